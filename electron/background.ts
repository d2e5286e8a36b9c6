/**
 * Runs the program without its window: the tray, the menus of Dock and taskbar, and the start at
 * login.
 */
import type { BackgroundLife } from '../core/host/host.ts'
import type { App } from '../core/start.ts'
import type { EventMessage } from '../shared/contract.ts'
import { defaultSettings } from '../shared/default-settings.ts'
import type { Settings } from '../shared/settings-models.ts'
import type { LoginStart } from './at-login.ts'
import { copyPinned, readPinned } from './pinned.ts'
import { setTaskMenus } from './task-menus.ts'
import { createTray } from './tray.ts'
import { hasTrayHost } from './tray-host.ts'
import type { TrayActs } from './tray-menu.ts'

export interface BackgroundParts {
  readonly iconFolder: string
  readonly env: NodeJS.ProcessEnv
  readonly loginStart: LoginStart
  readonly core: () => Promise<App>
  readonly acts: Omit<TrayActs, 'copy'>
  /**
   * True if the program was started without a window, when the desktop's own bars may still be
   * starting.
   */
  readonly isHidden: boolean
}

export interface BackgroundOfOurs extends BackgroundLife {
  follow(message: EventMessage): void
  applySettings(settings: Settings): void
  /** Says the menus in another language, which is spoken from now on. */
  renew(): void
  /** Tells whether closing the window should only hide it. */
  staysOnClose(): boolean
  /** Tells whether the tray can bring back a hidden window. */
  isReachable(): Promise<boolean>
}

/** This is long enough for the bars of any desktop. */
const loginPatienceMs = 15_000
const patienceMs = 3000

export function createBackground(parts: BackgroundParts): BackgroundOfOurs {
  const { core, acts, loginStart, isHidden } = parts
  let settings = defaultSettings
  const tray = createTray({
    iconFolder: parts.iconFolder,
    patienceMs: isHidden ? loginPatienceMs : patienceMs,
    readPinned: async () => readPinned(await core()),
    acts: { ...acts, copy: entry => void core().then(app => copyPinned(app, entry)) },
  })
  setTaskMenus(acts, parts.env)

  return {
    follow({ name, payload }) {
      if (name === 'vault.changed' && payload?.state !== 'open') tray.locked()
      else if (name === 'vault.changed' || name === 'entries.changed') tray.changed()
    },
    applySettings(next) {
      settings = next
      tray.setWanted(next.tray)
      tray.changed()
    },
    renew() {
      tray.changed()
      setTaskMenus(acts, parts.env)
    },
    // On macOS, a program keeps running without windows.
    staysOnClose: () => process.platform !== 'darwin' && settings.tray && settings.closeToTray,
    isReachable: () => tray.isShown(),
    state: async () => ({ hasTray: await hasTrayHost(), atLogin: await loginStart.state() }),
    setAtLogin: isOn => loginStart.set(isOn),
  }
}
