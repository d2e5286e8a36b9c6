/** Every flow of every dialect, with every fault at every one of its requests. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OurPlace, openOurs } from '../dialects/places.ts'
import { type Fault, type FaultProxy, faults, openFaultProxy } from './fault-proxy.ts'
import { type FlowBench, openFlowBench } from './flow-bench.ts'
import {
  accountOf,
  authorised,
  expectAgreement,
  named,
  type Person,
  password,
  restart,
} from './people.ts'
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

/** Only of what is disturbed: whoever asks for an answer that does not come waits that long. */
const shortMs = 200

type Ending = 'resume' | 'undo'

/** Goes on with it, or drops it, as somebody does who is asked to sign in or for more meanwhile. */
async function end(bench: FlowBench, person: Person, ending: Ending): Promise<void> {
  let verb = `flows.${ending}` as const
  for (let tried = 0; tried < 5; tried++) {
    const { pending, hasSession } = await accountOf(bench, person)
    if (!pending) return
    if (!hasSession) await signIn(bench, person)
    const reply = await bench.try(verb, authorised(person))
    if (reply.ok) await enterCode(bench, person, reply.value as FlowResult)
    // The next code is another one than was used before.
    else if (reply.code === 'wrong-code') place.advance(30)
    // A message would have to be sent and typed for it: then it is finished.
    else if (verb === 'flows.undo' && reply.code === 'bad-input') verb = 'flows.resume'
    else throw new Error(`${verb}: ${reply.code}: ${reply.message}`)
  }
}

async function signIn(bench: FlowBench, { id }: Person): Promise<void> {
  const { signIn } = await bench.call('servers.signIn', { id, password, keepPassword: false })
  if (signIn.kind === 'signed-in') return
  place.advance(30)
  await bench.call('servers.answer', { id, proof: { kind: 'entry', entryId: null } })
}

async function enterCode(bench: FlowBench, person: Person, { kind }: FlowResult): Promise<void> {
  if (kind !== 'code-sent') return
  await bench.call('flows.confirm', { ...named(person), code: await place.newestCode() })
}

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
  const timeoutMs = fault === 'answer too late' ? shortMs : undefined
  const disturbed = await restart(calm, { ...around(), ...(timeoutMs && { timeoutMs }) })
  proxy.arm(fault, at)
  await scenario.run(disturbed, place, person)
  expect(proxy.disarm()).toBe(true)
  const later = await restart(disturbed, around())
  await end(later, person, ending)
  await expectAgreement(later, place, person)
}

/** How many requests the flow takes where nothing goes wrong. */
async function countRequests(scenario: Scenario, dialectId: string): Promise<number> {
  const bench = await openFlowBench(around())
  const person = await prepare(scenario, bench, place, { dialectId, address: proxy.url })
  const calm = await restart(bench, around())
  proxy.takeCalls()
  const reply = await scenario.run(calm, place, person)
  expect(reply).toMatchObject({ ok: true, value: { kind: 'done', warning: null } })
  return proxy.takeCalls().length
}

describe.each(scenarios)('$name', scenario => {
  describe.each(scenario.dialectIds)('%s', dialectId => {
    let requests = 0
    beforeAll(async () => {
      requests = await countRequests(scenario, dialectId)
    })

    it.each(faults)('%s', async fault => {
      expect(requests).toBeGreaterThan(1)
      for (let at = 0; at < requests; at++) {
        for (const ending of scenario.endings)
          await disturb(scenario, dialectId, { fault, at, ending })
      }
    })
  })
})
