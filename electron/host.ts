import { app, type BrowserWindow } from 'electron'
import type { Host } from '../core/host/host.ts'
import type { Capabilities, Settings } from '../shared/models.ts'
import { systemClipboard } from './clipboard.ts'
import { pickFolderFrom, saveFileFrom } from './file-dialogs.ts'
import { launch } from './programs.ts'
import type { Screens } from './screens.ts'
import { chooseIn, confirmIn } from './system.ts'

const platforms: Partial<Record<NodeJS.Platform, Capabilities['platform']>> = {
  darwin: 'macos',
  win32: 'windows',
}

export interface HostParts {
  readonly screens: Screens
  readonly screenPicker: Capabilities['screenPicker']
  readonly window: () => BrowserWindow | null
  readonly setTyped: (typed: boolean) => void
  readonly applySettings: (settings: Settings) => void
  readonly seenLocks: () => Capabilities['locks']
  readonly crashLogPath: string
}

/** Returns what the desktop lends to the core. */
export function createHost(parts: HostParts): Host {
  const { screens, screenPicker, window, setTyped, applySettings, seenLocks } = parts
  return {
    capabilities: () => ({
      version: app.getVersion(),
      platform: platforms[process.platform] ?? 'linux',
      clipboard: 'host',
      screenPicker,
      // Linux has no such thing.
      contentProtection: process.platform !== 'linux',
      confirms: true,
      picksFolders: true,
      locks: seenLocks(),
      crashLog: parts.crashLogPath,
    }),
    confirm: (question, detail) => confirmIn(window(), question, detail),
    choose: chooseIn,
    clipboard: systemClipboard,
    scan: screens,
    saveFile: (name, take) => saveFileFrom(window(), name, take),
    pickFolder: () => pickFolderFrom(window()),
    setTyped,
    applySettings,
    launch,
  }
}
