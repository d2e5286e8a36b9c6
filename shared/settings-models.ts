import { z } from 'zod'
import { acceleratorForm } from './accelerator.ts'

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
