/**
 * The part of the contract that is about the vault, its entries and their codes, and the window.
 */

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
  /** Null if it was made before that was noted. */
  madeAt: Instant.nullable(),
})

const EntryChange = z.object({
  issuer: Name.optional(),
  label: Name.optional(),
  note: z.string().max(limits.noteLength).optional(),
  tags: Tags.optional(),
  pinned: z.boolean().optional(),
  algorithm: Algorithm.optional(),
  digits: Digits.optional(),
  periodSeconds: PeriodSeconds.optional(),
  counter: Counter.optional(),
  pin: z.string().max(64).optional(),
})

/** A form sends what it showed before. It never saw secret and PIN: marks stand for them. */
const EntryBase = EntryChange.omit({ pin: true }).extend({
  secretMark: z.string().max(64).optional(),
  pinMark: z.string().max(64).optional(),
})

export const vaultMethods = {
  'host.capabilities': method(Nothing, Capabilities, { whileLocked: true }),
  /** Something is typed that nobody has saved: a hidden window is not let go of. */
  'host.setTyped': method(z.object({ typed: z.boolean() }), Nothing, { whileLocked: true }),
  /** The page is hidden, if the host does not see that by itself. */
  'host.noteHidden': method(Nothing, Nothing, { whileLocked: true }),
  /** What the system lets a program do without a window. */
  'host.background': method(Nothing, Background),
  /** Starts with the login, without a window. */
  'host.setAtLogin': method(z.object({ isOn: z.boolean() }), Background),

  'vault.status': method(Nothing, VaultStatus, { whileLocked: true }),
  /** Makes an empty vault; refused if one exists. The file place needs a passphrase. */
  'vault.create': method(
    z.object({ place: PlaceKind, passphrase: Passphrase.nullable() }),
    VaultStatus,
    { whileLocked: true },
  ),
  'vault.unlock': method(z.object({ passphrase: Passphrase }), VaultStatus, { whileLocked: true }),
  /** Opens with the recovery key and sets the passphrase anew (null: none, keychain place only). */
  'vault.recover': method(
    z.object({ recoveryKey: z.string().max(200), newPassphrase: Passphrase.nullable() }),
    VaultStatus,
    { whileLocked: true },
  ),
  'vault.lock': method(Nothing, VaultStatus, { whileLocked: true }),
  /** The user is at the window: the time to the automatic lock begins again. */
  'vault.keepOpen': method(Nothing, Nothing),
  /** Reads the place again after it was unavailable. */
  'vault.retry': method(Nothing, VaultStatus, { whileLocked: true }),
  /** Looks whether another program saved, and reads what it saved. */
  'vault.refresh': method(Nothing, VaultStatus, { whileLocked: true }),
  /** Goes back to the previous version, where the newest is damaged and that one is whole. */
  'vault.restorePrevious': method(Nothing, VaultStatus, { whileLocked: true }),
  /**
   * Opens a vault that is older than another version that is known of: as it is, or with what the
   * newest backup holds. The passphrase where it has one, or the recovery key.
   */
  'vault.openOlder': method(
    z.object({ how: z.enum(['as-it-is', 'newest-backup']), passphrase: Passphrase.nullable() }),
    VaultStatus,
    { whileLocked: true },
  ),
  /** Makes the vault from a sealed file, if there is none or it is unavailable. */
  'vault.restoreSealed': method(
    z.object({
      /** A backup of the list by its id, or the bytes of a file from elsewhere. */
      from: z.union([z.object({ backup: BackupId }), z.object({ file: Base64 })]),
      place: PlaceKind,
      /** The recovery key will do, too. */
      passphrase: Passphrase,
      /**
       * Null: a passphrase that opened the file stays, a recovery key leaves the vault without one.
       */
      newPassphrase: Passphrase.nullable(),
    }),
    VaultStatus,
    { whileLocked: true },
  ),
  /** Sets it, changes it or, with null, removes it: the confirmation holds the one there is. */
  'vault.changePassphrase': wayOut({ next: Passphrase.nullable() }, VaultStatus),
  /** Moves the vault to the other place; the file place needs a passphrase. */
  'vault.move': method(z.object({ place: PlaceKind }), VaultStatus),
  /** The whole vault as one sealed file, opened by the recovery key or the passphrase. */
  'vault.sealedCopy': wayOut({}, ExportedFile),

  'recovery.reveal': wayOut({}, RecoveryKey),
  /**
   * Makes a new one: what is sealed from then on opens with it alone. The backups that are there
   * keep the key of their time.
   */
  'recovery.replace': wayOut({}, RecoveryKey),
  /** The user types back what was written down. */
  'recovery.confirm': method(z.object({ recoveryKey: z.string().max(200) }), VaultStatus),

  'entries.list': method(Nothing, z.array(EntrySummary)),
  'entries.get': method(z.object({ id: EntryId }), EntryDetails),
  /** Adds one entry typed by hand. What the type does not use is ignored. */
  'entries.add': method(
    z.object({
      type: EntryType,
      issuer: Name,
      label: Name,
      /** Base32, or hexadecimal for motp; spaces, dashes, and small letters are forgiven. */
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
   * `base`: what the changed fields were when they were shown. If another window or program has
   * changed one of them since, it is refused as `conflict`; tags are put together instead.
   */
  'entries.update': method(
    z.object({ id: EntryId, change: EntryChange, base: EntryBase.optional() }),
    EntryDetails,
  ),
  /** The whole order, or part of it: the named ones take the named places among themselves. */
  'entries.reorder': method(z.object({ ids }), z.array(EntrySummary)),
  'entries.remove': method(z.object({ ids }), z.object({ removed: z.number().int() })),
  /**
   * Shows every form of the secret after one yes: Base32, a setup link, and its QR code as an SVG
   * document (null if the link is too long for one).
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
  /** HOTP: saves the next counter, then answers with the code of the one before. */
  'codes.advance': method(z.object({ id: EntryId }), Code),
  /**
   * Copies by the host's clipboard; `clearsAt` says when it is cleared again. Of a HOTP entry,
   * `current` is the code that `codes.advance` gave out last.
   */
  'codes.copy': method(
    z.object({ id: EntryId, which: z.enum(['current', 'next']) }),
    z.object({ clearsAt: Instant.nullable() }),
  ),

  /** Copies what the page shows (a revealed secret, the recovery key) by the host's clipboard. */
  'clipboard.copySecret': method(
    z.object({ text: z.string().min(1).max(8192) }),
    z.object({ clearsAt: Instant.nullable() }),
  ),

  /** The page has copied this by its own clipboard; the host clears that if it can. */
  'clipboard.adopt': method(z.object({ text: z.string().min(1).max(8192) }), Nothing),

  /** The entries whose codes were copied last, the newest first. It is kept in memory alone. */
  'quick.recent': method(Nothing, z.array(EntryId)),
  /** A page that copies by itself says which. */
  'quick.used': method(z.object({ id: EntryId }), Nothing),
  /**
   * Types the code into the program that quick access was opened over, as `codes.copy` copies it. It
   * answers once that can begin; `quick.notTyped` tells what went wrong then.
   */
  'quick.type': method(z.object({ id: EntryId, which: z.enum(['current', 'next']) }), Nothing),
  /** Opens quick access where the host has a window for it. */
  'quick.show': method(Nothing, Nothing, { whileLocked: true }),
  /** Done: that window goes, and the program before it has the focus again. */
  'quick.hide': method(Nothing, Nothing, { whileLocked: true }),
  /** For what quick access cannot do. */
  'quick.openWindow': method(Nothing, Nothing, { whileLocked: true }),
  'quick.shortcut': method(Nothing, QuickShortcut),

  /** Scans every display: what is found shows in the window. A locked vault is unlocked first. */
  'scan.request': method(Nothing, Nothing, { whileLocked: true }),
  /** Whether keys scan from everywhere. */
  'scan.shortcut': method(Nothing, QuickShortcut),
  /** Opens the system's settings where a program is allowed to see the screen. */
  'scan.openPermission': method(Nothing, Nothing),
  /** Camera and screen capture are permitted only while the scan screen is open. */
  'scan.setOpen': method(z.object({ open: z.boolean() }), Nothing),
  'scan.sources': method(Nothing, z.array(ScreenSource)),
  /** The source that the next getDisplayMedia call receives. */
  'scan.choose': method(z.object({ id: ScreenSource.shape.id }), Nothing),

  'settings.get': method(Nothing, Settings, { whileLocked: true }),
  /**
   * The folder of backups and the clock's correction have methods of their own, which check them.
   */
  'settings.update': method(
    Settings.omit({ backupFolder: true, clockCorrectionMs: true }).partial(),
    Settings,
  ),
} as const
