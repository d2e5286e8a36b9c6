/**
 * A form never sees a secret or a PIN. It holds marks that show whether they are still the same
 * ones.
 */
import { createHmac, randomBytes } from 'node:crypto'
import type { StoredEntry } from '../vault/document.ts'

export interface EntryMarks {
  readonly secretMark: string
  /** Undefined where the entry’s type has no PIN. */
  readonly pinMark: string | undefined
}

export type MarksOf = (entry: Pick<StoredEntry, 'id' | 'secret' | 'pin' | 'otp'>) => EntryMarks

/**
 * Nobody finds a PIN from its mark: the key lasts for as long as the program runs and is not kept.
 * A form that outlived its program is asked about the PIN and the parameters, therefore.
 */
export function createEntryMarks(key: Uint8Array = randomBytes(32)): MarksOf {
  const markOf = (...parts: readonly (string | null)[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url')

  return ({ id, secret, pin, otp: { type } }) => ({
    secretMark: markOf('secret', id, type, secret),
    pinMark: type === 'motp' || type === 'yandex' ? markOf('pin', id, pin) : undefined,
  })
}
