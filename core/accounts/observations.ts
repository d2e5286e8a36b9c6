/**
 * Keeps what is known about accounts in addition to the vault, while it is open. None of it is a
 * secret.
 */

import type { Account, FactorStatus } from '../../shared/account-models.ts'
import type { AppError, ErrorCode } from '../../shared/errors.ts'
import type { Vault } from '../vault/vault.ts'

export interface Observation {
  problem: Account['problem']
  /** The server's clock minus ours. */
  clockOffsetMs: number | null
  refreshing: boolean
  /** The time of the last request for its state, answered or not. */
  refreshedAt: number | null
  unsaved: ReadStatus | null
}

/** Read at the server, and not saved yet. */
export interface ReadStatus {
  readonly status: FactorStatus
  readonly statusAt: number
  /** The `statusAt` that it follows: anything else there was read later. */
  readonly followsOn: number | null
}

export interface Observations {
  of(id: string): Readonly<Observation>
  /** Notes nothing while the vault is not open. */
  set(id: string, change: Partial<Observation>): void
}

const nothing: Observation = {
  problem: null,
  clockOffsetMs: null,
  refreshing: false,
  refreshedAt: null,
  unsaved: null,
}

/** Tells `changed` after every change. */
export function createObservations(vault: Vault, changed: () => void): Observations {
  const notes = vault.whileOpen(() => new Map<string, Observation>())
  return {
    of: id => notes.peek()?.get(id) ?? nothing,
    set(id, change) {
      if (vault.status().state !== 'open') return
      notes().set(id, { ...nothing, ...notes().get(id), ...change })
      changed()
    },
  }
}

/** Such errors say something about the server, not only about the request. */
const ofTheServer: readonly ErrorCode[] = [
  'unreachable',
  'untrusted',
  'bad-reply',
  'signed-out',
  'try-later',
]

/** Null if the error says nothing about the server. */
export function problemOf(error: AppError, now: number): Account['problem'] {
  const { code, words: message, retryAfterSeconds } = error
  if (!ofTheServer.includes(code)) return null
  const retryAt = retryAfterSeconds === undefined ? null : now + retryAfterSeconds * 1000
  return { code, message, retryAt }
}
