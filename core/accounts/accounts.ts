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
   * Runs the work on an account, after what is under way there. The session is saved where it
   * changed. If the session is over and the password is kept, it signs in again by itself and runs
   * the work once more, so the work must bear to be run again after `signed-out`. What it throws
   * passes through and, where it says something about the server, becomes the account's problem.
   * The signal ends the waiting for its turn: `closing` unless given.
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
  /** Aborted when the application closes: what may end at once listens. */
  readonly closing: AbortSignal
}

/** The server's instants (by its own clock) as ours. */
export function toOurClock(instant: number, http: Http): number
export function toOurClock(instant: number | null, http: Http): number | null
export function toOurClock(instant: number | null, http: Http): number | null {
  return instant === null ? null : instant - (http.clockOffsetMs() ?? 0)
}
