import { z } from 'zod'
import { acceleratorForm } from './accelerator.ts'
import { languageTags } from './wording/languages.ts'

/**
 * A larger difference has to be fixed in the system's clock, because certificates would fail as
 * well.
 */
const maxCorrectionMs = 24 * 60 * 60 * 1000

/** The list's order: the user's own, or by these parts of the name. */
export const listSorts = ['own', 'issuer', 'account'] as const
export type ListSort = (typeof listSorts)[number]

/** What the list is divided by. */
export const listGroups = ['none', 'issuer', 'tag'] as const
export type ListGroup = (typeof listGroups)[number]

/** Preferences belong to this computer, and are known while the vault is locked. */
export const Preferences = z.object({
  theme: z.enum(['auto', 'light', 'dark']),
  /** Follows the system, or names a language. */
  language: z.enum(['system', ...languageTags]),
  showNextCode: z.boolean(),
  /** Every code is shown as dots, even under the pointer, because others see the screen. */
  presenting: z.boolean(),
  /** If fewer seconds are left, the next code is copied. 0 always copies the current one. */
  copyNextBelowSeconds: z.number().int().min(0).max(30),
  /** The system shows notices while no window is in front. */
  notifications: z.boolean(),
  /** The keys that open quick access from everywhere, in Electron's notation; null for none. */
  quickShortcut: z.string().regex(acceleratorForm).nullable(),
  /** The keys that scan the screen from everywhere; null for none. */
  scanShortcut: z.string().regex(acceleratorForm).nullable(),
  /** Shows an icon in the menu bar, the taskbar, or the panel, if there is one. */
  tray: z.boolean(),
  /** Closing the window hides it; the tray brings it back. */
  closeToTray: z.boolean(),
  listSort: z.enum(listSorts),
  listGroup: z.enum(listGroups),
})
export type Preferences = z.infer<typeof Preferences>

/** These settings protect something or belong to the vault, so they are stored in it. */
export const VaultSettings = z.object({
  /** Codes are shown as dots until hovered, focused, or copied. */
  hideCodes: z.boolean(),
  /** Counts while nobody uses the window. Null means that the vault never locks by itself. */
  autoLockMinutes: z.number().int().min(1).max(1440).nullable(),
  /** Counts while nobody uses the computer, whichever program is in front. Null means never. */
  systemIdleLockMinutes: z.number().int().min(1).max(1440).nullable(),
  lockOnSuspend: z.boolean(),
  lockOnScreenLock: z.boolean(),
  lockOnUserSwitch: z.boolean(),
  /** Locks when the window is minimized, hidden, or covered by another tab. */
  lockWhenHidden: z.boolean(),
  /** Null means that copied codes stay on the clipboard. */
  clipboardClearSeconds: z.number().int().min(5).max(600).nullable(),
  /** Keeps the window out of screenshots and screen sharing, if the system can. */
  contentProtection: z.boolean(),
  /**
   * The milliseconds that are added to this computer's clock for codes, measured against the user's
   * servers; null adds nothing.
   */
  clockCorrectionMs: z.number().int().min(-maxCorrectionMs).max(maxCorrectionMs).nullable(),
  /**
   * Backups are stored there as well as in the application's own folder; null means nowhere else.
   */
  backupFolder: z.string().min(1).max(4096).nullable(),
  /**
   * Allows account names in notifications, which can be read outside the window and on a lock
   * screen.
   */
  notificationNames: z.boolean(),
  /** Asks the project's feed once a day whether there is a newer version. */
  updateCheck: z.boolean(),
  /** The address of that feed. */
  /** Null uses the address that was built into the program, if any. */
  updateFeed: z.string().min(1).max(2048).nullable(),
  /** Lets programs that the user has paired ask for codes. */
  programAccess: z.boolean(),
  /**
   * What the tray menu shows of pinned entries. Every program that captures the screen can see it.
   */
  trayPinned: z.enum(['none', 'names', 'codes']),
})
export type VaultSettings = z.infer<typeof VaultSettings>

export const Settings = VaultSettings.extend(Preferences.shape)
export type Settings = z.infer<typeof Settings>
