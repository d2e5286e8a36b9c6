import { describe, expect, it } from 'vitest'
import type { FlowJournal } from '../../../core/accounts/stored-account.ts'
import { pendingOf } from '../../../core/flows/pending.ts'
import { sayWords } from '../../../shared/wording/say.ts'

const notice = { sent: true, destination: null, expiresAt: null, resendAvailableAt: null }

const journal: FlowJournal = {
  kind: 'enrol',
  stage: 'confirm',
  method: 'totp',
  since: 0,
  entryId: null,
  formerEntryId: null,
  destination: null,
  recoveryEmail: null,
  passwordSecret: 'not for the page',
  notice: null,
  alsoOnPhone: false,
}

describe('an unfinished change', () => {
  it('never tells its password', () => {
    expect(JSON.stringify(pendingOf(journal))).not.toContain('not for the page')
  })

  it.each([
    ['enrol', true],
    ['disable', true],
    ['rotate', true],
    ['regenerate', false],
  ] as const)('%s: whether it can be undone', (kind, canUndo) => {
    expect(pendingOf({ ...journal, kind }).canUndo).toBe(canUndo)
  })

  it.each([
    [{}, 'if the server turned two-factor sign-in on'],
    [{ stage: 'wait' }, 'waits until your phone has it'],
    [{ stage: 'wait', method: 'sms', notice }, 'code that was sent'],
    [{ kind: 'disable', stage: 'turn-off' }, 'turned two-factor sign-in off'],
    [{ kind: 'rotate', stage: 'turn-off' }, 'two-factor sign-in may be off'],
    [{ kind: 'regenerate', stage: 'regenerate' }, 'new backup codes'],
    [{ stage: 'status' }, 'that the server agrees'],
  ] as const)('tells how far it is: %o', (change, words) => {
    expect(sayWords(pendingOf({ ...journal, ...change }).message)).toContain(words)
  })
})
