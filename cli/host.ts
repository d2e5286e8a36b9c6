import type { BackgroundLife, Clipboard, Host, Typist } from '../core/host/host.ts'
import type { Capabilities } from '../shared/host-models.ts'
import type { Settings } from '../shared/settings-models.ts'
import { launchFrom } from './programs.ts'

/** What the system provides to a window in the browser. */
export interface BesideWindow {
  readonly pageClipboard: Clipboard | null
  /**
   * Called when something has to be typed, because only then it is known how the page was opened.
   */
  readonly typist: () => Typist | null
  readonly showWindow: () => boolean
  readonly background: BackgroundLife & { applySettings(settings: Settings): void }
}

/**
 * Creates the host without a window of its own: the browser's page has what `countersign ui` needs.
 */
export function createTerminalHost(version: string, window?: BesideWindow, isDemo = false): Host {
  return {
    capabilities: () => ({
      version,
      platform: platformOf(process.platform),
      clipboard: 'page',
      screenPicker: 'page',
      capturesScreens: false,
      screenSettings: false,
      contentProtection: false,
      confirms: false,
      picksFolders: false,
      crashLog: null,
      locks: {
        // The core detects it with two clocks, which differ in that only on Linux.
        suspend: process.platform === 'linux',
        screenLock: false,
        userSwitch: false,
        systemIdle: false,
        hidden: 'page',
      },
      opensPages: false,
      notifications: 'page',
      quick: 'page',
      background: window !== undefined && !isDemo,
      ...(isDemo && { isDemo }),
    }),
    confirm: async () => true,
    choose: null,
    clipboard: null,
    pageClipboard: window?.pageClipboard ?? null,
    scan: {
      setOpen() {},
      sources: async () => [],
      choose() {},
      capture: null,
      shortcut: () => 'off',
      openPermission: null,
    },
    saveFile: null,
    pickFolder: null,
    setTyped() {},
    applySettings: settings => window?.background.applySettings(settings),
    launch: launchFrom(),
    notify: null,
    openPage: null,
    quick: null,
    get typist() {
      return window?.typist() ?? null
    },
    showWindow: () => window?.showWindow() ?? false,
    background: window?.background ?? null,
  }
}

function platformOf(platform: NodeJS.Platform): Capabilities['platform'] {
  if (platform === 'darwin') return 'macos'
  return platform === 'win32' ? 'windows' : 'linux'
}
