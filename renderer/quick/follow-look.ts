import type { StoreApi } from 'zustand/vanilla'
import { choose } from '../bridge/spoken.ts'
import type { SettingsStore } from '../stores/settings.ts'

/** Applies the theme and the language from the settings, which may follow the system. */
export function followLook(settings: StoreApi<SettingsStore>): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    const { theme, language } = settings.getState()
    // If its messages cannot be loaded, the page keeps its current language.
    if (language !== null) choose(language).catch(() => undefined)
    const bySystem = dark.matches ? 'dark' : 'light'
    const isChosen = theme === 'light' || theme === 'dark'
    document.documentElement.dataset.mantineColorScheme = isChosen ? theme : bySystem
  }
  dark.addEventListener('change', show)
  settings.subscribe(show)
  show()
}
