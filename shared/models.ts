/**
 * The shapes that both sides of the bridge speak of. None of them holds a stored secret. Long
 * because it is a list.
 */

import { z } from 'zod'
import { acceleratorForm } from './accelerator.ts'
import { limits } from './ceilings.ts'
import { errorCodes } from './errors.ts'
import { algorithms, counter, digits, periodSeconds } from './otp-ranges.ts'
import { WordsSchema } from './wording/words-schema.ts'

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const Instant = z.number().int()

export const EntryId = z.uuid()
export type EntryId = z.infer<typeof EntryId>

export const Algorithm = z.enum(algorithms)
export type Algorithm = z.infer<typeof Algorithm>

export const EntryType = z.enum(['totp', 'hotp', 'steam', 'motp', 'yandex'])
export type EntryType = z.infer<typeof EntryType>

export const Digits = z.number().int().min(digits.least).max(digits.most)
export const PeriodSeconds = z.number().int().min(periodSeconds.least).max(periodSeconds.most)
export const Counter = z.number().int().min(counter.least).max(counter.most)

/**
 * Everything but the secret that a code is computed from.
 * - totp: RFC 6238, hotp: RFC 4226.
 * - steam: Steam Guard, 5 characters, 30 s, SHA-1.
 * - motp: Mobile-OTP, 6 hexadecimal digits, 10 s, with a PIN.
 * - yandex: Yandex Key, 8 letters, 30 s, with a PIN.
 */
export const OtpParameters = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('totp'),
    algorithm: Algorithm,
    digits: Digits,
    periodSeconds: PeriodSeconds,
  }),
  z.object({ type: z.literal('hotp'), algorithm: Algorithm, digits: Digits, counter: Counter }),
  z.object({ type: z.literal('steam') }),
  z.object({ type: z.literal('motp') }),
  z.object({ type: z.literal('yandex') }),
])
export type OtpParameters = z.infer<typeof OtpParameters>

export const Name = z.string().max(limits.nameLength)
export const Tags = z.array(z.string().min(1).max(limits.tagLength)).max(limits.tagsPerEntry)

/**
 * The host of the server that made an entry and chose its names, with its port where it has one; of
 * the practice server, that name. Missing where the user brought the entry in.
 */
export const Maker = z.string().min(1).max(300)

/** An entry as lists show it. */
export const EntrySummary = z.object({
  id: EntryId,
  otp: OtpParameters,
  issuer: Name,
  label: Name,
  tags: Tags,
  pinned: z.boolean(),
  /** Search looks into it. */
  note: z.string().max(limits.noteLength),
  /** The app that the entry was imported from called its icon so. */
  icon: z.string().max(limits.iconLength).optional(),
  madeBy: Maker.optional(),
  createdAt: Instant,
  /** Null for an entry without backup codes. */
  backupCodes: z
    .object({
      unused: z.number().int(),
      used: z.number().int(),
      void: z.number().int(),
    })
    .nullable(),
  /** The account on a server that it is the second factor of. */
  accountId: z.uuid().nullable(),
})
export type EntrySummary = z.infer<typeof EntrySummary>

export const EntryDetails = EntrySummary.extend({
  updatedAt: Instant,
  /** Another one where the secret is another one; it tells nothing of the secret. */
  secretMark: z.string().max(64).optional(),
  /**
   * Another one where the PIN is another one; it tells nothing of the PIN. Missing where there is
   * none.
   */
  pinMark: z.string().max(64).optional(),
})
export type EntryDetails = z.infer<typeof EntryDetails>

export const TrashedEntry = EntrySummary.extend({
  trashedAt: Instant,
  /** After this instant, the entry is gone for good. */
  purgedAt: Instant,
  /** Set for what made an entry's codes before its secret was replaced. */
  isEarlierSecret: z.boolean(),
})
export type TrashedEntry = z.infer<typeof TrashedEntry>

/**
 * The codes of one entry. It carries the entry's id, so that no card can show another entry's code.
 * A HOTP entry has `code: null` until `codes.advance` has saved its counter, and no instants.
 */
export const Code = z.object({
  id: EntryId,
  code: z.string().nullable(),
  next: z.string().nullable(),
  validFrom: Instant.nullable(),
  validUntil: Instant.nullable(),
})
export type Code = z.infer<typeof Code>

export const VaultState = z.enum(['absent', 'locked', 'open', 'unavailable'])
export type VaultState = z.infer<typeof VaultState>

export const PlaceKind = z.enum(['keychain', 'file'])
export type PlaceKind = z.infer<typeof PlaceKind>

/** A vault that is older than another version that is known of. */
export const OlderVault = z.object({
  savedAt: Instant,
  newestAt: Instant,
  /** The time of a backup that is newer than the vault. */
  backupAt: Instant.nullable(),
  /** True if a passphrase opens it. */
  isSealed: z.boolean(),
})
export type OlderVault = z.infer<typeof OlderVault>

/** Says why the vault cannot be read, and what can be done about it. */
export const VaultProblem = z.object({
  code: z.enum(errorCodes),
  message: WordsSchema,
  /** The version before is whole and `vault.restorePrevious` brings it back. */
  previousIsWhole: z.boolean(),
  /**
   * Set where the vault could be read but is not the newest version: `vault.openOlder` opens it.
   */
  older: OlderVault.optional(),
})
export type VaultProblem = z.infer<typeof VaultProblem>

/** The host has saved the file, or hands its bytes to the page to save. */
export const ExportedFile = z.object({
  name: z.string(),
  file: z.string().nullable(),
  savedAs: z.string().nullable(),
})
export type ExportedFile = z.infer<typeof ExportedFile>

export const BackupId = z.string().min(1).max(128)

export const VaultStatus = z.object({
  state: VaultState,
  /** While the vault is absent, the place where it would be by default. */
  place: PlaceKind,
  /** The system's own name: 'macOS Keychain', 'GNOME Keyring or KWallet' … */
  keychainName: WordsSchema,
  /** The path in the file place, whether or not the vault is there. */
  filePath: z.string(),
  hasPassphrase: z.boolean(),
  /** Set only while unavailable. */
  problem: VaultProblem.nullable(),
  /** After wrong passphrases: the next try is not taken before this instant. */
  retryAt: Instant.nullable(),
  /** Entries that could not be read: kept as they are, shown as a count. */
  quarantined: z.number().int().min(0),
  /**
   * False while the user has not shown that the recovery key is written down; null while not open.
   */
  recoveryKeyConfirmed: z.boolean().nullable(),
  /** Null while not open, and where it was made before that was noted. */
  recoveryKeyMadeAt: Instant.nullable(),
})
export type VaultStatus = z.infer<typeof VaultStatus>

/** A clock that is further off is set by hand: certificates fail with it. */
const maxCorrectionMs = 24 * 60 * 60 * 1000

/** Matters of taste belong to this computer, and are known while the vault is locked. */
export const Preferences = z.object({
  theme: z.enum(['auto', 'light', 'dark']),
  showNextCode: z.boolean(),
  /** Every code is dots, whatever points at it: others look at the screen. */
  presenting: z.boolean(),
  /** With fewer seconds left, the next code is copied. 0: the current one always. */
  copyNextBelowSeconds: z.number().int().min(0).max(30),
  /** The system shows what the user should know while no window is in front. */
  notifications: z.boolean(),
  /** The keys that open quick access from everywhere, as Electron writes them; null: none. */
  quickShortcut: z.string().regex(acceleratorForm).nullable(),
  /** The keys that scan the screen from everywhere; null: none. */
  scanShortcut: z.string().regex(acceleratorForm).nullable(),
  /** The icon in the menu bar, the taskbar or the panel, if there is one. */
  tray: z.boolean(),
  /** Closing the window hides it; the tray brings it back. */
  closeToTray: z.boolean(),
})
export type Preferences = z.infer<typeof Preferences>

/** Settings that protect something or belong to the vault are kept in it. */
export const VaultSettings = z.object({
  /** Codes are dots until hovered, focused, or copied. */
  hideCodes: z.boolean(),
  /** Counts while nobody uses the window. Null: the vault never locks by itself. */
  autoLockMinutes: z.number().int().min(1).max(1440).nullable(),
  /** Locks a computer that nobody uses, whatever program is in front. Null: never. */
  systemIdleLockMinutes: z.number().int().min(1).max(1440).nullable(),
  lockOnSuspend: z.boolean(),
  lockOnScreenLock: z.boolean(),
  lockOnUserSwitch: z.boolean(),
  /** The window is minimized, put away, or covered by another tab. */
  lockWhenHidden: z.boolean(),
  /** Null: copied codes stay on the clipboard. */
  clipboardClearSeconds: z.number().int().min(5).max(600).nullable(),
  /** Keeps the window out of screenshots and screen sharing, where the system can. */
  contentProtection: z.boolean(),
  /** Added to this computer's clock for codes, as measured at the user's servers; null: nothing. */
  clockCorrectionMs: z.number().int().min(-maxCorrectionMs).max(maxCorrectionMs).nullable(),
  /** Backups go there as well as into the application's own folder; null: nowhere else. */
  backupFolder: z.string().min(1).max(4096).nullable(),
  /** Notifications may name accounts: they can be read beside the window, and on a lock screen. */
  notificationNames: z.boolean(),
  /** The project's feed is asked once a day whether there is a newer version. */
  updateCheck: z.boolean(),
  /** The address of that feed. */
  updateFeed: z.string().min(1).max(2048),
  /** Programs that the user has paired may ask for codes. */
  programAccess: z.boolean(),
  /** What the menu of the tray says of pinned entries. Every program that captures the screen sees it. */
  trayPinned: z.enum(['none', 'names', 'codes']),
})
export type VaultSettings = z.infer<typeof VaultSettings>

export const Settings = VaultSettings.extend(Preferences.shape)
export type Settings = z.infer<typeof Settings>

/** The UI asks what the host can do, never which host it is. */
export const Capabilities = z.object({
  version: z.string(),
  platform: z.enum(['macos', 'windows', 'linux']),
  /** 'host' writes the clipboard itself and clears it; 'page' leaves both to the page. */
  clipboard: z.enum(['host', 'page']),
  /** 'host' lists screens and windows to pick from; 'page' lets the browser ask. */
  screenPicker: z.enum(['host', 'page']),
  /** The host captures every display by itself, in one go. */
  capturesScreens: z.boolean(),
  /** The host can open the system's settings where a program is allowed to see the screen. */
  screenSettings: z.boolean(),
  contentProtection: z.boolean(),
  /** The host asks for confirmations itself, in a dialog the page cannot click. */
  confirms: z.boolean(),
  /** The host has a dialog for folders; else their paths are typed. */
  picksFolders: z.boolean(),
  /** The file where the host notes its crashes; null if it has none. */
  crashLog: z.string().nullable(),
  /** What the host hears of, so that it can lock then. */
  locks: z.object({
    suspend: z.boolean(),
    screenLock: z.boolean(),
    userSwitch: z.boolean(),
    systemIdle: z.boolean(),
    /** Who sees that the window is hidden. */
    hidden: z.enum(['host', 'page']),
  }),
  /** The host opens addresses in the user's browser; else the page does. */
  opensPages: z.boolean(),
  /** 'page': the browser shows notifications, once the user has allowed them; 'none': nobody does. */
  notifications: z.enum(['host', 'page', 'none']),
  /** Quick access: 'host' has a small window for it and a shortcut; 'page' opens it by its address. */
  quick: z.enum(['host', 'page']),
  /** The host has a tray, and starts with the login, where the system lets it. */
  background: z.boolean(),
})
export type Capabilities = z.infer<typeof Capabilities>

/**
 * What became of the shortcut: none is wanted; it works; another program has it; or the desktop asks
 * the user, and does not tell what the answer was.
 */
export const QuickShortcut = z.enum(['off', 'works', 'taken', 'asked'])
export type QuickShortcut = z.infer<typeof QuickShortcut>

/** `blocked`: the system keeps the program from starting; `unavailable`: this package cannot. */
export const AtLogin = z.enum(['off', 'on', 'blocked', 'unavailable'])
export type AtLogin = z.infer<typeof AtLogin>

export const Background = z.object({
  /** False if the desktop shows no icons of running programs. */
  hasTray: z.boolean(),
  atLogin: AtLogin,
})
export type Background = z.infer<typeof Background>

/** A screen or a window that can be captured. */
export const ScreenSource = z.object({
  id: z.string().max(256),
  name: z.string(),
  kind: z.enum(['screen', 'window']),
  /** A data: URL of a small PNG. */
  thumbnail: z.string(),
})
export type ScreenSource = z.infer<typeof ScreenSource>

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

export const Verdict = z.enum([
  'new',
  'known', // the same in every respect: there is nothing to do
  'changed', // the same names, type and secret with other settings
  'elsewhere', // the same secret and settings under another name
  'trashed', // in the trash
  'conflict', // the same names with another secret
])
export type Verdict = z.infer<typeof Verdict>

/** Compares an entry that is about to come in with the vault. */
export const Match = z.object({
  verdict: Verdict,
  /**
   * The entry that it meets, in the list or the trash (`trashed`). Null if it meets none or, if
   * `known`, an earlier one of what comes in. A `new` one may meet an entry that shares its secret.
   */
  existing: z.object({ id: EntryId, issuer: Name, label: Name, trashed: z.boolean() }).nullable(),
  /** Lists what would change in the entry that it meets, without either value of a PIN. */
  changes: z.array(
    z.object({
      setting: z.enum(['digits', 'algorithm', 'periodSeconds', 'counter', 'pin']),
      from: z.string(),
      to: z.string(),
    }),
  ),
})
export type Match = z.infer<typeof Match>
