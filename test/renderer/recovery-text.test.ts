import { expect, it } from 'vitest'
import {
  formatRecoveryText,
  recoveryFileName,
} from '../../renderer/welcome/format-recovery-text.ts'

it('saves the recovery key with its name, the date and what to do', () => {
  const at = new Date(2026, 10, 3, 12).getTime()
  const text = formatRecoveryText('AB12-CD34', at, null)
  expect(text).toMatch(/^Countersign recovery key\n\nAB12-CD34\n\nSaved on November 3, 2026\.\n/)
  const madeAt = new Date(2026, 4, 3, 12).getTime()
  expect(formatRecoveryText('AB12-CD34', at, madeAt)).toContain(
    'Made on May 3, 2026, saved on November 3, 2026.',
  )
  for (const title of ['You forgot the passphrase', 'You have a new computer']) {
    expect(text).toContain(`\n\n${title}\n  1. `)
  }
  expect(recoveryFileName(at)).toBe('countersign-recovery-key-2026-11-03.txt')
})
