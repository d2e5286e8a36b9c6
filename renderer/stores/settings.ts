import { createStore, type StoreApi } from 'zustand/vanilla'
import { defaultSettings, type Settings } from '../../shared/models.ts'
import type { Call } from '../bridge/call.ts'

export interface SettingsStore {
  readonly settings: Settings
  /** The open vault's own settings are here; until then the defaults stand in. */
  readonly known: boolean
  load(): Promise<void>
  adopt(settings: Settings): void
  update(change: Partial<Settings>): Promise<void>
  forget(): void
}

/** The settings as the host keeps them; the defaults until it has said. */
export function createSettings(call: Call): StoreApi<SettingsStore> {
  return createStore<SettingsStore>()(set => ({
    settings: defaultSettings,
    known: false,
    async load() {
      set({ settings: await call('settings.get'), known: true })
    },
    adopt: settings => set({ settings, known: true }),
    async update(change) {
      set({ settings: await call('settings.update', change), known: true })
    },
    forget: () => set({ settings: defaultSettings, known: false }),
  }))
}
