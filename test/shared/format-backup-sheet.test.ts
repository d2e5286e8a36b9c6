import { expect, it } from 'vitest'
import { findBackupCodes } from '../../shared/find-backup-codes.ts'
import { formatBackupSheet, type SheetCode } from '../../shared/format-backup-sheet.ts'

const at = Date.UTC(2026, 10, 20, 12)
const codes: SheetCode[] = [
  { code: 'k2f9-x81m', state: 'used' },
  { code: 'qwer-tyui', state: 'unused' },
  { code: 'z0p4-77ab', state: 'void' },
  { code: 'm1n2-b3v4', state: 'unused' },
]

it('names the account and the day, and lists valid codes first', () => {
  expect(formatBackupSheet('Example', 'ada@example.com', codes, at, 'UTC')).toBe(
    `Backup codes: Example, ada@example.com
Written by Countersign on November 20, 2026

Each code lets you sign in once if you lose the phone or computer with your authenticator.
Anyone who has this sheet can use them, so keep it like a key.

1. qwer-tyui
2. m1n2-b3v4

No longer valid:
- k2f9-x81m (used)
- z0p4-77ab (void)
`,
  )
})

it('says if none is left', () => {
  const sheet = formatBackupSheet('', '', codes.slice(0, 1), at, 'UTC')
  expect(sheet).toContain('Backup codes: unnamed entry')
  expect(sheet).toContain('There are no unused codes left.')
})

it('is read back as the codes that are still valid', () => {
  expect(findBackupCodes(formatBackupSheet('Example', 'ada', codes, at))).toEqual([
    'qwer-tyui',
    'm1n2-b3v4',
  ])
})
