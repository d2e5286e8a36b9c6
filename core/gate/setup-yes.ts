import type { WhileOpen } from '../vault/while-open.ts'

/**
 * [Note: the yes of a setup] Somebody who was shown the secret of a setup, behind a passphrase or
 * the host's own dialog, could sign in with it. The backup codes that come with turning on reveal
 * no more, so the same confirmation covers them: for a minute, for that account only, never beyond
 * a lock, and not for codes that are made later.
 */
export interface SetupYes {
  /** Call it when the secret of this account's setup was shown after a fresh confirmation. */
  given(accountId: string): void
  isFresh(accountId: string): boolean
  /**
   * Withdraws the consent, because from here on the account has other codes than those of its
   * setup.
   */
  withdraw(accountId: string): void
}

const freshMs = 60_000

export function createSetupYes(clock: () => number, whileOpen: WhileOpen): SetupYes {
  const givenAt = whileOpen(() => new Map<string, number>())
  return {
    given: id => void givenAt().set(id, clock()),
    isFresh(id) {
      const age = clock() - (givenAt().get(id) ?? Number.NEGATIVE_INFINITY)
      // A clock that was set back makes nothing recent.
      return age >= 0 && age < freshMs
    },
    withdraw: id => void givenAt().delete(id),
  }
}
