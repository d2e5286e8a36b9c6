/**
 * Runs every flow of every dialect, with every fault at some of its requests; in a torture run, at
 * each of them.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sliceOf } from '../../repetitions.ts'
import { type OurPlace, openOurs } from '../dialects/places.ts'
import { type Ending, end } from './endings.ts'
import { type Fault, type FaultProxy, faults, openFaultProxy } from './fault-proxy.ts'
import { openFlowBench } from './flow-bench.ts'
import { expectAgreement, restart } from './people.ts'
import { prepare, type Scenario, scenarios } from './scenarios.ts'

let place: OurPlace
let proxy: FaultProxy
beforeAll(async () => {
  place = await openOurs()
  proxy = await openFaultProxy(place)
})
afterAll(async () => {
  await proxy.close()
  await place.close()
})

const around = () => ({ clock: () => place.now(), advance: place.advance })

/**
 * This only limits requests that are disturbed. Each of them waits this long if no answer comes.
 */
const shortMs = 200

interface Disturbance {
  readonly fault: Fault
  readonly at: number
  readonly ending: Ending
}

async function disturb(
  scenario: Scenario,
  dialectId: string,
  { fault, at, ending }: Disturbance,
): Promise<void> {
  const calm = await openFlowBench(around())
  const person = await prepare(scenario, calm, place, { dialectId, address: proxy.url })
  // The next code must not be the one that the preparation used.
  place.advance(30)
  const timeoutMs = fault === 'answer too late' ? shortMs : undefined
  const disturbed = await restart(calm, { ...around(), ...(timeoutMs && { timeoutMs }) })
  proxy.arm(fault, at)
  await scenario.run(disturbed, place, person)
  // On a busy machine, an earlier answer may have come too late by itself.
  expect(proxy.disarm() || fault === 'answer too late').toBe(true)
  const later = await restart(disturbed, around())
  await end(later, place, person, ending)
  await expectAgreement(later, place, person)
}

/** Counts the requests of the undisturbed flow. */
async function countRequests(scenario: Scenario, dialectId: string): Promise<number> {
  const bench = await openFlowBench(around())
  const person = await prepare(scenario, bench, place, { dialectId, address: proxy.url })
  place.advance(30)
  const calm = await restart(bench, around())
  proxy.takeCalls()
  const reply = await scenario.run(calm, place, person)
  expect(reply).toMatchObject({ ok: true })
  return proxy.takeCalls().length
}

function isPlain(fault: Fault): boolean {
  return fault === 'request cut' || fault === 'answer cut' || fault === 'request twice'
}

/**
 * Faults that affect the server get both endings. Those that only spoil its answer get them
 * alternately.
 */
function endingsOf({ endings }: Scenario, fault: Fault, at: number): readonly Ending[] {
  return isPlain(fault) ? endings : endings.slice(at % endings.length).slice(0, 1)
}

describe.each(scenarios)('$name', scenario => {
  describe.each(scenario.dialectIds)('%s', dialectId => {
    let requests = 0
    beforeAll(async () => {
      requests = await countRequests(scenario, dialectId)
    })

    it.each(faults)('%s', async fault => {
      expect(requests).toBeGreaterThan(1)
      const all = Array.from({ length: requests }, (_, at) =>
        endingsOf(scenario, fault, at).map(ending => ({ fault, at, ending })),
      ).flat()
      const name = `${scenario.name} ${dialectId} ${fault}`
      for (const disturbance of sliceOf(name, all, isPlain(fault) ? 2 : 1)) {
        await disturb(scenario, dialectId, disturbance)
      }
    })
  })
})
