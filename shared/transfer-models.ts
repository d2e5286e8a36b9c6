/** Entries are brought in and taken out in these shapes. */
import { z } from 'zod'
import { BackupChanges } from './backup-changes.ts'
import { Name, OtpParameters, Tags } from './entry-models.ts'
import { Instant } from './instant.ts'
import { Match } from './match-models.ts'
import { WordsSchema } from './wording/words-schema.ts'

export const BackupId = z.string().min(1).max(128)

/** Sorts texts that are no entry, in general terms. */
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
  'refused', // meant as an entry, but cannot be one: `says` tells why
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

/** An entry that comes from a text or a file, before it is added. */
export const ImportRow = z.object({
  /** Names it in `imports.apply`. */
  key: z.string().max(32),
  /** The place of its file in `ImportPreview.files`; null: it came as a text. */
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
  /** Says why it is refused. */
  reason: WordsSchema.nullable(),
  /** Guesses about a file that names no app: its entries are added only when agreed to. */
  guesses: z.array(WordsSchema),
  /** Rows that could not be read: where, why, and what they are called where that is known. */
  skipped: z.array(
    z.object({ where: WordsSchema, reason: WordsSchema, name: z.string().optional() }),
  ),
})
export type ImportFile = z.infer<typeof ImportFile>

/** A file that somebody opened with the program. */
export const OpenedFile = z.object({
  /** The page reads it by this. */
  id: z.uuid(),
  name: z.string().max(1024),
  /** Says why it can't be read. */
  problem: WordsSchema.nullable(),
})
export type OpenedFile = z.infer<typeof OpenedFile>

/** Shows what an import read. The core keeps that until it is added, closed, or locked away. */
export const ImportPreview = z.object({
  import: z.uuid(),
  files: z.array(ImportFile),
  rows: z.array(ImportRow),
  /** Texts that hold no entry. */
  findings: z.array(z.object({ index: z.number().int(), kind: FindingKind, says: WordsSchema })),
  /** Google migration codes seen so far: have < of means that more pictures are needed. */
  parts: z.array(z.object({ have: z.number().int(), of: z.number().int() })),
})
export type ImportPreview = z.infer<typeof ImportPreview>

export const ExportPart = z.enum([
  'favourites',
  'tags',
  'second-tags',
  'notes',
  'backup-codes',
  'pins',
])
export type ExportPart = z.infer<typeof ExportPart>

export const ExportFormat = z.object({
  id: z.string().max(64),
  /** The product's own name, or words where no product has given its name. */
  name: z.union([z.string(), WordsSchema]),
  extension: z.string(),
  isSealed: z.boolean(),
  /** The format has no place for these. */
  leavesOut: z.array(ExportPart),
})
export type ExportFormat = z.infer<typeof ExportFormat>

/** A sheet to print and lock away. */
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

/** Tells how the automatic backups fare. */
export const BackupStatus = z.object({
  /** The application's own. */
  ownFolder: z.string(),
  /** The one that the user picked. */
  folder: z.string().nullable(),
  lastGoodAt: Instant.nullable(),
  /** Shown until it is solved. */
  problem: z.object({ message: WordsSchema, since: Instant }).nullable(),
  /** A change waits to be backed up. */
  isDue: z.boolean(),
})
export type BackupStatus = z.infer<typeof BackupStatus>

export const BackupSummary = z.object({
  id: BackupId,
  /** `both`: the same backup lies in both folders. */
  place: z.enum(['own', 'folder', 'both']),
  name: z.string(),
  madeAt: Instant,
  bytes: z.number().int(),
  /** Null if it cannot be told before it is opened. */
  entries: z.number().int().nullable(),
  device: z.string().nullable(),
  /** Null if it cannot be told before it is opened, or there is none before it. */
  changes: BackupChanges.nullable(),
  /** The one that opens it; null if the file cannot be read. */
  recoveryKey: z
    .object({
      /** Null if that was not noted. */
      madeAt: Instant.nullable(),
      /** Another one than the open vault has now; false while none is open. */
      isFormer: z.boolean(),
    })
    .nullable(),
  /** Says why it cannot be used; null if it can. */
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
    'account',
  ]),
  /** The value in the vault, and in the backup; null if it is not told. */
  here: z.string().nullable(),
  inBackup: z.string().nullable(),
})
export type EntryDifference = z.infer<typeof EntryDifference>

/** Compares a backup with the vault as it is. */
export const BackupComparison = z.object({
  /** Null for a file that lies elsewhere. */
  backup: BackupSummary.nullable(),
  entries: z.array(
    z.object({
      issuer: Name,
      label: Name,
      /** `missing`: only the backup has it; `only-here`: only the vault has it. */
      verdict: z.enum(['same', 'changed', 'missing', 'only-here']),
      differences: z.array(EntryDifference),
    }),
  ),
  /** Counts what the backup lacks: entries in the trash of the vault, and accounts on servers. */
  onlyHere: z.object({ trash: z.number().int(), accounts: z.number().int() }),
})
export type BackupComparison = z.infer<typeof BackupComparison>
