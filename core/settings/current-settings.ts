/** Combines the current settings of the vault and the preferences of this computer. */
import { isDeepStrictEqual } from 'node:util'
import { defaultVaultSettings } from '../../shared/default-settings.ts'
import type { Settings, VaultSettings } from '../../shared/settings-models.ts'
import { type PreferencesFile, withoutPreferences } from './preferences.ts'

export interface CurrentSettings {
  /** Returns the current settings or, after a lock, those from before it. */
  get(): Settings
  /** Takes the settings of the open vault. */
  readVault(settings: VaultSettings): void
}

/** Reports every change, and what a locked program starts with. */
export function createCurrentSettings(
  preferences: PreferencesFile,
  changed: (settings: Settings) => void,
): CurrentSettings {
  // A locked window keeps its protection, since settings aren't secrets.
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
