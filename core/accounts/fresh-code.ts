/**
 * Provides entries' codes for servers. A server accepts the code of a step only once (RFC 6238
 * §5.2), so none is given out twice. Servers judge by their own clock.
 */

import { AppError } from '../../shared/errors.ts'
import { codesAt } from '../../shared/otp.ts'
import { words } from '../../shared/wording/words.ts'
import type { Http } from '../dialects/http.ts'
import { fromSecret } from '../entries/codes.ts'
import { findEntry } from '../entries/entries.ts'
import { nodeOtpCrypto } from '../entries/otp-crypto.ts'
import type { StoredEntry } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { waitFor } from '../wait.ts'
import { mostClockOffsetMs } from './clock.ts'

export interface TakeOptions {
  readonly signal?: AbortSignal | undefined
  /** Called before a wait, with its end by this computer's clock. */
  readonly onWait?: ((until: number) => void) | undefined
}

export interface FreshCodes {
  /**
   * Returns the entry's next unused code: that of the server's current step, or of the one after
   * it, which servers accept as well. Otherwise it waits for at most one period. Throws
   * `not-found`, `bad-input` if the entry isn't time-based, `refused` if the clocks differ too
   * much, and the signal's reason.
   */
  take(entryId: string, http: Pick<Http, 'clockOffsetMs'>, options?: TakeOptions): Promise<string>
}

export interface FreshCodesParts {
  readonly vault: Vault
  readonly clock: () => number
  readonly wait?: ((ms: number, signal: AbortSignal | undefined) => Promise<void>) | undefined
}

export function createFreshCodes({ vault, clock, wait = waitFor }: FreshCodesParts): FreshCodes {
  const lastSteps = new Map<string, number>()

  return {
    async take(entryId, http, { signal, onWait } = {}) {
      for (;;) {
        signal?.throwIfAborted()
        const document = vault.document()
        const entry = findEntry(document, entryId)
        const periodMs = periodMsOf(entry)
        const offsetMs = clockOf(http) ?? document.settings.clockCorrectionMs ?? 0
        const current = Math.floor((clock() + offsetMs) / periodMs)
        const last = lastSteps.get(entryId) ?? 0
        // If a code further ahead was given out, the clock has been set back since.
        const step = last > current + 1 ? current : Math.max(last + 1, current)
        if (step <= current + 1) {
          lastSteps.set(entryId, step)
          return fromSecret(entry, parsed => codesAt(parsed, step * periodMs, nodeOtpCrypto)).code
        }
        const until = (step - 1) * periodMs - offsetMs
        onWait?.(until)
        await vault.untilLocked(wait(until - clock(), signal))
      }
    },
  }
}

/** A server that could choose any moment would get the codes of all future times. */
function clockOf(http: Pick<Http, 'clockOffsetMs'>): number | null {
  const offsetMs = http.clockOffsetMs()
  if (offsetMs === null || Math.abs(offsetMs) <= mostClockOffsetMs) return offsetMs
  throw new AppError('refused', words('core.accounts.clocksADayApart'))
}

/** Throws `bad-input`. */
function periodMsOf({ otp }: StoredEntry): number {
  if (otp.type === 'totp') return otp.periodSeconds * 1000
  throw new AppError('bad-input', words('core.accounts.entryOfOtherKind'))
}
