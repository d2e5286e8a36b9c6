import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { dataFolder } from '../core/data-folder.ts'

/**
 * Windows groups the taskbar button by this name, and Linux finds the icon and permissions by it.
 */
export function nameForSystem(env: NodeJS.ProcessEnv): void {
  app.setAppUserModelId('app.countersign.Countersign')
  // A Flatpak’s desktop file has the name of its id.
  if (env.FLATPAK_ID) app.setDesktopName(`${env.FLATPAK_ID}.desktop`)
}

export function chromiumFolder(): string {
  return join(dataFolder(process.env), 'chromium')
}

/** Chromium's own files are next to the vault's, in a folder that can be deleted. */
export function keepChromiumApart(): void {
  const folder = chromiumFolder()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
}
