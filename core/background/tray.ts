/** Shows the icon in the menu bar, the taskbar, or the panel, with its menu. */
import type { Pinned } from './pinned.ts'
import { type TrayActs, type TrayItem, trayItems } from './tray-menu.ts'

/** What a host shows in the system's tray. */
export interface TrayIcon {
  /** There is a line between two groups. */
  setMenu(groups: readonly (readonly TrayItem[])[]): void
  /** Closes the menu if it is open and the system allows that. */
  closeMenu(): void
  remove(): void
}

export interface TrayParts {
  /** Null if the system refuses it. */
  readonly makeIcon: () => TrayIcon | null | Promise<TrayIcon | null>
  /** Tells whether the desktop shows icons now. */
  readonly hasHost: () => Promise<boolean>
  /** Does the same, but waits for the desktop's bars, which may start later at login. */
  readonly waitForHost: (patienceMs: number) => Promise<boolean>
  readonly acts: TrayActs
  /** Null while the vault isn't open. */
  readonly readPinned: () => Promise<Pinned | null>
  /** How long the desktop's bars may take to appear at login. */
  readonly patienceMs: number
}

export interface TrayOfOurs {
  /** Shows the icon if the desktop can, or removes it. */
  setWanted(isWanted: boolean): void
  /** Called when the menu is out of date. */
  changed(): void
  /** Called when the vault is locked. From then on, no menu names an entry. */
  locked(): void
  /** Tells whether the icon is shown, so that its menu leads to the window. */
  isShown(): Promise<boolean>
}

/** Changes come in bursts, for example from an import or a sync. */
const quietMs = 200

export function createTray(parts: TrayParts): TrayOfOurs {
  const { makeIcon, hasHost, waitForHost, acts, readPinned, patienceMs } = parts
  let icon: TrayIcon | null = null
  let isWanted = false
  let making: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  /** Counts locks. What was read before a lock must not appear in a menu after it. */
  let turn = 0

  function setMenu(pinned: Pinned | null): void {
    icon?.setMenu(trayItems(pinned, acts))
  }

  function refreshIn(ms: number): void {
    clearTimeout(timer)
    if (!icon) return
    timer = setTimeout(() => void refresh(), ms)
    timer.unref()
  }

  async function refresh(): Promise<void> {
    const mine = turn
    const pinned = await readPinned()
    if (mine !== turn || !icon) return
    setMenu(pinned)
    // Codes are in the menu only if the settings want them there.
    const endsInMs = pinned?.endsInMs ?? null
    if (endsInMs !== null) refreshIn(endsInMs + quietMs)
  }

  /** Electron's icons stay invisible for good if they are created before anything can show them. */
  async function make(waitMs: number): Promise<void> {
    if (!(await waitForHost(waitMs)) || !isWanted || icon) return
    const made = await makeIcon()
    if (!isWanted) return made?.remove()
    icon = made
    setMenu(null)
    await refresh()
  }

  function begin(waitMs: number): Promise<void> {
    making ??= make(waitMs).finally(() => {
      making = null
    })
    return making
  }

  return {
    setWanted(wanted) {
      isWanted = wanted
      if (wanted) {
        if (!icon) void begin(patienceMs)
        return
      }
      clearTimeout(timer)
      icon?.remove()
      icon = null
    },
    changed: () => refreshIn(quietMs),
    locked() {
      turn += 1
      clearTimeout(timer)
      icon?.closeMenu()
      setMenu(null)
    },
    async isShown() {
      await making
      if (!isWanted || !(await hasHost())) return false
      if (!icon) await begin(0)
      return icon !== null
    },
  }
}
