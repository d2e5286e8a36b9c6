import { describe, expect, it } from 'vitest'
import {
  baseOf,
  changeOf,
  draftOf,
  follow,
  resolveConflicts,
} from '../../renderer/entry/entry-draft.ts'
import { passphraseStrength } from '../../renderer/parts/forms/passphrase-strength.ts'
import {
  isGroup,
  pickTwo,
  recoveryKeyGroups,
} from '../../renderer/parts/recovery/recovery-key-groups.ts'
import { fromBase64 } from '../../renderer/stores/base64.ts'
import { daysLeft } from '../../renderer/trash/days-left.ts'
import { sampleEntry } from './sample-entries.ts'

describe('the recovery key', () => {
  it('is cut where it was written in groups', () => {
    expect(recoveryKeyGroups(' ABCD-EFGH 2345\n')).toEqual(['ABCD', 'EFGH', '2345'])
  })

  it.each([
    [1, [0, 0], [0]],
    [2, [0, 0.99], [0, 1]],
    [8, [0.99, 0], [0, 7]],
    [8, [0.5, 0.6], [4, 5]],
    [8, [0.5, 0.4], [2, 4]],
  ])('asks two different of %i groups back', (count, numbers, places) => {
    const random = () => numbers.shift() ?? 0
    expect(pickTwo(count, random)).toEqual(places)
  })

  it.each([
    [' abcd ', true],
    ['ABCE', false],
    ['', false],
  ])('takes %j for ABCD: %s', (typed, taken) => {
    expect(isGroup(typed, 'ABCD')).toBe(taken)
  })
})

describe('passphraseStrength', () => {
  it('rates what is harder to guess higher', () => {
    const shares = ['aaaaaaaaaaaaaaaa', 'abcdefgh', 'horse', 'horse staple', 'kX9#mQ2!vL7$'].map(
      text => passphraseStrength(text).share,
    )
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  it.each([
    ['a', 'Weak'],
    ['12345678', 'Weak'],
    ['correct horse battery staple', 'Strong'],
  ])('calls %j by its name', (text, name) => {
    expect(passphraseStrength(text).hint).toMatch(new RegExp(`^${name}`))
  })
})

describe('the details form', () => {
  const details = sampleEntry(0)

  it('sends only what was changed', () => {
    const base = draftOf(details)
    expect(changeOf({ base, draft: draftOf(details) })).toEqual({})
    const change = { label: 'x', tags: ['new'], digits: 8, pin: '1234' }
    expect(changeOf({ base, draft: { ...base, ...change } })).toEqual(change)
    const { label, tags, digits } = base
    expect(baseOf(change, base)).toEqual({ label, tags, digits })
  })

  it('follows what others save, except for what was typed', () => {
    const base = draftOf(details)
    const typed = { base, draft: { ...base, note: 'mine', label: 'alike' } }
    const now = { ...base, note: 'theirs', issuer: 'New', label: 'alike' }
    const followed = follow(typed, now)
    expect(followed.draft).toEqual({ ...now, note: 'mine' })
    expect(changeOf(followed)).toEqual({ note: 'mine' })
    expect(baseOf({ note: 'mine' }, followed.base)).toEqual({ note: base.note })
  })

  it.each([
    ['mine', { note: 'mine' }],
    ['theirs', {}],
  ] as const)('keeps %s of a note that both have changed', (side, change) => {
    const base = draftOf(details)
    const typed = { base, draft: { ...base, note: 'mine' } }
    const resolved = resolveConflicts(
      typed,
      [{ field: 'note', theirs: 'theirs' }],
      { note: side },
      details,
    )
    expect(changeOf(resolved)).toEqual(change)
    expect(resolved.base.note).toBe('theirs')
  })
})

describe('parameters in the details form', () => {
  const base = draftOf({ ...sampleEntry(0), secretMark: 'before' })
  const typed = { base, draft: { ...base, digits: 8 } }

  it('are sent with the mark of the secret that they were meant for', () => {
    const followed = follow(typed, { ...base, note: 'theirs', secretMark: 'now' })
    expect(baseOf(changeOf(followed), followed.base)).toEqual({ digits: 6, secretMark: 'before' })
    const named = follow({ base, draft: { ...base, note: 'mine' } }, { ...base, secretMark: 'now' })
    expect(named.base.secretMark).toBe('now')
    expect(baseOf(changeOf(named), named.base)).toEqual({ note: base.note })
  })

  it('belong to the new secret once they were chosen for it', () => {
    const conflicts = [{ field: 'digits', theirs: 6 }]
    const resolved = resolveConflicts(typed, conflicts, { digits: 'mine' }, { secretMark: 'now' })
    expect(baseOf(changeOf(resolved), resolved.base)).toEqual({ digits: 6, secretMark: 'now' })
  })
})

describe('the PIN in the details form', () => {
  const marks = { secretMark: undefined }
  const base = draftOf({ ...sampleEntry(0), pinMark: 'before' })

  it('is sent with the mark of the one that it replaces', () => {
    const typed = { base, draft: { ...base, pin: '1234' } }
    const followed = follow(typed, { ...base, note: 'theirs', pinMark: 'now' })
    expect(changeOf(followed)).toEqual({ pin: '1234' })
    expect(baseOf({ pin: '1234' }, followed.base)).toEqual({ pinMark: 'before' })
    const untouched = follow({ base, draft: base }, { ...base, pinMark: 'now' })
    expect(changeOf(untouched)).toEqual({})
    expect(untouched.base.pinMark).toBe('now')
  })

  it.each([
    ['mine', { pin: '1234' }],
    ['theirs', {}],
  ] as const)('stays %s if both have changed it', (side, change) => {
    const typed = { base, draft: { ...base, pin: '1234' } }
    const resolved = resolveConflicts(
      typed,
      [{ field: 'pin', theirs: 'now' }],
      { pin: side },
      marks,
    )
    expect(changeOf(resolved)).toEqual(change)
    expect(baseOf({ pin: '1234' }, resolved.base)).toEqual({ pinMark: 'now' })
  })
})

describe('daysLeft', () => {
  const day = 86_400_000
  it.each([
    [30 * day, '30 days left'],
    [day + 1, '2 days left'],
    [day, '1 day left'],
    [0, 'deleted the next time Countersign starts'],
  ])('%i ms before the end', (ms, text) => {
    expect(daysLeft(1e12 + ms, 1e12)).toBe(text)
  })
})

describe('fromBase64', () => {
  it('gives the bytes back', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 256)
    expect(fromBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
  })
})
