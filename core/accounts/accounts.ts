/**
 * The accounts on servers while the application runs: one connection to each, one request at a
 * time.
 */
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
   * the session is over and the password is saved, it signs in again and runs the work once more,
   * so the work must tolerate being run again after `signed-out`. Errors pass through; if they say
   * something about the server, they become the account's problem. The signal ends the wait for a
   * turn: `closing` unless given.
   */
  use<T>(
    accountId: string,
    work: (live: LiveAccount) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T>
  /** Gives the account as the page sees it, without asking a server. */
  find(accountId: string): Account
  clockStatus(): ClockStatus
  /** Counts the backup codes that go to servers, and those that are copied. */
  readonly copyLimit: CopyLimit
  /** Aborted when the application closes: whatever can end at once listens to it. */
  readonly closing: AbortSignal
}

/** Converts the server's instants (by its own clock) to ours. */
export function toOurClock(instant: number, http: Http): number
export function toOurClock(instant: number | null, http: Http): number | null
export function toOurClock(instant: number | null, http: Http): number | null {
  return instant === null ? null : instant - (http.clockOffsetMs() ?? 0)
}
