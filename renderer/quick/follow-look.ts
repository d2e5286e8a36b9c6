import type { StoreApi } from 'zustand/vanilla'
import type { SettingsStore } from '../stores/settings.ts'

/** Applies the theme from the settings, which may follow the system. */
export function followLook(settings: StoreApi<SettingsStore>): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    const { theme } = settings.getState()
    const bySystem = dark.matches ? 'dark' : 'light'
    const isChosen = theme === 'light' || theme === 'dark'
    document.documentElement.dataset.mantineColorScheme = isChosen ? theme : bySystem
  }
  dark.addEventListener('change', show)
  settings.subscribe(show)
  show()
}
