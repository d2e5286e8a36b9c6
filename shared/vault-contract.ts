/** Defines the part of the contract for the vault, its entries and their codes, and the window. */

import { z } from 'zod'
import { limits } from './ceilings.ts'
import {
  Algorithm,
  Code,
  Counter,
  Digits,
  EntryDetails,
  EntryId,
  EntrySummary,
  EntryType,
  Name,
  PeriodSeconds,
  Tags,
  TrashedEntry,
} from './entry-models.ts'
import {
  Background,
  Capabilities,
  ExportedFile,
  QuickShortcut,
  ScreenSource,
} from './host-models.ts'
import { Instant } from './instant.ts'
import { method, Nothing, Passphrase, wayOut } from './method.ts'
import { Settings } from './settings-models.ts'
import { BackupId } from './transfer-models.ts'
import { PlaceKind, VaultStatus } from './vault-models.ts'
import { WordsSchema } from './wording/words-schema.ts'

const ids = z.array(EntryId).max(limits.entries)
const Base64 = z.base64().max(64 * 1024 * 1024)

const RecoveryKey = z.object({
  recoveryKey: z.string(),
  /** Null if the time was not recorded. */
  madeAt: Instant.nullable(),
})

const EntryChange = z.object({
  issuer: Name.optional(),
  label: Name.optional(),
  note: z.string().max(limits.noteLength).optional(),
  /** A host or an address, of which the host is kept. An empty text removes it. */
  website: z.string().max(2048).optional(),
  tags: Tags.optional(),
  pinned: z.boolean().optional(),
  algorithm: Algorithm.optional(),
  digits: Digits.optional(),
  periodSeconds: PeriodSeconds.optional(),
  counter: Counter.optional(),
  pin: z.string().max(64).optional(),
})

/**
 * A form sends the values that it showed before the change. It never had the secret and the PIN, so
 * marks replace them.
 */
const EntryBase = EntryChange.omit({ pin: true }).extend({
  secretMark: z.string().max(64).optional(),
  pinMark: z.string().max(64).optional(),
})

export const vaultMethods = {
  'host.capabilities': method(Nothing, Capabilities, { whileLocked: true }),
  /** The user has typed something that is not saved, so a hidden window stays in memory. */
  'host.setTyped': method(z.object({ typed: z.boolean() }), Nothing, { whileLocked: true }),
  /** Tells that the page is hidden, if the host cannot see that itself. */
  'host.noteHidden': method(Nothing, Nothing, { whileLocked: true }),
  /** Tells whether somebody is looking at the page. The page repeats it from time to time. */
  'host.noteVisible': method(z.object({ isVisible: z.boolean() }), Nothing, { whileLocked: true }),
  /** Returns what the system allows a program without a window. */
  'host.background': method(Nothing, Background),
  /** Sets whether the program starts at login, without a window. */
  'host.setAtLogin': method(z.object({ isOn: z.boolean() }), Background),

  'vault.status': method(Nothing, VaultStatus, { whileLocked: true }),
  /** Creates an empty vault. Refused if one exists. The file place needs a passphrase. */
  'vault.create': method(
    z.object({ place: PlaceKind, passphrase: Passphrase.nullable() }),
    VaultStatus,
    { whileLocked: true },
  ),
  'vault.unlock': method(z.object({ passphrase: Passphrase }), VaultStatus, { whileLocked: true }),
  /**
   * Opens with the recovery key and sets a new passphrase (null for none, in the keychain place
   * only).
   */
  'vault.recover': method(
    z.object({ recoveryKey: z.string().max(200), newPassphrase: Passphrase.nullable() }),
    VaultStatus,
    { whileLocked: true },
  ),
  'vault.lock': method(Nothing, VaultStatus, { whileLocked: true }),
  /** The user is at the window, so the time until the automatic lock starts over. */
  'vault.keepOpen': method(Nothing, Nothing),
  /** Reads the place again after it was unavailable. */
  'vault.retry': method(Nothing, VaultStatus, { whileLocked: true }),
  /** Checks whether another program saved, and reads what it saved. */
  'vault.refresh': method(Nothing, VaultStatus, { whileLocked: true }),
  /** Returns to the previous version if the newest is damaged and the previous one is whole. */
  'vault.restorePrevious': method(Nothing, VaultStatus, { whileLocked: true }),
  /**
   * Opens a vault that is older than another known version: as it is, or with the contents of the
   * newest backup. It needs the passphrase if there is one, or the recovery key.
   */
  'vault.openOlder': method(
    z.object({ how: z.enum(['as-it-is', 'newest-backup']), passphrase: Passphrase.nullable() }),
    VaultStatus,
    { whileLocked: true },
  ),
  /** Creates the vault from a sealed file if there is none, or if it is unavailable. */
  'vault.restoreSealed': method(
    z.object({
      /** A listed backup by its id, or the contents of a file from elsewhere. */
      from: z.union([z.object({ backup: BackupId }), z.object({ file: Base64 })]),
      place: PlaceKind,
      /** The recovery key works as well. */
      passphrase: Passphrase,
      /**
       * With null, a passphrase that opened the file stays, and a recovery key leaves the vault
       * without one.
       */
      newPassphrase: Passphrase.nullable(),
    }),
    VaultStatus,
    { whileLocked: true },
  ),
  /**
   * Sets, changes or, with null, removes the passphrase. The confirmation contains the current one.
   */
  'vault.changePassphrase': wayOut({ next: Passphrase.nullable() }, VaultStatus),
  /** Moves the vault to the other place. The file place needs a passphrase. */
  'vault.move': method(z.object({ place: PlaceKind }), VaultStatus),
  /** Returns the whole vault as one sealed file, which the recovery key or the passphrase opens. */
  'vault.sealedCopy': wayOut({}, ExportedFile),

  'recovery.reveal': wayOut({}, RecoveryKey),
  /**
   * Creates a new recovery key. Whatever is sealed from then on opens only with it. Existing
   * backups keep their key.
   */
  'recovery.replace': wayOut({}, RecoveryKey),
  /** The user types the key from the written copy. */
  'recovery.confirm': method(z.object({ recoveryKey: z.string().max(200) }), VaultStatus),

  'entries.list': method(Nothing, z.array(EntrySummary)),
  'entries.get': method(z.object({ id: EntryId }), EntryDetails),
  /** Adds one entry typed by hand. Fields that the type doesn't use are ignored. */
  'entries.add': method(
    z.object({
      type: EntryType,
      issuer: Name,
      label: Name,
      /** In Base32, or in hexadecimal for motp. Spaces, dashes, and small letters are accepted. */
      secret: z.string().max(4096),
      algorithm: Algorithm,
      digits: Digits,
      periodSeconds: PeriodSeconds,
      counter: Counter,
      pin: z.string().max(64),
      tags: Tags,
      allowDuplicate: z.boolean(),
    }),
    z.object({ entry: EntrySummary, warnings: z.array(WordsSchema) }),
  ),
  /**
   * `base` contains the changed fields as they were shown. If another window or program has changed
   * one of them since, the update is refused as `conflict`. Tags are merged instead.
   */
  'entries.update': method(
    z.object({ id: EntryId, change: EntryChange, base: EntryBase.optional() }),
    EntryDetails,
  ),
  /** Takes the whole order, or part of it: the named entries exchange places among themselves. */
  'entries.reorder': method(z.object({ ids }), z.array(EntrySummary)),
  'entries.remove': method(z.object({ ids }), z.object({ removed: z.number().int() })),
  /**
   * Shows every form of the secret after one confirmation: Base32, a setup link, and its QR code as
   * an SVG document (null if the link is too long for one).
   */
  'entries.reveal': wayOut(
    { id: EntryId },
    z.object({ secret: z.string(), uri: z.string(), svg: z.string().nullable() }),
  ),

  'trash.list': method(Nothing, z.array(TrashedEntry)),
  'trash.restore': method(z.object({ ids }), z.object({ restored: z.number().int() })),
  'trash.purge': method(z.object({ ids }), z.object({ purged: z.number().int() })),

  'codes.current': method(
    z.object({ ids: z.array(EntryId).max(200) }),
    z.object({ now: Instant, codes: z.array(Code) }),
  ),
  /** For HOTP: saves the next counter, then returns the code of the previous one. */
  'codes.advance': method(z.object({ id: EntryId }), Code),
  /**
   * Copies to the host's clipboard. `clearsAt` says when it is cleared. For a HOTP entry, `current`
   * is the code that `codes.advance` returned last.
   */
  'codes.copy': method(
    z.object({ id: EntryId, which: z.enum(['current', 'next']) }),
    z.object({ clearsAt: Instant.nullable() }),
  ),

  /** Copies what the page shows (a revealed secret, the recovery key) to the host's clipboard. */
  'clipboard.copySecret': method(
    z.object({ text: z.string().min(1).max(8192) }),
    z.object({ clearsAt: Instant.nullable() }),
  ),

  /** The page has copied this to its own clipboard, which the host clears if it can. */
  'clipboard.adopt': method(z.object({ text: z.string().min(1).max(8192) }), Nothing),

  /**
   * Lists the entries whose codes were copied last, the newest first. The list is kept in memory
   * only.
   */
  'quick.recent': method(Nothing, z.array(EntryId)),
  /** A page that copies by itself reports the entry. */
  'quick.used': method(z.object({ id: EntryId }), Nothing),
  /**
   * Types the code into the program that quick access was opened over, choosing it as `codes.copy`
   * does. It answers once typing can begin, and `quick.notTyped` reports a later failure.
   */
  'quick.type': method(z.object({ id: EntryId, which: z.enum(['current', 'next']) }), Nothing),
  /** Opens quick access if the host has a window for it. */
  'quick.show': method(Nothing, Nothing, { whileLocked: true }),
  /** Closes that window, so that the previous program gets the focus back. */
  'quick.hide': method(Nothing, Nothing, { whileLocked: true }),
  /** Opens the main window, for what quick access cannot do. */
  'quick.openWindow': method(Nothing, Nothing, { whileLocked: true }),
  'quick.shortcut': method(Nothing, QuickShortcut),

  /** Scans every display, and shows the results in the window. A locked vault is unlocked first. */
  'scan.request': method(Nothing, Nothing, { whileLocked: true }),
  /** Tells whether the shortcut for scanning from everywhere works. */
  'scan.shortcut': method(Nothing, QuickShortcut),
  /** Opens the system settings that allow a program to see the screen. */
  'scan.openPermission': method(Nothing, Nothing),
  /** Camera and screen capture are allowed only while the scan screen is open. */
  'scan.setOpen': method(z.object({ open: z.boolean() }), Nothing),
  'scan.sources': method(Nothing, z.array(ScreenSource)),
  /** Chooses the source that the next getDisplayMedia call receives. */
  'scan.choose': method(z.object({ id: ScreenSource.shape.id }), Nothing),

  'settings.get': method(Nothing, Settings, { whileLocked: true }),
  /** The language belongs to the computer, so it can be chosen before there is a vault. */
  'settings.chooseLanguage': method(z.object({ language: Settings.shape.language }), Settings, {
    whileLocked: true,
  }),
  /** The backup folder and the clock correction have methods of their own, which check them. */
  'settings.update': method(
    Settings.omit({ backupFolder: true, clockCorrectionMs: true }).partial(),
    Settings,
  ),
} as const
