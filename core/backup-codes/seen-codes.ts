/**
 * [Note: codes that were seen] Somebody who was shown a backup code, or had it copied, learns
 * nothing by seeing it again. The confirmation therefore covers the same code for a minute, but
 * never beyond a lock. So an undo asks nothing, and printing what is shown asks once. See [Note:
 * the yes of a setup] as well.
 */
import { peekAccount } from '../accounts/stored-account.ts'
import type { SetupYes } from '../gate/setup-yes.ts'
import type { Vault } from '../vault/vault.ts'
import type { WhileOpen } from '../vault/while-open.ts'

export interface SeenCodes {
  /** Records codes that were handed out after a fresh confirmation. */
  saw(keys: readonly string[]): void
  /** Tells whether each of these codes of the holder was seen within the last minute. */
  areFresh(holderId: string, keys: readonly string[]): boolean
}

interface SeenCodesParts {
  readonly vault: Vault
  readonly setupYes: SetupYes
  readonly clock: () => number
  readonly whileOpen: WhileOpen
}

const freshMs = 60_000

export function createSeenCodes(parts: SeenCodesParts): SeenCodes {
  const { vault, setupYes, clock, whileOpen } = parts
  const seenAt = whileOpen(() => new Map<string, number>())

  function isFresh(key: string, now: number): boolean {
    const age = now - (seenAt().get(key) ?? Number.NEGATIVE_INFINITY)
    // A clock that was set back makes nothing recent.
    return age >= 0 && age < freshMs
  }

  function isJustSetUp(holderId: string): boolean {
    const document = vault.document()
    const entry = document.entries.find(({ id }) => id === holderId)
    const accountId = entry ? entry.account?.connectionId : holderId
    // A setup that has not finished has brought no codes yet.
    return (
      accountId !== undefined &&
      peekAccount(document, accountId)?.journal === null &&
      setupYes.isFresh(accountId)
    )
  }

  return {
    saw(keys) {
      for (const key of keys) seenAt().set(key, clock())
    },
    areFresh: (holderId, keys) =>
      isJustSetUp(holderId) || (keys.length > 0 && keys.every(key => isFresh(key, clock()))),
  }
}
