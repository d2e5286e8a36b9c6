import type { Account, NextStep } from '../../shared/account-models.ts'
import { toUnixSeconds } from '../entry-json.ts'

const seconds = (instant: number | null) => (instant === null ? null : toUnixSeconds(instant))

/** An account as `--json` prints it. Instants are Unix seconds. */
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
    problem: problem && { code: problem.code, message: problem.message },
    pending: pending && { kind: pending.kind, message: pending.message, can_undo: pending.canUndo },
    next_steps: account.nextSteps,
  }
}

const methodNames = {
  totp: 'authenticator',
  sms: 'SMS',
  email: 'e-mail',
  message: 'messages',
} as const

const nextStepNames: Record<NextStep, string> = {
  resume: 'A change is to be finished.',
  'sign-in': 'Sign in: "servers verify".',
  'turn-on': 'Turn it on: "servers enroll".',
  'link-entry': 'No entry here is known to make its codes.',
  'trash-entry': 'Its entry is no longer asked for.',
  'use-authenticator': 'An authenticator is safer than codes that are sent.',
  'few-codes': 'Few backup codes are left.',
  clock: "This computer's clock is off.",
}

/** An account as a row of a table. */
export function toAccountRow({ name, email, status, pending, problem, nextSteps }: Account) {
  const method = status?.method ? ` (${methodNames[status.method]})` : ''
  const state = status === null ? 'not known' : status.enabled ? `on${method}` : 'off'
  const [next] = nextSteps
  const note = pending?.message ?? problem?.message ?? (next ? nextStepNames[next] : '')
  return [name, email, state, note]
}
