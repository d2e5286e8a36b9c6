/** Runs the program without its window: with the tray, and from login. */
import type { EventMessage } from '../../shared/contract.ts'
import { defaultSettings } from '../../shared/default-settings.ts'
import type { AtLogin } from '../../shared/host-models.ts'
import type { Settings } from '../../shared/settings-models.ts'
import type { Words } from '../../shared/wording/words.ts'
import type { BackgroundLife } from '../host/host.ts'
import type { App } from '../start.ts'
import { copyPinned, readPinned } from './pinned.ts'
import { createTray, type TrayParts } from './tray.ts'
import type { TrayActs } from './tray-menu.ts'

/** The system itself stores whether the program starts at login. */
export interface LoginStart {
  state(): Promise<AtLogin>
  set(isOn: boolean): Promise<void>
}

export interface BackgroundParts extends Pick<TrayParts, 'hasHost' | 'waitForHost'> {
  /** If a click on the icon opens the window, the icon calls `open`. */
  readonly makeIcon: (open: () => void) => ReturnType<TrayParts['makeIcon']>
  readonly loginStart: LoginStart
  readonly core: () => Promise<App>
  readonly acts: Omit<TrayActs, 'copy'>
  /** Tells the user why the code of a pinned entry was not copied. */
  readonly sayNotCopied: (why: Words) => void
  /**
   * True if the program was started without a window, when the desktop's own bars may still be
   * starting.
   */
  readonly isHidden: boolean
}

export interface BackgroundOfOurs extends BackgroundLife {
  follow(message: EventMessage): void
  applySettings(settings: Settings): void
  /** Redraws the menus after the language has changed. */
  renew(): void
  /** Tells whether closing the window should only hide it. */
  staysOnClose(): boolean
  /** Tells whether the tray can bring back a hidden window. */
  isReachable(): Promise<boolean>
  /** Removes the icon for good. */
  close(): void
}

/** This is long enough for the bars of any desktop. */
const loginPatienceMs = 15_000
const patienceMs = 3000

export function createBackground(parts: BackgroundParts): BackgroundOfOurs {
  const { core, acts, loginStart, isHidden, sayNotCopied } = parts
  let settings = defaultSettings
  let isOver = false
  const tray = createTray({
    makeIcon: () => parts.makeIcon(acts.open),
    hasHost: parts.hasHost,
    waitForHost: parts.waitForHost,
    patienceMs: isHidden ? loginPatienceMs : patienceMs,
    readPinned: async () => readPinned(await core()),
    acts: {
      ...acts,
      async copy(entry) {
        const why = await copyPinned(await core(), entry)
        if (why) sayNotCopied(why)
      },
    },
  })

  return {
    follow({ name, payload }) {
      if (name === 'vault.changed' && payload?.state !== 'open') tray.locked()
      else if (name === 'vault.changed' || name === 'entries.changed') tray.changed()
    },
    applySettings(next) {
      settings = next
      tray.setWanted(next.tray && !isOver)
      tray.changed()
    },
    renew: () => tray.changed(),
    // On macOS, a program keeps running without windows.
    staysOnClose: () => process.platform !== 'darwin' && settings.tray && settings.closeToTray,
    isReachable: () => tray.isShown(),
    close() {
      isOver = true
      tray.setWanted(false)
    },
    state: async () => ({ hasTray: await parts.hasHost(), atLogin: await loginStart.state() }),
    setAtLogin: isOn => loginStart.set(isOn),
  }
}
