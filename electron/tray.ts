/** The icon in the menu bar, the taskbar or the panel, and its menu. */
import { Menu, nativeTheme, Tray } from 'electron'
import type { Pinned } from './pinned.ts'
import { hasTrayHost, waitForTrayHost } from './tray-host.ts'
import { trayIcon } from './tray-icon.ts'
import { type TrayActs, trayTemplate } from './tray-menu.ts'

export interface TrayParts {
  readonly iconFolder: string
  readonly acts: TrayActs
  /** Null while the vault is not open. */
  readonly readPinned: () => Promise<Pinned | null>
  /** How long a login may take until its bars are there. */
  readonly patienceMs: number
}

export interface TrayOfOurs {
  /** Shows the icon where the desktop can, or takes it away. */
  setWanted(isWanted: boolean): void
  /** The menu says what is so no longer. */
  changed(): void
  /** The vault is locked: no menu names an entry from now on. */
  locked(): void
  /** Where it is, its menu leads to the window. */
  isShown(): Promise<boolean>
}

/** Changes come in rows: an import, a sync. */
const quietMs = 200

export function createTray({ iconFolder, acts, readPinned, patienceMs }: TrayParts): TrayOfOurs {
  let tray: Tray | null = null
  let isWanted = false
  let making: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  /** Counts up with each lock: what was read before belongs to no menu after it. */
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
    // Codes stand in the menu only where the settings ask for them.
    const endsInMs = pinned?.endsInMs ?? null
    if (endsInMs !== null) refreshIn(endsInMs + quietMs)
  }

  /** An icon that is made where nothing shows it stays unseen, even once something would. */
  async function make(waitMs: number): Promise<void> {
    if (!(await waitForTrayHost(waitMs)) || !isWanted || tray) return
    tray = new Tray(trayIcon(iconFolder))
    tray.setToolTip('Countersign')
    // On macOS a click opens the menu.
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
