import { createStore, type StoreApi } from 'zustand/vanilla'
import { defaultSettings } from '../../shared/default-settings.ts'
import { createLatest, type IsLatest } from '../../shared/latest.ts'
import type { Settings } from '../../shared/settings-models.ts'
import type { Call } from '../bridge/call.ts'

export interface SettingsStore {
  readonly settings: Settings
  /** True once the open vault's own settings are loaded. Until then, defaults are used. */
  readonly known: boolean
  /** Known even while the vault is locked; null until the host has answered. */
  readonly theme: Settings['theme'] | null
  /** The language is known even while the vault is locked, and is null until the host has answered. */
  readonly language: Settings['language'] | null
  /** Every code is hidden. This is known even while the vault is locked. */
  readonly presenting: boolean
  load(): Promise<void>
  /** Loads only the theme and the language, because no vault is open. */
  loadTheme(): Promise<void>
  adoptTheme(settings: Settings): void
  /** Takes effect at once, whether there is an open vault or not. */
  chooseLanguage(language: Settings['language']): Promise<void>
  adopt(settings: Settings): void
  /** Takes effect at once, is saved after earlier changes, and is reverted if saving fails. */
  update(change: Partial<Settings>): Promise<void>
  forget(): void
}

/**
 * Keeps the settings as the user last chose them: the host's, with the changes that still have to
 * be saved. Defaults are used until the host has answered.
 */
export function createSettings(call: Call): StoreApi<SettingsStore> {
  let kept = defaultSettings
  let unsaved: Partial<Settings>[] = []
  let line: Promise<unknown> = Promise.resolve()
  const latest = createLatest()

  return createStore<SettingsStore>()((set, get) => {
    function show() {
      const settings: Settings = Object.assign({}, kept, ...unsaved)
      const { theme, language, presenting } = settings
      set({ settings, known: true, theme, language, presenting })
    }

    function keep(settings: Settings) {
      kept = settings
      show()
    }

    async function save(change: Partial<Settings>, isLatest: IsLatest): Promise<void> {
      if (!isLatest()) return
      try {
        const settings = await call('settings.update', change)
        if (isLatest()) kept = settings
      } finally {
        if (isLatest()) {
          unsaved = unsaved.filter(one => one !== change)
          show()
        }
      }
    }

    return {
      settings: defaultSettings,
      known: false,
      theme: null,
      language: null,
      presenting: false,

      async load() {
        const isLatest = latest.join()
        const settings = await call('settings.get')
        if (isLatest()) keep(settings)
      },

      async loadTheme() {
        get().adoptTheme(await call('settings.get'))
      },

      adoptTheme: ({ theme, language, presenting }) => set({ theme, language, presenting }),

      async chooseLanguage(language) {
        const before = get().language
        set({ language })
        try {
          await call('settings.chooseLanguage', { language })
        } catch (error) {
          set({ language: before })
          throw error
        }
      },

      adopt: keep,

      update(change) {
        const isLatest = latest.join()
        unsaved = [...unsaved, change]
        show()
        const saved = line.then(() => save(change, isLatest))
        line = saved.catch(() => undefined)
        return saved
      },

      forget() {
        latest.drop()
        kept = defaultSettings
        unsaved = []
        set({ settings: defaultSettings, known: false })
      },
    }
  })
}
