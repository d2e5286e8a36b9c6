/**
 * Keeps what is known about accounts beyond the vault, while the vault is open. None of it is a
 * secret.
 */

import type { Account, FactorStatus } from '../../shared/account-models.ts'
import type { AppError, ErrorCode } from '../../shared/errors.ts'
import type { Vault } from '../vault/vault.ts'

export interface Observation {
  problem: Account['problem']
  /** The server's clock minus this computer's. */
  clockOffsetMs: number | null
  refreshing: boolean
  /** The time of the last request for the account's state, whether or not it was answered. */
  refreshedAt: number | null
  unsaved: ReadStatus | null
}

/** A state that was read from the server and isn't saved yet. */
export interface ReadStatus {
  readonly status: FactorStatus
  readonly statusAt: number
  /** The `statusAt` that it replaces. Any other value there was read later. */
  readonly followsOn: number | null
}

export interface Observations {
  of(id: string): Readonly<Observation>
  /** Does nothing while the vault isn't open. */
  set(id: string, change: Partial<Observation>): void
}

const nothing: Observation = {
  problem: null,
  clockOffsetMs: null,
  refreshing: false,
  refreshedAt: null,
  unsaved: null,
}

/** Calls `changed` after every change. */
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

/** These errors say something about the server, not only about the request. */
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
