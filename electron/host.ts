import { app, type BrowserWindow } from 'electron'
import type {
  BackgroundLife,
  Host,
  QuickAccess,
  ScanPermission,
  Typist,
} from '../core/host/host.ts'
import type { Capabilities } from '../shared/host-models.ts'
import type { Settings } from '../shared/settings-models.ts'
import { systemClipboard } from './clipboard.ts'
import { pickFolderFrom, saveFileFrom } from './file-dialogs.ts'
import { launch } from './programs.ts'
import { chooseIn, confirmIn, openInBrowser } from './system.ts'

const platforms: Partial<Record<NodeJS.Platform, Capabilities['platform']>> = {
  darwin: 'macos',
  win32: 'windows',
}

export interface HostParts {
  readonly screens: ScanPermission
  readonly screenPicker: Capabilities['screenPicker']
  readonly window: () => BrowserWindow | null
  /**
   * Returns the window of quick access if it is shown, or else the main window, brought to the
   * front or created.
   */
  readonly frontWindow: () => BrowserWindow | null
  readonly setTyped: (typed: boolean) => void
  readonly applySettings: (settings: Settings) => void
  readonly seenLocks: () => Capabilities['locks']
  readonly crashLogPath: string
  /** Null if the system shows no notifications. */
  readonly notify: Host['notify']
  readonly quick: QuickAccess
  readonly typist: Typist
  readonly showWindow: () => void
  readonly background: BackgroundLife
  /** Keeps the front window in its place while the system asks something. */
  readonly whileAsking: <T>(ask: (front: BrowserWindow | null) => Promise<T>) => Promise<T>
}

/** Returns what the desktop lends to the core. */
export function createHost(parts: HostParts): Host {
  const { screens, screenPicker, window, setTyped, applySettings, seenLocks } = parts
  const { quick, typist, whileAsking } = parts
  return {
    capabilities: () => ({
      version: app.getVersion(),
      platform: platforms[process.platform] ?? 'linux',
      clipboard: 'host',
      screenPicker,
      capturesScreens: true,
      screenSettings: process.platform === 'darwin',
      // Linux doesn't support it.
      contentProtection: process.platform !== 'linux',
      confirms: true,
      picksFolders: true,
      locks: seenLocks(),
      crashLog: parts.crashLogPath,
      opensPages: true,
      notifications: parts.notify ? 'host' : 'none',
      quick: 'host',
      background: true,
    }),
    confirm: (question, detail) => whileAsking(front => confirmIn(front, question, detail)),
    choose: (question, detail, choices, over) =>
      whileAsking(() => chooseIn(parts.frontWindow(), { question, detail, choices, over })),
    clipboard: systemClipboard,
    pageClipboard: null,
    scan: screens,
    saveFile: (name, take) => saveFileFrom(window(), name, take),
    pickFolder: () => pickFolderFrom(window()),
    setTyped,
    applySettings,
    launch,
    notify: parts.notify ?? (() => () => {}),
    openPage: openInBrowser,
    quick,
    typist,
    showWindow() {
      parts.showWindow()
      return true
    },
    background: parts.background,
  }
}
