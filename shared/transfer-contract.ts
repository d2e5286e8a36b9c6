/** The part of the contract that is about bringing entries in, taking them out, and backups. */

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
/** Chosen by who starts it: names it for its progress, and to end it. */
const importId = z.uuid()
/** Null: all entries of the list. */
const ids = z.array(EntryId).max(limits.entries).nullable()
const FilePath = z.string().min(1).max(4096)

export const transferMethods = {
  'imports.formats': method(Nothing, z.array(ImportFormat)),
  /**
   * Looks at files and adds nothing. The format is recognized by the content where it is not given.
   * Of imports that nobody closes, the latest few are kept.
   */
  'imports.open': method(
    z.object({
      import: importId,
      files: z
        .array(z.object({ name: z.string().max(1024), file: FileBytes }))
        .min(1)
        .max(importLimits.files),
      format: FormatId.nullable(),
      /** The import that it replaces: its texts and what its passwords opened come along. */
      insteadOf: importId.optional(),
    }),
    ImportPreview,
  ),
  /** Reads a file that somebody opened with the program; once, and none that nobody opened. */
  'imports.readOffered': method(z.object({ file: z.uuid() }), z.object({ bytes: z.base64() })),
  /**
   * Looks at texts (otpauth, motp, steam, otpauth-migration, or anything a QR code held) and adds
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
   * Reads the QR codes on every display, where the host captures them itself; an import holds what they
   * say. `not-found` where there is none.
   */
  'imports.scanScreens': method(Nothing, z.object({ import: importId })),
  /** The texts that the other import has read join this one, and the other is over. */
  'imports.merge': method(z.object({ import: importId, other: importId }), ImportPreview),
  /** Shows the import again, compared with the vault as it is now. */
  'imports.preview': method(z.object({ import: importId }), ImportPreview),
  /** Opens one of its sealed files. */
  'imports.unseal': method(
    z.object({ import: importId, file: z.number().int().min(0), passphrase: Passphrase }),
    ImportPreview,
  ),
  /**
   * Takes the named rows in, in one save and in their order, and forgets what was read: what is
   * `changed` changes the entry that it meets, what is `trashed` comes out of the trash, what is
   * `known` is passed over, and all others are added.
   */
  'imports.apply': method(
    z.object({
      import: importId,
      keys: z.array(z.string().max(32)).min(1).max(limits.entries),
      /** A `changed` row is added, too, and the entry that it meets stays as it is. */
      addChanged: z.boolean().optional(),
    }),
    z.object({
      added: z.array(EntryId),
      updated: z.array(EntryId),
      restored: z.array(EntryId),
    }),
  ),
  /**
   * Takes back all that the import did, as if it had never been, but for what was changed since.
   */
  'imports.undo': method(z.object({ import: importId }), z.object({ undone: z.number().int() })),
  /** Stops what is under way and forgets the files. An undo is possible no longer. */
  'imports.close': method(z.object({ import: importId }), Nothing),

  'exports.formats': method(Nothing, z.array(ExportFormat)),
  /** Lists the entries that the format cannot hold. */
  'exports.preview': method(
    z.object({ format: FormatId, ids }),
    z.object({
      entries: z.number().int(),
      refused: z.array(z.object({ issuer: z.string(), label: z.string(), reason: WordsSchema })),
    }),
  ),
  /** Seals the file under a passphrase of its own. */
  'exports.seal': wayOut({ format: FormatId, ids, passphrase: Passphrase }, ExportedFile),
  /** Writes in plain: whoever has the file has the secrets. */
  'exports.reveal': wayOut({ format: FormatId, ids }, ExportedFile),
  /** Makes QR codes for Google Authenticator, to be shown one after another. */
  'exports.revealQrSeries': wayOut(
    {
      ids,
      /** The ceiling of entries in one code. */
      perCode: z.number().int().min(1).max(maxEntriesPerPart).default(usualEntriesPerPart),
    },
    z.object({ svgs: z.array(z.string()) }),
  ),
  /** The page prints it itself, without a file in between. */
  'exports.revealSheet': wayOut({ ids }, PaperSheet),

  'backups.status': method(Nothing, BackupStatus),
  /** Newest first. Works without a vault: it is how a lost one comes back. */
  'backups.list': method(Nothing, z.array(BackupSummary), { whileLocked: true }),
  /** A folder that is there and can be written to: every backup goes there too from then on. */
  'backups.setFolder': wayOut({ folder: FilePath }, BackupStatus),
  /** Backups go into the application's own folder alone from then on. */
  'backups.leaveFolder': method(Nothing, BackupStatus),
  /** Lets the user pick one, where the host has a dialog for it; null: none was picked. */
  'backups.pickFolder': method(Nothing, z.object({ folder: z.string().nullable() })),
  'backups.make': method(Nothing, BackupStatus),
  /** `passphrase`: or recovery key, of a backup of another vault; null: this vault's own. */
  'backups.compare': method(
    z.object({ id: BackupId, file: FileBytes.optional(), passphrase: Passphrase.nullable() }),
    BackupComparison,
  ),
  /** `merge` adds what is missing and changes nothing that is here. */
  'backups.restore': method(
    z.object({
      id: BackupId,
      /** The bytes of a backup that lies elsewhere; the id is then its name. */
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
  /** The vault as it was before the last restore, until something else was changed. */
  'backups.undoRestore': method(Nothing, Nothing),
} as const

export const transferEvents = {
  /** The system handed over an otpauth link: ask `imports.preview` for it. */
  'imports.offered': z.object({ import: importId }),
  /** Somebody opened files with the program: ask `imports.readOffered` for each. */
  'imports.filesOffered': z.object({
    files: z.array(OpenedFile).max(importLimits.files),
    isTooMany: z.boolean(),
  }),
  /** The screens were scanned, as a menu asked: the import, or why there is none. */
  'imports.scanned': z.object({ import: importId.nullable(), problem: WordsSchema.nullable() }),
  /** The system handed over a link that is longer than any setup link. */
  'imports.refused': z.void(),
  'imports.progressed': z.object({
    import: importId,
    /** The place of the file that is read. */
    file: z.number().int(),
    files: z.number().int(),
    /** A key is derived from the passphrase, which may take seconds. */
    unsealing: z.boolean(),
  }),
  'backups.changed': BackupStatus,
} as const
