import { AppError } from '../../shared/errors.ts'
import type { Vault } from '../vault/vault.ts'
import { hasPreferences, type PreferencesFile, withoutPreferences } from './preferences.ts'

/**
 * Moves preferences out of a vault that an older version wrote. If they cannot be saved, they stay
 * there.
 */
export async function movePreferences(vault: Vault, preferences: PreferencesFile): Promise<void> {
  const { settings } = vault.document()
  if (!hasPreferences(settings)) return
  try {
    await preferences.adopt({ ...settings })
    await vault.change(draft => {
      draft.settings = withoutPreferences(draft.settings)
    })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}
