/** Provides what all steps of a flow on an account need. */

import { isDeepStrictEqual } from 'node:util'
import type { AccountAbilities, FactorStatus } from '../../shared/account-models.ts'
import type { EventMessage } from '../../shared/contract.ts'
import { AppError, type ErrorCode } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Accounts, LiveAccount } from '../accounts/accounts.ts'
import type { FreshCodes } from '../accounts/fresh-code.ts'
import { mayHaveArrived } from '../accounts/lost-answers.ts'
import { toOurStatus } from '../accounts/our-instants.ts'
import {
  type FlowJournal,
  findAccount,
  type StoredAccount,
  updateAccount,
} from '../accounts/stored-account.ts'
import type { Abilities } from '../dialects/dialect.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { waitFor } from '../wait.ts'
import type { Progress } from './progress.ts'

export interface RunParts {
  readonly vault: Vault
  readonly accounts: Accounts
  readonly freshCodes: FreshCodes
  readonly clock: () => number
  readonly newId: () => string
  readonly emit: (message: EventMessage) => void
  readonly wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined
}

export interface Reading {
  /** Instants are by this computer's clock. */
  readonly status: FactorStatus
  readonly abilities: Abilities
}

export interface Run {
  readonly accountId: string
  readonly signal: AbortSignal
  readonly progress: Progress
  readonly accounts: Accounts
  readonly now: () => number
  readonly newId: () => string
  document(): Readonly<VaultDocument>
  account(): StoredAccount
  abilities(): AccountAbilities
  /** Returns the journal of an unfinished change. */
  pending(): FlowJournal | null
  /** Returns that journal, which must exist. Throws `not-found`. */
  journal(): FlowJournal
  /**
   * Does something on the server. If the server says when to try again, waits until then, unless
   * the work needs a code that wouldn't last.
   */
  ask<T>(work: (live: LiveAccount) => Promise<T>, options?: { mayWait?: boolean }): Promise<T>
  /**
   * Ensures that there is a session before a change begins. Throws `signed-out` if somebody has to
   * sign in first.
   */
  requireSession(): Promise<void>
  pause(seconds: number): Promise<void>
  readStatus(): Promise<Reading>
  /** Returns an unused code of the entry, waiting for one if necessary. */
  takeCode(entryId: string, live: LiveAccount): Promise<string>
  /** Throws `stale` if another program has meanwhile continued with the account. */
  save(rule: (draft: VaultDocument) => void): Promise<void>
  saveJournal(journal: FlowJournal | null): Promise<void>
}

/** Servers lock for less time after wrong codes. */
const longestWaitSeconds = 60 * 60

export function createRun(
  parts: RunParts,
  { accountId, signal, progress }: Pick<Run, 'accountId' | 'signal' | 'progress'>,
): Run {
  const { vault, accounts, freshCodes, clock, newId, wait = waitFor } = parts
  const account = () => findAccount(vault.document(), accountId)
  // Any other journal of the account belongs to another program.
  let known = account().journal

  const run: Run = {
    accountId,
    signal,
    progress,
    accounts,
    now: clock,
    newId,
    document: () => vault.document(),
    account,
    abilities: () => accounts.find(accountId).abilities,
    pending: () => known,
    journal() {
      if (known) return known
      throw new AppError('not-found', words('core.flows.nothingPending'))
    },
    async ask(work, { mayWait = true } = {}) {
      for (;;) {
        try {
          return await accounts.use(accountId, work, signal)
        } catch (error) {
          const seconds = mayWait ? waitTold(error) : null
          if (seconds === null) throw error
          await run.pause(seconds)
        }
      }
    },
    requireSession: () => run.ask(async () => {}),
    async pause(seconds) {
      progress.waitsUntil(clock() + seconds * 1000)
      await wait(seconds * 1000, signal)
      signal.throwIfAborted()
      progress.waitsUntil(null)
    },
    readStatus: () =>
      run.ask(async ({ api, http }) => {
        const status = toOurStatus(await api.status(signal), http)
        return { status, abilities: api.abilities }
      }),
    async takeCode(entryId, { http }) {
      const onWait = (until: number) => progress.waitsUntil(until)
      const code = await freshCodes.take(entryId, http, { signal, onWait })
      progress.waitsUntil(null)
      return code
    },
    async save(rule) {
      known = await vault.change(draft => {
        if (!isDeepStrictEqual(findAccount(draft, accountId).journal, known)) {
          throw new AppError('stale', words('core.flows.changedElsewhere'))
        }
        rule(draft)
        return findAccount(draft, accountId).journal
      })
    },
    saveJournal: journal => run.save(draft => updateAccount(draft, accountId, { journal })),
  }
  return run
}

function waitTold(error: unknown): number | null {
  if (!(error instanceof AppError) || error.code !== 'try-later') return null
  const { retryAfterSeconds: seconds } = error
  return seconds === undefined || seconds > longestWaitSeconds ? null : Math.max(1, seconds)
}

const refusals: readonly ErrorCode[] = [
  'bad-input',
  'wrong-password',
  'wrong-code',
  'code-expired',
  'exists',
  'not-found',
  'refused',
]

/**
 * Tells whether the server has refused. Even that may be its second answer, if something in between
 * has sent the request twice. After asking for a change, the caller therefore checks the status.
 */
export function isRefusal(error: unknown, { aborted }: AbortSignal): error is AppError {
  return !aborted && error instanceof AppError && refusals.includes(error.code)
}

/**
 * Tells whether nothing can have happened: the request was never sent, or the server accepts
 * nothing for a while. The end of the session proves nothing, because a change may have caused it.
 */
export function isNotDone(error: unknown, { aborted }: AbortSignal): boolean {
  if (aborted || !(error instanceof AppError)) return false
  const { code } = error
  return (code === 'unreachable' || code === 'try-later') && !mayHaveArrived(error)
}

export function isWrongCode(error: unknown): boolean {
  return error instanceof AppError && error.code === 'wrong-code'
}
