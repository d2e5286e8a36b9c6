/**
 * Runs every flow with one of its saves failing (in a torture run, with each of them), then starts
 * again with what was saved before.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sliceOf } from '../../repetitions.ts'
import { type OurPlace, openOurs } from '../dialects/places.ts'
import { end } from './endings.ts'
import { type FaultProxy, openFaultProxy } from './fault-proxy.ts'
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

async function begin(scenario: Scenario, dialectId: string) {
  const calm = await openFlowBench(around())
  const person = await prepare(scenario, calm, place, { dialectId, address: proxy.url })
  // The next code must not be the one that the preparation used.
  place.advance(30)
  return { bench: await restart(calm, around()), person }
}

describe.each(scenarios)('$name', scenario => {
  describe.each(scenario.dialectIds)('%s', dialectId => {
    it.each(scenario.endings)('then %s', async ending => {
      const { bench, person } = await begin(scenario, dialectId)
      const before = bench.place.writes()
      await scenario.run(bench, place, person)
      const saves = bench.place.writes() - before
      expect(saves).toBeGreaterThan(0)
      const all = Array.from({ length: saves }, (_, good) => good)
      for (const good of sliceOf(`${scenario.name} ${dialectId} ${ending}`, all, 1)) {
        const { bench, person } = await begin(scenario, dialectId)
        bench.place.failAfter(good)
        const reply = await scenario.run(bench, place, person)
        expect(reply).toMatchObject({ ok: false, code: 'unavailable' })
        const later = await restart(bench, around())
        await end(later, place, person, ending)
        await expectAgreement(later, place, person)
      }
    })
  })
})
