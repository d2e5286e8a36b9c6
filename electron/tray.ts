/** Shows the icon in the menu bar, the taskbar, or the panel, with its menu. */
import { Menu, nativeTheme, Tray } from 'electron'
import type { Pinned } from './pinned.ts'
import { hasTrayHost, waitForTrayHost } from './tray-host.ts'
import { trayIcon } from './tray-icon.ts'
import { type TrayActs, trayTemplate } from './tray-menu.ts'

export interface TrayParts {
  readonly iconFolder: string
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

export function createTray({ iconFolder, acts, readPinned, patienceMs }: TrayParts): TrayOfOurs {
  let tray: Tray | null = null
  let isWanted = false
  let making: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  /** Counts locks. What was read before a lock must not appear in a menu after it. */
  let turn = 0

  nativeTheme.on('updated', () => {
    if (process.platform === 'win32') tray?.setImage(trayIcon(iconFolder))
  })

  function setMenu(pinned: Pinned | null): void {
    tray?.setContextMenu(Menu.buildFromTemplate(trayTemplate(pinned, acts)))
  }

  function refreshIn(ms: number): void {
    clearTimeout(timer)
    if (!tray) return
    timer = setTimeout(() => void refresh(), ms)
    timer.unref()
  }

  async function refresh(): Promise<void> {
    const mine = turn
    const pinned = await readPinned()
    if (mine !== turn || !tray) return
    setMenu(pinned)
    // Codes are in the menu only if the settings want them there.
    const endsInMs = pinned?.endsInMs ?? null
    if (endsInMs !== null) refreshIn(endsInMs + quietMs)
  }

  /** An icon that is created before anything can show it stays invisible for good. */
  async function make(waitMs: number): Promise<void> {
    if (!(await waitForTrayHost(waitMs)) || !isWanted || tray) return
    tray = new Tray(trayIcon(iconFolder))
    tray.setToolTip('Countersign')
    // On macOS, a click opens the menu.
    if (process.platform !== 'darwin') tray.on('click', acts.open)
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
        if (!tray) void begin(patienceMs)
        return
      }
      clearTimeout(timer)
      tray?.destroy()
      tray = null
    },
    changed: () => refreshIn(quietMs),
    locked() {
      turn += 1
      clearTimeout(timer)
      if (!tray) return
      if (process.platform !== 'linux') tray.closeContextMenu()
      setMenu(null)
    },
    async isShown() {
      await making
      if (!isWanted || !(await hasTrayHost())) return false
      if (!tray) await begin(0)
      return tray !== null
    },
  }
}
