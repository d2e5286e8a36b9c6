import type { Settings } from '../../shared/settings-models.ts'
import type { RoomHandlers } from '../dispatch.ts'
import { withoutUndefined } from '../entries/entries.ts'
import type { Vault } from '../vault/vault.ts'
import { onlyPreferences, type PreferencesFile, withoutPreferences } from './preferences.ts'

export interface SettingsHandlersParts {
  readonly vault: Vault
  readonly preferences: PreferencesFile
  /** Returns the current settings or, after a lock, those from before it. */
  readonly settings: () => Settings
}

export function createSettingsHandlers(parts: SettingsHandlersParts): RoomHandlers<'settings'> {
  const { vault, preferences, settings } = parts
  return {
    'settings.get': settings,
    'settings.chooseLanguage': async ({ language }) => {
      await preferences.change({ language })
      return settings()
    },
    'settings.update': async change => {
      await preferences.change(onlyPreferences(change))
      const ofVault = withoutUndefined(withoutPreferences(change))
      await vault.change(draft => {
        draft.settings = { ...draft.settings, ...ofVault }
      })
      return settings()
    },
  }
}
