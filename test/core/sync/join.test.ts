import { describe, expect, it } from 'vitest'
import { joinRecords } from '../../../core/sync/join.ts'
import type { Member } from '../../../core/sync/member.ts'
import { type Field, type SyncRecord, shownSecret, stateOfCode } from '../../../core/sync/record.ts'
import { joinReplicas, type Replica } from '../../../core/sync/replica.ts'
import { fc } from '../../fast-check.ts'
import { repetitions } from '../../repetitions.ts'

const stamp = fc
  .record({
    letter: fc.constantFrom('', '', 'a'),
    at: fc.nat(9),
    device: fc.constantFrom('1', '2'),
  })
  .map(({ letter, at, device }) => `${letter}000000000000${at}.000001.000000000000000${device}`)
const dot = stamp.map(one => `${one}/0001`)
const dots = fc.uniqueArray(dot, { maxLength: 3 }).map(list => list.sort())

const member = fc.tuple(dots, dots).map(
  ([put, out]): Member => ({
    in: put.filter(one => !out.includes(one)),
    out,
  }),
)

/** What a name stands for never differs: a key is made from what it names. */
const secret = (key: string) =>
  fc
    .tuple(member, fc.option(fc.tuple(fc.nat(2), fc.nat(9))), fc.option(fc.nat(9)))
    .map(([one, counter, asideAt]) => ({
      ...one,
      ...(counter && { counter: counter as [number, number] }),
      ...(asideAt !== null && { asideAt }),
      ...(one.in.length > 0 && { value: { otp: { type: 'totp' }, secret: key, pin: null } }),
    }))

const field = fc.record({ at: stamp, value: fc.option(fc.nat(3), { nil: undefined }) })

const code = (key: string) =>
  fc.record({ one: member, used: member, void: member, note: fc.option(field) }).map(made => ({
    ...made.one,
    ...(made.one.in.length > 0 && { code: key }),
    used: made.used,
    void: made.void,
    fields: (made.note ? { note: made.note } : {}) as Record<string, Field>,
  }))

const some = <T>(names: readonly string[], of: (name: string) => fc.Arbitrary<T>) =>
  fc
    .record(Object.fromEntries(names.map(name => [name, fc.option(of(name))])))
    .map(
      made =>
        Object.fromEntries(Object.entries(made).filter(([, one]) => one !== null)) as Record<
          string,
          T
        >,
    )

const record: fc.Arbitrary<SyncRecord> = fc
  .record({
    at: stamp,
    values: some(['issuer', 'note', '__proto__'], () => fc.nat(3)),
    stamps: some(['issuer', 'label', '@trash'], () => stamp),
    tags: some(['work', '__proto__'], () => member),
    secrets: some(['first', 'second'], secret),
    codes: some(['one'], code),
    purged: fc.option(stamp, { nil: undefined }),
  })
  .map(({ purged, ...rest }) => ({ ...rest, ...(purged !== undefined && { purged }) }))
  // Once joined with itself, a record has the one form in which it is written.
  .map(made => joinRecords({ ...made, at: '0' } as SyncRecord, made))

const replica: fc.Arbitrary<Replica> = fc.record({
  entries: some(['x', 'y'], () => record),
  connections: some(['z'], () => record),
  vault: record,
  devices: some(['0000000000000001'], () =>
    fc.record({
      at: stamp,
      name: fc.constantFrom('a', 'b'),
      system: fc.constant('linux'),
      publicKey: fc.constant('key'),
      changing: fc.constant([]),
    }),
  ),
  removed: some(['0000000000000002'], () => stamp),
})

const numRuns = repetitions(150, 10_000)

describe('joining', () => {
  it('does not depend on the order (commutative)', () => {
    fc.assert(
      fc.property(replica, replica, (a, b) => {
        expect(joinReplicas(a, b)).toEqual(joinReplicas(b, a))
      }),
      { numRuns },
    )
  })

  it('does not depend on what is joined first (associative)', () => {
    fc.assert(
      fc.property(replica, replica, replica, (a, b, c) => {
        expect(joinReplicas(joinReplicas(a, b), c)).toEqual(joinReplicas(a, joinReplicas(b, c)))
      }),
      { numRuns },
    )
  })

  it('changes nothing the second time (idempotent)', () => {
    fc.assert(
      fc.property(replica, replica, (a, b) => {
        const joined = joinReplicas(a, b)
        expect(joinReplicas(a, a)).toBe(a)
        expect(joinReplicas(joined, b)).toBe(joined)
        expect(joinReplicas(joined, a)).toBe(joined)
      }),
      { numRuns },
    )
  })

  it('only moves forwards (monotone)', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const joined = joinRecords(a, b)
        expect(joined.purged ?? '').toBe([a.purged ?? '', b.purged ?? ''].sort().at(-1))
        for (const [key, one] of [...Object.entries(a.secrets), ...Object.entries(b.secrets)]) {
          const now = joined.secrets[key]
          expect(now?.out).toEqual(expect.arrayContaining(one.out))
          const [times, reached] = one.counter ?? [0, 0]
          const [joinedTimes, joinedReached] = now?.counter ?? [0, 0]
          expect(joinedTimes > times || joinedReached >= reached).toBe(true)
          // Nothing goes without somebody who has named it.
          for (const here of one.in) {
            expect(now?.in.includes(here) || now?.out.includes(here)).toBe(true)
          }
        }
      }),
      { numRuns },
    )
  })

  it('keeps a tag that was added while another device removed it', () => {
    const added = { in: ['0000000000009.000001.0000000000000001/0001'], out: [] }
    const before = { in: ['0000000000001.000001.0000000000000001/0001'], out: [] }
    const removed = { in: [], out: before.in }
    const both = { in: [...before.in, ...added.in], out: [] }
    const join = (one: Member, other: Member) =>
      joinRecords(withTag(one), withTag(other)).tags.work?.in
    expect(join(both, removed)).toEqual(added.in)
    expect(join(before, removed)).toEqual([])
  })

  it('shows the later of two secrets, and keeps a used code used', () => {
    const [early, late] = [1, 2].map(at => `000000000000${at}.000001.0000000000000001/0001`)
    const secrets = {
      one: { in: [early as string], out: [] },
      two: { in: [late as string], out: [] },
    }
    expect(shownSecret({ secrets })).toBe('two')
    const used = { in: [early as string], out: [] }
    const nothing = { in: [], out: [] }
    expect(stateOfCode({ ...used, used, void: nothing, fields: {} })).toBe('used')
    expect(stateOfCode({ ...used, used, void: used, fields: {} })).toBe('void')
  })
})

function withTag(work: Member): SyncRecord {
  const at = '0000000000001.000001.0000000000000001'
  return { at, values: {}, stamps: {}, tags: { work }, secrets: {}, codes: {} }
}
