/** The settings as they are now: those of the vault, and the preferences of this computer. */
import { isDeepStrictEqual } from 'node:util'
import { defaultVaultSettings } from '../../shared/default-settings.ts'
import type { Settings, VaultSettings } from '../../shared/settings-models.ts'
import { type PreferencesFile, withoutPreferences } from './preferences.ts'

export interface CurrentSettings {
  /** The settings are as they are, or as they were before the vault was locked. */
  get(): Settings
  /** Takes what the open vault says. */
  readVault(settings: VaultSettings): void
}

/** Tells of every change, and of those that a locked program begins with. */
export function createCurrentSettings(
  preferences: PreferencesFile,
  changed: (settings: Settings) => void,
): CurrentSettings {
  // A locked window keeps the protection that it had: settings are no secrets.
  let ofVault: VaultSettings = defaultVaultSettings
  const merged = (): Settings => ({ ...ofVault, ...preferences.current() })
  let settings = merged()

  function update(): void {
    const next = merged()
    if (isDeepStrictEqual(next, settings)) return
    settings = next
    changed(next)
  }

  preferences.onChange(update)
  return {
    get: () => settings,
    readVault(stored) {
      ofVault = withoutPreferences(stored)
      update()
    },
  }
}
