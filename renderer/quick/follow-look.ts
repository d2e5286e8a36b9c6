import type { StoreApi } from 'zustand/vanilla'
import type { SettingsStore } from '../stores/settings.ts'

/** Gives the page the colors of the settings, or of the system where they say so. */
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
