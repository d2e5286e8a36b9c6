/** Describes the vault itself: where it is, and what keeps it from opening. */

import { z } from 'zod'
import { errorCodes } from './errors.ts'
import { Instant } from './instant.ts'
import { WordsSchema } from './wording/words-schema.ts'

export const VaultState = z.enum(['absent', 'locked', 'open', 'unavailable'])
export type VaultState = z.infer<typeof VaultState>

export const PlaceKind = z.enum(['keychain', 'file'])
export type PlaceKind = z.infer<typeof PlaceKind>

/** A vault that is older than another version that is known to exist. */
export const OlderVault = z.object({
  savedAt: Instant,
  newestAt: Instant,
  /** The time of a backup that is newer than the vault. */
  backupAt: Instant.nullable(),
  /** True if a passphrase opens it. */
  isSealed: z.boolean(),
})
export type OlderVault = z.infer<typeof OlderVault>

/** Tells why the vault cannot be read, and what can be done about it. */
export const VaultProblem = z.object({
  code: z.enum(errorCodes),
  message: WordsSchema,
  /** The previous version is intact, and `vault.restorePrevious` brings it back. */
  previousIsWhole: z.boolean(),
  /** Set if the vault could be read but isn't the newest version. `vault.openOlder` opens it. */
  older: OlderVault.optional(),
})
export type VaultProblem = z.infer<typeof VaultProblem>

export const VaultStatus = z.object({
  /** True if the vault is on other computers as well; missing if that is unknown. */
  syncs: z.boolean().optional(),
  state: VaultState,
  /** While the vault is absent, this is the place where it would be by default. */
  place: PlaceKind,
  /** The system's own name for it: 'macOS Keychain', 'GNOME Keyring or KWallet' … */
  keychainName: WordsSchema,
  /** The path in the file place, whether or not the vault is there. */
  filePath: z.string(),
  hasPassphrase: z.boolean(),
  /** Set only while unavailable. */
  problem: VaultProblem.nullable(),
  /** After wrong passphrases, no attempt is accepted before this instant. */
  retryAt: Instant.nullable(),
  /** The number of entries that could not be read. They are kept unchanged. */
  quarantined: z.number().int().min(0),
  /** False until the user has shown that the recovery key is written down; null while not open. */
  recoveryKeyConfirmed: z.boolean().nullable(),
  /** Null while not open, and if the time was not recorded. */
  recoveryKeyMadeAt: Instant.nullable(),
})
export type VaultStatus = z.infer<typeof VaultStatus>
