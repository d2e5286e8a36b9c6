/** Defines the part of the contract for importing, exporting, and backups. */

import { z } from 'zod'
import { importLimits, limits } from './ceilings.ts'
import { maxEntriesPerPart, usualEntriesPerPart } from './entries-per-part.ts'
import { EntryId } from './entry-models.ts'
import { ExportedFile } from './host-models.ts'
import { method, Nothing, Passphrase, wayOut } from './method.ts'
import {
  BackupComparison,
  BackupId,
  BackupStatus,
  BackupSummary,
  ExportFormat,
  ImportFormat,
  ImportPreview,
  OpenedFile,
  PaperSheet,
} from './transfer-models.ts'
import { WordsSchema } from './wording/words-schema.ts'

const FileBytes = z.base64().max(72 * 1024 * 1024)
const FormatId = z.string().min(1).max(64)
/** The caller chooses it to identify the import, for its progress and for ending it. */
const importId = z.uuid()
/** Null means all entries of the list. */
const ids = z.array(EntryId).max(limits.entries).nullable()
const FilePath = z.string().min(1).max(4096)

export const transferMethods = {
  'imports.formats': method(Nothing, z.array(ImportFormat)),
  /**
   * Reads files and adds nothing. Without a given format, the content determines it. If imports are
   * not closed, only the latest few are kept.
   */
  'imports.open': method(
    z.object({
      import: importId,
      files: z
        .array(z.object({ name: z.string().max(1024), file: FileBytes }))
        .min(1)
        .max(importLimits.files),
      format: FormatId.nullable(),
      /** The import that this one replaces, with its texts and whatever its passwords opened. */
      insteadOf: importId.optional(),
    }),
    ImportPreview,
  ),
  /**
   * Reads a file that the user opened with the program. Each can be read once, and no other file
   * can.
   */
  'imports.readOffered': method(z.object({ file: z.uuid() }), z.object({ bytes: z.base64() })),
  /**
   * Reads texts (otpauth, motp, steam, otpauth-migration, or anything a QR code contained) and adds
   * nothing. They join the import, or begin one. The page never gets them back.
   */
  'imports.addTexts': method(
    z.object({
      import: importId.nullable(),
      texts: z.array(z.string().max(limits.textLength)).max(limits.textsPerCall),
    }),
    ImportPreview,
  ),
  /**
   * Reads the QR codes on every display, if the host captures them itself, into an import. Throws
   * `not-found` if there are none.
   */
  'imports.scanScreens': method(Nothing, z.object({ import: importId })),
  /** Moves the texts of the other import into this one, and ends the other. */
  'imports.merge': method(z.object({ import: importId, other: importId }), ImportPreview),
  /** Shows the import again, compared with the current vault. */
  'imports.preview': method(z.object({ import: importId }), ImportPreview),
  /** Opens one of the import's sealed files. */
  'imports.unseal': method(
    z.object({ import: importId, file: z.number().int().min(0), passphrase: Passphrase }),
    ImportPreview,
  ),
  /**
   * Imports the named rows in one save and in their order, and forgets what was read. A `changed`
   * row changes the entry that it matches, a `trashed` one comes out of the trash, a `known` one is
   * skipped, and all others are added.
   */
  'imports.apply': method(
    z.object({
      import: importId,
      keys: z.array(z.string().max(32)).min(1).max(limits.entries),
      /**
       * If true, a `changed` row is added as well, and the entry that it matches stays as it is.
       */
      addChanged: z.boolean().optional(),
    }),
    z.object({
      added: z.array(EntryId),
      updated: z.array(EntryId),
      restored: z.array(EntryId),
    }),
  ),
  /** Reverts everything that the import did, except for what was changed since. */
  'imports.undo': method(z.object({ import: importId }), z.object({ undone: z.number().int() })),
  /** Stops the current work and forgets the files. An undo is no longer possible. */
  'imports.close': method(z.object({ import: importId }), Nothing),

  'exports.formats': method(Nothing, z.array(ExportFormat)),
  /** Lists the entries that the format cannot contain. */
  'exports.preview': method(
    z.object({ format: FormatId, ids }),
    z.object({
      entries: z.number().int(),
      refused: z.array(z.object({ issuer: z.string(), label: z.string(), reason: WordsSchema })),
    }),
  ),
  /** Seals the file with a passphrase of its own. */
  'exports.seal': wayOut({ format: FormatId, ids, passphrase: Passphrase }, ExportedFile),
  /** Writes a file in plain text. Whoever has the file has the secrets. */
  'exports.reveal': wayOut({ format: FormatId, ids }, ExportedFile),
  /** Creates QR codes for Google Authenticator, to be shown one after another. */
  'exports.revealQrSeries': wayOut(
    {
      ids,
      /** The most entries in one code. */
      perCode: z.number().int().min(1).max(maxEntriesPerPart).default(usualEntriesPerPart),
    },
    z.object({ svgs: z.array(z.string()) }),
  ),
  /** Returns a sheet that the page prints itself, without a file. */
  'exports.revealSheet': wayOut({ ids }, PaperSheet),

  'backups.status': method(Nothing, BackupStatus),
  /**
   * Lists the newest first. It works without a vault, because backups are how a lost one comes
   * back.
   */
  'backups.list': method(Nothing, z.array(BackupSummary), { whileLocked: true }),
  /** The folder must exist and be writable. Every backup is stored there as well from then on. */
  'backups.setFolder': wayOut({ folder: FilePath }, BackupStatus),
  /** Stores backups only in the application's own folder from then on. */
  'backups.leaveFolder': method(Nothing, BackupStatus),
  /** Lets the user choose a folder if the host has a dialog for it; null if the user chose none. */
  'backups.pickFolder': method(Nothing, z.object({ folder: z.string().nullable() })),
  'backups.make': method(Nothing, BackupStatus),
  /**
   * `passphrase` may also be a recovery key, for a backup of another vault; null means this vault's
   * own.
   */
  'backups.compare': method(
    z.object({ id: BackupId, file: FileBytes.optional(), passphrase: Passphrase.nullable() }),
    BackupComparison,
  ),
  /** `merge` adds what is missing, and changes nothing that exists. */
  'backups.restore': method(
    z.object({
      id: BackupId,
      /** The contents of a backup that is stored elsewhere. The id is its name then. */
      file: FileBytes.optional(),
      passphrase: Passphrase.nullable(),
      how: z.enum(['merge', 'replace']),
    }),
    z.object({
      added: z.number().int(),
      changed: z.number().int(),
      removed: z.number().int(),
    }),
  ),
  /** Brings back the vault from before the last restore, until something else has changed. */
  'backups.undoRestore': method(Nothing, Nothing),
} as const

export const transferEvents = {
  /** The system passed an otpauth link to the program, which `imports.preview` shows. */
  'imports.offered': z.object({ import: importId }),
  /** The user opened files with the program, each of which `imports.readOffered` reads. */
  'imports.filesOffered': z.object({
    files: z.array(OpenedFile).max(importLimits.files),
    isTooMany: z.boolean(),
  }),
  /** A menu had the screens scanned. The event has the import, or tells why there is none. */
  'imports.scanned': z.object({ import: importId.nullable(), problem: WordsSchema.nullable() }),
  /** The system passed on a link that is longer than any setup link. */
  'imports.refused': z.void(),
  'imports.progressed': z.object({
    import: importId,
    /** The index of the file that is being read. */
    file: z.number().int(),
    files: z.number().int(),
    /** True while a key is derived from the passphrase, which may take seconds. */
    unsealing: z.boolean(),
  }),
  'backups.changed': BackupStatus,
} as const
