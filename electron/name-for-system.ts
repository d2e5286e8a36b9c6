import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { dataFolder } from '../core/data-folder.ts'

/**
 * Windows puts the taskbar button under this name, and Linux looks icon and permissions up by it.
 */
export function nameForSystem(env: NodeJS.ProcessEnv): void {
  app.setAppUserModelId('app.countersign.Countersign')
  // A Flatpak’s desktop file has the name of its id.
  if (env.FLATPAK_ID) app.setDesktopName(`${env.FLATPAK_ID}.desktop`)
}

export function chromiumFolder(): string {
  return join(dataFolder(process.env), 'chromium')
}

/** Chromium's own files stand beside the vault's, in a folder that can be thrown away. */
export function keepChromiumApart(): void {
  const folder = chromiumFolder()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  app.setPath('userData', folder)
}
