import { createStore, type StoreApi } from 'zustand/vanilla'
import { defaultSettings, type Settings } from '../../shared/models.ts'
import type { Call } from '../bridge/call.ts'

export interface SettingsStore {
  readonly settings: Settings
  /** The open vault's own settings are here; until then the defaults stand in. */
  readonly known: boolean
  /** Known while the vault is locked too; null until the host has said. */
  readonly theme: Settings['theme'] | null
  load(): Promise<void>
  /** The look alone: there is no open vault. */
  loadTheme(): Promise<void>
  adoptTheme(settings: Settings): void
  adopt(settings: Settings): void
  update(change: Partial<Settings>): Promise<void>
  forget(): void
}

/** The settings as the host keeps them; the defaults until it has said. */
export function createSettings(call: Call): StoreApi<SettingsStore> {
  const taken = (settings: Settings) => ({ settings, known: true, theme: settings.theme })

  return createStore<SettingsStore>()((set, get) => ({
    settings: defaultSettings,
    known: false,
    theme: null,
    async load() {
      set(taken(await call('settings.get')))
    },
    async loadTheme() {
      get().adoptTheme(await call('settings.get'))
    },
    adoptTheme: ({ theme }) => set({ theme }),
    adopt: settings => set(taken(settings)),
    async update(change) {
      set(taken(await call('settings.update', change)))
    },
    forget: () => set({ settings: defaultSettings, known: false }),
  }))
}
