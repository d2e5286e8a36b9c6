/** Runs the accounts on servers: one connection for each, with one request at a time. */
import type { Account, ClockStatus } from '../../shared/account-models.ts'
import type { CopyLimit } from '../backup-codes/copy-limit.ts'
import type { AccountApi } from '../dialects/dialect.ts'
import type { Http } from '../dialects/http.ts'
import type { StoredAccount } from './stored-account.ts'

export interface LiveAccount {
  /** The account as it was when the work began. */
  readonly account: StoredAccount
  readonly api: AccountApi
  /** `clockOffsetMs` tells how far the server's clock is from ours. */
  readonly http: Http
}

export interface Accounts {
  /**
   * Runs the work on an account after what is already running there. A changed session is saved. If
   * the session is over and the password is saved, it signs in again and repeats the work, which
   * must tolerate this after `signed-out`. Errors pass through, and those that say something about
   * the server become the account's problem. The signal, `closing` by default, ends the wait for a
   * turn.
   */
  use<T>(
    accountId: string,
    work: (live: LiveAccount) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T>
  /** Returns the account as the page sees it, without asking a server. */
  find(accountId: string): Account
  clockStatus(): ClockStatus
  /** Limits the backup codes that are sent to servers or copied. */
  readonly copyLimit: CopyLimit
  /** Aborted when the application closes. Whatever can end at once listens to it. */
  readonly closing: AbortSignal
}

/** Converts the server's instants (by its own clock) to ours. */
export function toOurClock(instant: number, http: Http): number
export function toOurClock(instant: number | null, http: Http): number | null
export function toOurClock(instant: number | null, http: Http): number | null {
  return instant === null ? null : instant - (http.clockOffsetMs() ?? 0)
}
