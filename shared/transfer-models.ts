/** Describes what is imported and exported, and the backups. */
import { z } from 'zod'
import { BackupChanges } from './backup-changes.ts'
import { Name, OtpParameters, Tags } from './entry-models.ts'
import { Instant } from './instant.ts'
import { Match } from './match-models.ts'
import { WordsSchema } from './wording/words-schema.ts'

export const BackupId = z.string().min(1).max(128)

/** Classifies texts that are not an entry, in general terms. */
export const FindingKind = z.enum([
  'web-link',
  'wifi',
  'contact',
  'e-mail',
  'phone',
  'payment',
  'passkey',
  'text',
  'empty',
  'refused', // meant as an entry, but cannot be one; `says` tells why
])
export type FindingKind = z.infer<typeof FindingKind>

/** A format of another app that can be read. */
export const ImportFormat = z.object({
  id: z.string().max(64),
  name: WordsSchema,
  extensions: z.array(z.string()),
  sealed: z.enum(['never', 'sometimes', 'always']),
})
export type ImportFormat = z.infer<typeof ImportFormat>

/** An entry from a text or a file, before it is added. */
export const ImportRow = z.object({
  /** Identifies the row in `imports.apply`. */
  key: z.string().max(32),
  /** The index of its file in `ImportPreview.files`; null if it came as a text. */
  file: z.number().int().nullable(),
  otp: OtpParameters,
  issuer: Name,
  label: Name,
  tags: Tags,
  favourite: z.boolean(),
  trashed: z.boolean(),
  hasNote: z.boolean(),
  backupCodes: z.number().int(),
  warnings: z.array(WordsSchema),
  ...Match.shape,
})
export type ImportRow = z.infer<typeof ImportRow>

export const ImportFile = z.object({
  name: z.string(),
  format: z.object({ id: z.string().max(64), name: WordsSchema }).nullable(),
  /** `sealed` waits for its passphrase. */
  state: z.enum(['read', 'sealed', 'refused']),
  /** Tells why the file is refused. */
  reason: WordsSchema.nullable(),
  /**
   * Lists the assumptions about a file of an unknown app. Its entries are added only if the user
   * agrees.
   */
  guesses: z.array(WordsSchema),
  /** Lists the rows that could not be read, with the reason, and their name if it is known. */
  skipped: z.array(
    z.object({ where: WordsSchema, reason: WordsSchema, name: z.string().optional() }),
  ),
})
export type ImportFile = z.infer<typeof ImportFile>

/** A file that the user opened with the program. */
export const OpenedFile = z.object({
  /** The page reads the file by this id. */
  id: z.uuid(),
  name: z.string().max(1024),
  /** Tells why the file cannot be read. */
  problem: WordsSchema.nullable(),
})
export type OpenedFile = z.infer<typeof OpenedFile>

/**
 * Describes what an import has read. The core keeps the data until it is added, closed, or locked
 * away.
 */
export const ImportPreview = z.object({
  import: z.uuid(),
  files: z.array(ImportFile),
  rows: z.array(ImportRow),
  /** Lists texts that contain no entry. */
  findings: z.array(z.object({ index: z.number().int(), kind: FindingKind, says: WordsSchema })),
  /**
   * Counts the Google migration codes so far. If `have` is less than `of`, more pictures are
   * needed.
   */
  parts: z.array(z.object({ have: z.number().int(), of: z.number().int() })),
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const ExportPart = z.enum([
  'favourites',
  'tags',
  'second-tags',
  'notes',
  'websites',
  'backup-codes',
  'pins',
])
export type ExportPart = z.infer<typeof ExportPart>

export const ExportFormat = z.object({
  id: z.string().max(64),
  /** The product's own name, or words if no product has given it a name. */
  name: z.union([z.string(), WordsSchema]),
  extension: z.string(),
  isSealed: z.boolean(),
  /** The format cannot store these. */
  leavesOut: z.array(ExportPart),
})
export type ExportFormat = z.infer<typeof ExportFormat>

/** A sheet to print and keep in a safe place. */
export const PaperSheet = z.object({
  title: WordsSchema,
  entries: z.array(
    z.object({
      name: z.string(),
      lines: z.array(z.union([z.string(), WordsSchema])),
      /** A PNG file in Base64; null if the setup link is too long for a QR code. */
      qrPng: z.string().nullable(),
    }),
  ),
})
export type PaperSheet = z.infer<typeof PaperSheet>

/** Describes the state of the automatic backups. */
export const BackupStatus = z.object({
  /** The application's own folder. */
  ownFolder: z.string(),
  /** The folder that the user chose. */
  folder: z.string().nullable(),
  lastGoodAt: Instant.nullable(),
  /** Shown until it is solved. */
  problem: z.object({ message: WordsSchema, since: Instant }).nullable(),
  /** True while a change waits to be backed up. */
  isDue: z.boolean(),
})
export type BackupStatus = z.infer<typeof BackupStatus>

export const BackupSummary = z.object({
  id: BackupId,
  /** `both` means that the same backup is in both folders. */
  place: z.enum(['own', 'folder', 'both']),
  name: z.string(),
  madeAt: Instant,
  bytes: z.number().int(),
  /** Null if the number is unknown until the backup is opened. */
  entries: z.number().int().nullable(),
  device: z.string().nullable(),
  /** Null if they are unknown until the backup is opened, or if no earlier backup exists. */
  changes: BackupChanges.nullable(),
  /** The recovery key that opens it; null if the file cannot be read. */
  recoveryKey: z
    .object({
      /** Null if the time was not recorded. */
      madeAt: Instant.nullable(),
      /** True if the open vault has another recovery key now; false while no vault is open. */
      isFormer: z.boolean(),
    })
    .nullable(),
  /** Tells why the backup cannot be used; null if it can. */
  problem: WordsSchema.nullable(),
})
export type BackupSummary = z.infer<typeof BackupSummary>

export const EntryDifference = z.object({
  part: z.enum([
    'issuer',
    'label',
    'tags',
    'counter',
    'note',
    'secret',
    'pin',
    'parameters',
    'backup-codes',
    'pinned',
    'icon',
    'website',
    'account',
  ]),
  /** The value in the vault, and in the backup; null if it is hidden. */
  here: z.string().nullable(),
  inBackup: z.string().nullable(),
})
export type EntryDifference = z.infer<typeof EntryDifference>

/** Compares a backup with the current vault. */
export const BackupComparison = z.object({
  /** Null for a file that is stored elsewhere. */
  backup: BackupSummary.nullable(),
  entries: z.array(
    z.object({
      issuer: Name,
      label: Name,
      /** `missing` means that only the backup has it, `only-here` that only the vault has it. */
      verdict: z.enum(['same', 'changed', 'missing', 'only-here']),
      differences: z.array(EntryDifference),
    }),
  ),
  /** The number of other computers that a restore would also affect. */
  otherComputers: z.number().int(),
  /** Counts what the backup lacks: entries in the vault's trash, and accounts on servers. */
  onlyHere: z.object({ trash: z.number().int(), accounts: z.number().int() }),
})
export type BackupComparison = z.infer<typeof BackupComparison>
