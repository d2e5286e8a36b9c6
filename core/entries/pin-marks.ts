/** A form never sees a PIN. It holds a mark that shows whether the PIN is still the same one. */
import { createHmac, randomBytes } from 'node:crypto'
import type { StoredEntry } from '../vault/document.ts'

export type PinMarkOf = (entry: Pick<StoredEntry, 'id' | 'pin' | 'otp'>) => string | undefined

/**
 * Nobody finds a PIN from its mark: the key lasts for as long as the program runs and is not kept.
 * A form that outlived its program is asked about the PIN, therefore.
 */
export function createPinMarks(key: Uint8Array = randomBytes(32)): PinMarkOf {
  return ({ id, pin, otp }) => {
    if (otp.type !== 'motp' && otp.type !== 'yandex') return undefined
    return createHmac('sha256', key)
      .update(JSON.stringify([id, pin]))
      .digest('base64url')
  }
}
