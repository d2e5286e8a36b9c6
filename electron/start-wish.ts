import { isDeepStrictEqual } from 'node:util'
import type { VaultChoice } from '../core/vault/open-vault.ts'

/**
 * The purposes for which the program is started. Menus of the taskbar and the desktop, and the
 * login, pass these arguments. A program that is already running does what a second one is asked
 * for.
 */
const wishes = ['hidden', 'quick', 'scan', 'lock'] as const

export type StartWish = (typeof wishes)[number] | 'show'

export function readStartWish(argv: readonly string[]): StartWish {
  return wishes.find(wish => argv.includes(`--${wish}`)) ?? 'show'
}

/** The message from a second start of the program to the first one. */
export interface OtherStart {
  readonly vaultChoice: VaultChoice
  readonly files: readonly string[]
  readonly wish: StartWish
}

/** Tells whether another start of the program asked for a vault other than this one. */
export function isOtherVault(other: Partial<OtherStart> | null, own: VaultChoice): boolean {
  const asked = other?.vaultChoice ?? null
  return asked !== null && !isDeepStrictEqual(asked, own)
}
