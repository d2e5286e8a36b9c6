import type { Preferences, Settings, VaultSettings } from './models.ts'

export const defaultPreferences: Preferences = { theme: 'auto', showNextCode: true }

export const defaultVaultSettings: VaultSettings = {
  hideCodes: false,
  autoLockMinutes: 15,
  lockOnSuspend: true,
  clipboardClearSeconds: 30,
  contentProtection: true,
  clockCorrectionMs: null,
  backupFolder: null,
  programAccess: false,
}

export const defaultSettings: Settings = { ...defaultVaultSettings, ...defaultPreferences }
