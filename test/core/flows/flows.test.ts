import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OurPlace, openOurs } from '../dialects/places.ts'
import { referenceDialects, traitsOf } from '../dialects/traits.ts'
import { makeEntry } from '../vault/vault-bench.ts'
import { type FaultProxy, openFaultProxy } from './fault-proxy.ts'
import { type FlowBench, openFlowBench } from './flow-bench.ts'
import { accountOf, authorised, connect, enrolment, expectAgreement, expectDone } from './people.ts'

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

const open = (): Promise<FlowBench> =>
  openFlowBench({ clock: () => place.now(), advance: place.advance })

describe.each(referenceDialects)('$id', dialect => {
  const { id: dialectId } = dialect
  const somebody = async () => {
    const bench = await open()
    const person = await connect(bench, place, dialectId, proxy.url)
    return { bench, person }
  }
  const enrolled = async () => {
    const { bench, person } = await somebody()
    const result = expectDone(await bench.call('flows.enrol', enrolment(person)))
    return { bench, person, result }
  }

  it('turns two-factor on automatically, with as few requests as possible', async () => {
    const { bench, person } = await somebody()
    proxy.takeCalls()
    const result = expectDone(await bench.call('flows.enrol', enrolment(person)))
    expect(proxy.takeCalls()).toHaveLength(traitsOf(dialect).requestsToTurnOn)
    expect(result).toMatchObject({ backupCodesFiled: 10, warning: null })
    expect(result.account).toMatchObject({ status: { enabled: true }, entryId: result.entryId })
    const agreed = await expectAgreement(bench, place, person)
    expect(agreed).toEqual({ isOn: true, unusedCodes: 10 })
  })

  it('attack 20: keeps the address of the server with the entry that it has named', async () => {
    const { bench, result } = await enrolled()
    const made = bench.document().entries.find(({ id }) => id === result.entryId)
    expect(made?.madeBy).toBe(new URL(proxy.url).host)
  })

  it('reports that it is already on', async () => {
    const { bench, person } = await enrolled()
    const again = await bench.try('flows.enrol', enrolment(person))
    expect(again).toMatchObject({ ok: false, code: 'exists' })
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: true, unusedCodes: 10 })
  })

  it('turns it off, and puts the entry into the trash with its codes', async () => {
    const { bench, person, result } = await enrolled()
    const off = expectDone(await bench.call('flows.disable', authorised(person)))
    expect(off).toMatchObject({ entryId: null, account: { status: { enabled: false } } })
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: false, unusedCodes: 0 })
    const [trashed] = bench.document().trash
    expect(trashed?.entry).toMatchObject({ id: result.entryId, account: null })
    expect(trashed?.entry.backupCodes.map(({ state }) => state)).toEqual(Array(10).fill('void'))
  })

  it('replaces the secret of the entry, which is otherwise as it was', async () => {
    const { bench, person, result } = await enrolled()
    const given = { issuer: 'Work', label: 'me', note: 'Ask Bo', tags: ['a'], pinned: true }
    const before = await bench.vault.change(draft => {
      const [entry] = draft.entries
      draft.entries.push(makeEntry('other'), makeEntry('last'))
      if (!entry) throw new Error('There is no entry.')
      return structuredClone(Object.assign(entry, given))
    })
    const rotated = expectDone(await bench.call('flows.rotate', authorised(person)))
    expect(rotated).toMatchObject({ backupCodesFiled: 10, warning: null })
    expect(rotated.entryId).toBe(result.entryId)
    const [entry, ...others] = bench.document().entries
    expect(entry).toMatchObject({ ...given, id: result.entryId })
    expect(entry?.secret).not.toBe(before.secret)
    expect(entry?.backupCodes.map(({ state }) => state)).toEqual([
      ...Array(10).fill('void'),
      ...Array(10).fill('unused'),
    ])
    expect(others).toHaveLength(2)
    const [earlier, ...more] = bench.document().trash
    expect(earlier).toMatchObject({ versionOf: result.entryId, entry: { secret: before.secret } })
    expect(more).toEqual([])
    await bench.vault.change(draft => draft.entries.splice(1))
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: true, unusedCodes: 10 })
  })

  it('takes the entry out of the trash again with the next secret', async () => {
    const { bench, person, result } = await enrolled()
    await bench.vault.change(draft => {
      Object.assign(draft.entries[0] ?? {}, { note: 'Ask Bo', label: 'me' })
    })
    await bench.call('flows.disable', authorised(person))
    const again = expectDone(await bench.call('flows.enrol', enrolment(person)))
    expect(again.entryId).toBe(result.entryId)
    expect(bench.document().entries).toMatchObject([{ note: 'Ask Bo', label: 'me' }])
    expect(bench.document().trash).toMatchObject([{ versionOf: result.entryId }])
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: true, unusedCodes: 10 })
  })

  it('makes new backup codes where it can, and voids the old ones', async () => {
    const { bench, person } = await enrolled()
    const { abilities } = await accountOf(bench, person)
    const reply = await bench.try('flows.regenerate', authorised(person))
    if (!abilities.canRegenerate) return expect(reply).toMatchObject({ code: 'refused' })
    expect(reply).toMatchObject({ ok: true, value: { kind: 'done', backupCodesFiled: 10 } })
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: true, unusedCodes: 10 })
    const [entry] = bench.document().entries
    const count = entry?.backupCodes.filter(({ state }) => state === 'void').length
    expect(count).toBe(10)
  })
})
