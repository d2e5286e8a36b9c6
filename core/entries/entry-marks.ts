/** A form never gets a secret or a PIN. It has marks that show whether they are still the same. */
import { createHmac, randomBytes } from 'node:crypto'
import type { StoredEntry } from '../vault/document.ts'

export interface EntryMarks {
  readonly secretMark: string
  /** Undefined if the entry’s type has no PIN. */
  readonly pinMark: string | undefined
}

export type MarksOf = (entry: Pick<StoredEntry, 'id' | 'secret' | 'pin' | 'otp'>) => EntryMarks

/**
 * A mark doesn't reveal the PIN, because the key isn't stored and lasts only as long as the program
 * runs. A form that outlived its program is therefore asked about the PIN and the parameters.
 */
export function createEntryMarks(key: Uint8Array = randomBytes(32)): MarksOf {
  const markOf = (...parts: readonly (string | null)[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url')

  return ({ id, secret, pin, otp: { type } }) => ({
    secretMark: markOf('secret', id, type, secret),
    pinMark: type === 'motp' || type === 'yandex' ? markOf('pin', id, pin) : undefined,
  })
}
