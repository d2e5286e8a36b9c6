/**
 * Defines the stored document: everything worth keeping, as JSON. The format is in
 * docs/vault-format.md.
 */

import { z } from 'zod'
import { limits, vaultLimits } from '../../shared/ceilings.ts'
import { defaultVaultSettings } from '../../shared/default-settings.ts'
import {
  EntryId,
  Maker,
  Name,
  Origin,
  OtpParameters,
  Tags,
  Website,
} from '../../shared/entry-models.ts'
import { Instant } from '../../shared/instant.ts'
import { VaultSettings } from '../../shared/settings-models.ts'
import { keepingUnknown } from './keeping-unknown.ts'

export const StoredBackupCode = keepingUnknown(
  z.object({
    code: z.string().min(1).max(limits.backupCodeLength),
    state: z.enum(['unused', 'used', 'void']),
    usedAt: Instant.nullable(),
    /** Marking the code unused doesn't hide when it was last handed out. */
    copiedAt: Instant.optional(),
    note: z.string().max(limits.noteLength),
  }),
)
export type StoredBackupCode = z.infer<typeof StoredBackupCode>

const StoredOtp = z.discriminatedUnion(
  'type',
  OtpParameters.options.map(option => option.loose()) as z.ZodType[] as [
    ...typeof OtpParameters.options,
  ],
)

/** An entry with its secrets. It never leaves the core. */
export const StoredEntry = keepingUnknown(
  z.object({
    id: EntryId,
    otp: StoredOtp,
    /** In Base32 (RFC 4648 §6): capitals, without padding and spaces. */
    secret: z
      .string()
      .regex(/^[A-Z2-7]+$/)
      .max(Math.ceil((limits.secretBytes * 8) / 5)),
    /** Only for mOTP and Yandex. */
    pin: z.string().max(64).nullable(),
    issuer: Name,
    label: Name,
    tags: Tags,
    pinned: z.boolean(),
    note: z.string().max(limits.noteLength),
    /** The name that the app it was imported from gave its icon. */
    icon: z.string().max(limits.iconLength).optional(),
    website: Website.optional(),
    madeBy: Maker.optional(),
    createdAt: Instant,
    updatedAt: Instant,
    /** See [Note: history]. */
    origin: keepingUnknown(Origin).optional(),
    secretReplacedAt: Instant.optional(),
    restoredAt: Instant.optional(),
    backupCodes: z.array(StoredBackupCode).max(limits.backupCodes),
    /** The server account whose second factor this entry is. */
    account: keepingUnknown(
      z.object({ connectionId: z.uuid(), accountId: z.string().max(512) }),
    ).nullable(),
  }),
)
export type StoredEntry = z.infer<typeof StoredEntry>

export const StoredTrash = keepingUnknown(
  z.object({
    entry: StoredEntry,
    trashedAt: Instant,
    /** Its place in the list: how far down, and after which entry (null if it was the first). */
    place: keepingUnknown(
      z.object({ index: z.number().int().min(0), after: EntryId.nullable() }),
    ).optional(),
    /** Set if this was never removed, but is the earlier secret of that entry. */
    versionOf: EntryId.optional(),
    /** The account whose second factor it was until that was turned off. */
    retiredFrom: z.uuid().optional(),
  }),
)
export type StoredTrash = z.infer<typeof StoredTrash>

/** Groups of letters and digits, as the user sees them. See recovery-key.ts. */
const RecoveryKeyText = z.string().min(1).max(200)

export const Recovery = keepingUnknown(
  z.object({
    key: RecoveryKeyText,
    /** Missing if the key was made before times were recorded. */
    madeAt: Instant.optional(),
    /** The keys that it has replaced, the last one first. They open the backups of their time. */
    former: z
      .array(keepingUnknown(z.object({ key: RecoveryKeyText, madeAt: Instant.optional() })))
      .max(vaultLimits.formerRecoveryKeys)
      .optional(),
    confirmedAt: Instant.nullable(),
    remindAt: Instant.nullable(),
  }),
)

/** See [Note: saves]. */
export const Saves = keepingUnknown(
  z.object({
    line: z.string().regex(/^[0-9a-f]{16}$/),
    number: z.number().int().min(1),
    at: Instant,
  }),
)
export type Saves = z.infer<typeof Saves>

/** The document in memory. The order of entries is the order on screen. */
export const VaultDocument = z.object({
  entries: z.array(StoredEntry),
  trash: z.array(StoredTrash),
  settings: VaultSettings,
  recovery: Recovery,
  /** Null if it was last saved by a version that did not count saves. */
  saves: Saves.nullable(),
  connections: z.array(z.unknown()),
  /** Programs that may ask for codes. See core/program-access/stored-program.ts. */
  programs: z.array(z.unknown()),
  /**
   * Records that could not be read as entries. They are kept verbatim, and tried again at every
   * read.
   */
  quarantine: z.array(z.unknown()),
  /** Null if the vault is on this computer only. See core/sync/sync-part.ts. */
  sync: z.unknown(),
  /** Top-level fields that this version doesn't know. They are written back unchanged. */
  unknownFields: z.record(z.string(), z.unknown()),
})
export type VaultDocument = z.infer<typeof VaultDocument>

export function emptyDocument(recoveryKey: string, madeAt?: number): VaultDocument {
  return {
    entries: [],
    trash: [],
    settings: defaultVaultSettings,
    recovery: {
      key: recoveryKey,
      ...(madeAt !== undefined && { madeAt }),
      confirmedAt: null,
      remindAt: null,
    },
    saves: null,
    connections: [],
    programs: [],
    quarantine: [],
    sync: null,
    unknownFields: {},
  }
}
