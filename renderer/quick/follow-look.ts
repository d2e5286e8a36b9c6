import type { StoreApi } from 'zustand/vanilla'
import { choose } from '../bridge/spoken.ts'
import type { SettingsStore } from '../stores/settings.ts'

/** Applies the theme and the language from the settings, which may follow the system. */
export function followLook(settings: StoreApi<SettingsStore>): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    const { theme, language } = settings.getState()
    // Without its messages, the page goes on in the language that it has.
    if (language !== null) choose(language).catch(() => undefined)
    const bySystem = dark.matches ? 'dark' : 'light'
    const isChosen = theme === 'light' || theme === 'dark'
    document.documentElement.dataset.mantineColorScheme = isChosen ? theme : bySystem
  }
  dark.addEventListener('change', show)
  settings.subscribe(show)
  show()
}
