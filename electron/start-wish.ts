import { isDeepStrictEqual } from 'node:util'
import type { VaultChoice } from '../core/vault/open-vault.ts'

/**
 * What the program is started for. Menus of the taskbar, of the desktop, and the login give these
 * arguments; a program that runs already does what is asked of the second one.
 */
const wishes = ['hidden', 'quick', 'scan', 'lock'] as const

export type StartWish = (typeof wishes)[number] | 'show'

export function readStartWish(argv: readonly string[]): StartWish {
  return wishes.find(wish => argv.includes(`--${wish}`)) ?? 'show'
}

/** What a second start of the program tells the first one. */
export interface OtherStart {
  readonly vaultChoice: VaultChoice
  readonly files: readonly string[]
  readonly wish: StartWish
}

/** Tells whether another start of the program asked for a vault, and not for this one. */
export function isOtherVault(other: Partial<OtherStart> | null, own: VaultChoice): boolean {
  const asked = other?.vaultChoice ?? null
  return asked !== null && !isDeepStrictEqual(asked, own)
}
