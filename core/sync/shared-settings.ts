/** Settings that are about the vault travel; those about a computer, or its screen and locks, stay. */
import { VaultSettings } from '../../shared/settings-models.ts'
import type { VaultDocument } from '../vault/document.ts'

const shared = ['hideCodes', 'clipboardClearSeconds'] as const satisfies (keyof VaultSettings)[]

const settingField = (name: string) => `settings.${name}`

export const isShared = (field: string) => shared.some(name => settingField(name) === field)

export function sharedFields({ settings }: Pick<VaultDocument, 'settings'>) {
  return Object.fromEntries(shared.map(name => [settingField(name), settings[name]]))
}

/** Null where a value does not fit here, because a newer version knows more of them. */
export function withShared(
  settings: VaultSettings,
  values: Readonly<Record<string, unknown>>,
): VaultSettings | null {
  const changes: Record<string, unknown> = {}
  for (const name of shared) {
    const value = values[settingField(name)]
    if (value === undefined) continue
    if (!VaultSettings.shape[name].safeParse(value).success) return null
    changes[name] = value
  }
  return { ...settings, ...changes }
}
