import { describe, expect, it } from 'vitest'
import {
  addBackupCodes,
  fileFreshCodes,
  markCodes,
  markCodeUsed,
  nextUnusedCode,
  removeCodes,
  voidUnusedCodes,
} from '../../../core/backup-codes/rules.ts'
import { toStoredEntry } from '../../../core/entries/entries.ts'
import { emptyDocument, type StoredBackupCode } from '../../../core/vault/document.ts'
import { limits } from '../../../shared/ceilings.ts'

const id = '11111111-1111-4111-8111-111111111111'
const absent = '22222222-2222-4222-8222-222222222222'
const now = 1_790_000_000_000

const code = (text: string, change: Partial<StoredBackupCode> = {}): StoredBackupCode => ({
  code: text,
  state: 'unused',
  usedAt: null,
  note: '',
  ...change,
})

function documentWith(...codes: StoredBackupCode[]) {
  const document = emptyDocument('')
  const secret = new Uint8Array(20)
  const otp = { type: 'steam' } as const
  const parsed = { otp, secret, pin: null, issuer: 'Steam', label: 'ada', warnings: [] }
  document.entries.push({ ...toStoredEntry(parsed, { id, now: 0 }), backupCodes: codes })
  return document
}

const statesOf = ({ entries }: ReturnType<typeof documentWith>) =>
  entries[0]?.backupCodes.map(({ code, state }) => `${code} ${state}`)

const numbered = (count: number, state: StoredBackupCode['state']) =>
  Array.from({ length: count }, (_, at) => code(`${state}-${at}`, { state }))

describe("what doesn't exist", () => {
  it.each([
    ['adding', () => addBackupCodes(documentWith(), absent, ['abcd-0001'], 'keep', now)],
    ['filing', () => fileFreshCodes(documentWith(), absent, ['abcd-0001'], now)],
    ['voiding', () => voidUnusedCodes(documentWith(), absent, now)],
    ['using', () => markCodeUsed(documentWith(), absent, 'abcd-0001', '', now)],
    ['marking', () => markCodes(documentWith(), id, () => false, { state: 'void' }, now)],
    ['removing', () => removeCodes(documentWith(), id, () => false, now)],
  ])('is refused: %s', (_, act) => {
    expect(act).toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})

describe('adding', () => {
  it('refuses more than an entry holds, and says what to do', () => {
    const document = documentWith(...numbered(limits.backupCodes, 'used'))
    expect(() => addBackupCodes(document, id, ['abcd-0001'], 'keep', now)).toThrow(/Remove some/)
    expect(document.entries[0]?.backupCodes).toHaveLength(limits.backupCodes)
  })

  it('skips codes that exist in another spelling, and repeated ones', () => {
    const document = documentWith(code('abcd-0001', { state: 'used', usedAt: 5 }))
    addBackupCodes(document, id, ['ABCD 0001', ' wxyz-0002 ', 'WXYZ0002', 'wxyz–0002'], 'keep', now)
    expect(statesOf(document)).toEqual(['abcd-0001 used', 'wxyz-0002 unused'])
    expect(document.entries[0]?.updatedAt).toBe(now)
  })

  it('voids the earlier ones on request, except those that occur again', () => {
    const document = documentWith(code('old-1'), code('both-2'), code('spent-3', { state: 'used' }))
    addBackupCodes(document, id, ['both 2', 'new-4'], 'void', now)
    expect(statesOf(document)).toEqual([
      'old-1 void',
      'both-2 unused',
      'spent-3 used',
      'new-4 unused',
    ])
  })
})

describe('filing a fresh set', () => {
  it('voids the earlier codes and holds the set, unused', () => {
    const document = documentWith(code('old-1'), code('old-2', { state: 'used' }))
    fileFreshCodes(document, id, ['new-1', 'new-2'], now)
    expect(statesOf(document)).toEqual(['old-1 void', 'old-2 used', 'new-1 unused', 'new-2 unused'])
  })

  it('changes nothing the second time', () => {
    const document = documentWith()
    fileFreshCodes(document, id, ['new-1', 'new-2'], now)
    markCodeUsed(document, id, 'NEW1', 'at the door', now + 1)
    const before = statesOf(document)
    fileFreshCodes(document, id, ['new-1', 'new-2'], now + 2)
    expect(statesOf(document)).toEqual(before)
  })

  it('makes a void code valid again', () => {
    const document = documentWith(code('new-1', { state: 'void' }))
    fileFreshCodes(document, id, ['new-1'], now)
    expect(statesOf(document)).toEqual(['new-1 unused'])
  })

  it('makes room by dropping the oldest', () => {
    const document = documentWith(...numbered(limits.backupCodes, 'unused'))
    fileFreshCodes(document, id, ['new-1', 'new-2'], now)
    const states = statesOf(document)
    expect(states).toHaveLength(limits.backupCodes)
    expect(states?.[0]).toBe('unused-2 void')
    expect(states?.slice(-2)).toEqual(['new-1 unused', 'new-2 unused'])
  })
})

describe('using and marking', () => {
  it('hands out the first valid code, or none if there is none', () => {
    const document = documentWith(code('a-1', { state: 'used' }), code('a-2'))
    expect(nextUnusedCode(document, id)).toBe('a-2')
    markCodeUsed(document, id, 'A2', 'Signing in', now)
    expect(nextUnusedCode(document, id)).toBeNull()
    expect(document.entries[0]?.backupCodes[1]).toEqual(
      code('a-2', { state: 'used', usedAt: now, note: 'Signing in' }),
    )
  })

  it("changes nothing for a typed code that it doesn't have", () => {
    const document = documentWith(code('a-1'))
    markCodeUsed(document, id, 'z-9', 'Signing in', now)
    expect(document).toEqual(documentWith(code('a-1')))
  })

  it.each([
    ['used', 'used', 5],
    ['used', 'void', 5],
    ['used', 'unused', null],
    ['unused', 'used', now],
    ['void', 'unused', null],
  ] as const)('from %s to %s it was used at %s', (from, to, usedAt) => {
    const before = code('a-1', { state: from, usedAt: from === 'used' ? 5 : null, note: 'kept' })
    const document = documentWith(before)
    markCodes(document, id, () => true, { state: to }, now)
    expect(document.entries[0]?.backupCodes).toEqual([{ ...before, state: to, usedAt }])
  })

  it('voids what is unused and nothing else', () => {
    const document = documentWith(code('a-1'), code('a-2', { state: 'used' }))
    voidUnusedCodes(document, id, now)
    expect(statesOf(document)).toEqual(['a-1 void', 'a-2 used'])
  })

  it('removes the named ones', () => {
    const document = documentWith(code('a-1'), code('a-2'))
    removeCodes(document, id, ({ code }) => code === 'a-1', now)
    expect(statesOf(document)).toEqual(['a-2 unused'])
  })
})
