import type { Account, NextStep } from '../../shared/account-models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { type MessageKey, words } from '../../shared/wording/words.ts'
import { toUnixSeconds } from '../entry-json.ts'

const seconds = (instant: number | null) => (instant === null ? null : toUnixSeconds(instant))

/** Returns an account as `--json` prints it. Instants are Unix seconds. */
export function toAccountJson(account: Account) {
  const { id, name, address, dialect, email, practice, entryId, status, problem, pending } = account
  return {
    id,
    name,
    address,
    dialect: dialect.id,
    email,
    practice,
    signed_in: account.hasSession,
    entry_id: entryId,
    status: status && {
      enabled: status.enabled,
      method: status.method,
      confirmed_at: seconds(status.confirmedAt),
      last_verified_at: seconds(status.lastVerifiedAt),
      backup_codes_remaining: status.backupCodesRemaining,
    },
    status_at: seconds(account.statusAt),
    backup_codes_kept: account.backupCodes,
    problem: problem && { code: problem.code, message: sayWords(problem.message) },
    pending: pending && {
      kind: pending.kind,
      message: sayWords(pending.message),
      can_undo: pending.canUndo,
    },
    changing_on: account.changingOn,
    next_steps: account.nextSteps,
  }
}

/** The table describes an account's most urgent need in these words. */
const nextStepKeys = {
  resume: 'cli.servers.next.resume',
  'sign-in': 'cli.servers.next.signIn',
  'turn-on': 'cli.servers.next.turnOn',
  'link-entry': 'cli.servers.next.linkEntry',
  'trash-entry': 'cli.servers.next.trashEntry',
  'use-authenticator': 'cli.servers.next.useAuthenticator',
  'few-codes': 'cli.servers.next.fewCodes',
  clock: 'cli.servers.next.clock',
} as const satisfies Record<NextStep, MessageKey>

/** Returns an account as a row of a table. */
export function toAccountRow(account: Account) {
  const { name, email, status, pending, changingOn, problem, nextSteps } = account
  const [next] = nextSteps
  const elsewhere = changingOn !== null && words('cli.servers.changingOn', { computer: changingOn })
  const told = pending?.message ?? (elsewhere || problem?.message)
  const note = told ? sayWords(told) : next ? say(nextStepKeys[next]) : ''
  return [name, email, sayState(status), note]
}

function sayState(status: Account['status']): string {
  if (status === null) return say('cli.servers.state.unknown')
  if (!status.enabled) return say('cli.servers.state.off')
  const { method } = status
  return method ? say('cli.servers.state.onBy', { method }) : say('cli.servers.state.on')
}
