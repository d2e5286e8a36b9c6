import type { Preferences, Settings, VaultSettings } from './settings-models.ts'

export const defaultPreferences: Preferences = {
  theme: 'auto',
  language: 'system',
  showNextCode: true,
  presenting: false,
  copyNextBelowSeconds: 0,
  notifications: true,
  quickShortcut: 'CommandOrControl+Shift+Space',
  scanShortcut: null,
  tray: true,
  closeToTray: false,
  listSort: 'own',
  listGroup: 'none',
}

export const defaultVaultSettings: VaultSettings = {
  hideCodes: false,
  autoLockMinutes: 15,
  systemIdleLockMinutes: null,
  lockOnSuspend: true,
  lockOnScreenLock: true,
  lockOnUserSwitch: true,
  lockWhenHidden: false,
  clipboardClearSeconds: 30,
  contentProtection: true,
  clockCorrectionMs: null,
  backupFolder: null,
  notificationNames: false,
  updateCheck: false,
  updateFeed: null,
  programAccess: false,
  trayPinned: 'names',
}

export const defaultSettings: Settings = { ...defaultVaultSettings, ...defaultPreferences }
