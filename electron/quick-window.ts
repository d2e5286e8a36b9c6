/** Keeps the small window of quick access ready, and returns the focus when it closes. */
import { app, BrowserWindow, nativeTheme, type Session, screen, type WebContents } from 'electron'
import { defaultSettings } from '../shared/default-settings.ts'
import type { Settings } from '../shared/settings-models.ts'
import { reloadAfterCrash } from './crash-recovery.ts'
import { origin } from './origin.ts'
import { paper } from './paper.ts'
import { webPreferences } from './web-preferences.ts'

export interface QuickWindowParts {
  readonly session: Session
  readonly preload: string
  readonly clock: () => number
  /** Called for every new window, before its page loads. */
  readonly onOpen: (contents: WebContents) => void
}

export interface QuickWindow {
  /** Creates the window hidden, so that it appears at once when it is needed. */
  prepare(): void
  /** The shortcut shows it, and hides it again. */
  toggle(): void
  show(): void
  hide(): void
  /** Hides it so that a code can be typed; false if no other program is in front then. */
  leave(): boolean
  /** Returns the window if it is shown, else null. */
  shown(): BrowserWindow | null
  /** A question of the system takes the focus, and the window stays until it is answered. */
  whileAsking<T>(ask: () => Promise<T>): Promise<T>
  /**
   * At the lock, the page is dropped with everything in its memory, and another one is prepared.
   */
  renewPage(): void
  applySettings(settings: Settings): void
}

const size = { width: 560, height: 552 }
/** The window is a little above the middle of the screen, where people look. */
const shareAbove = 0.3

export function createQuickWindow(parts: QuickWindowParts): QuickWindow {
  let window: BrowserWindow | null = null
  let isShown = false
  let asking = 0
  /** The window of ours that had the focus before; null if another program had it. */
  let before: BrowserWindow | null = null
  let contentProtection = defaultSettings.contentProtection

  nativeTheme.on('updated', () => window?.setBackgroundColor(paper()))

  function open(): BrowserWindow {
    const opened = new BrowserWindow({
      name: 'quick',
      ...size,
      title: 'Countersign',
      backgroundColor: paper(),
      show: false,
      frame: false,
      resizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      // On macOS, a panel can be on top of a full-screen program.
      ...(process.platform === 'darwin' && { type: 'panel' }),
      webPreferences: webPreferences(parts.session, parts.preload),
    })
    opened.setContentProtection(contentProtection)
    opened.setVisibleOnAllWorkspaces(true, {
      visibleOnFullScreen: true,
      // Otherwise, the Dock icon would appear and disappear with the window.
      skipTransformProcessType: true,
    })
    opened.on('blur', () => {
      if (asking === 0) hide(true)
    })
    opened.on('closed', () => {
      if (window === opened) window = null
      isShown = false
    })
    reloadAfterCrash(opened.webContents, parts.clock, () => opened.destroy())
    parts.onOpen(opened.webContents)
    // If loading fails, the window is empty and closes when it loses the focus, so there is nothing
    // to report.
    opened.webContents.loadURL(`${origin}/quick`).catch(() => undefined)
    return opened
  }

  function ready(): BrowserWindow {
    if (window?.isDestroyed()) window = null
    window ??= open()
    return window
  }

  function show(): void {
    const shown = ready()
    if (!isShown) {
      const focused = BrowserWindow.getFocusedWindow()
      before = focused === shown ? null : focused
      placeOn(shown)
    }
    isShown = true
    if (shown.isMinimized()) shown.restore()
    shown.show()
    shown.focus()
  }

  /** `isLeft` means that the user has already turned to another program, which has the focus. */
  function hide(isLeft = false): void {
    if (!isShown || !window) return
    isShown = false
    // Windows passes the focus to the next program only if a window is minimized.
    if (process.platform === 'win32' && !isLeft) window.minimize()
    window.hide()
    const other = before
    before = null
    if (isLeft) return
    if (other && !other.isDestroyed()) other.focus()
    else if (process.platform === 'darwin') app.hide()
  }

  return {
    prepare: () => void ready(),
    toggle: () => (isShown ? hide() : show()),
    show,
    hide: () => hide(),
    leave() {
      const isOverOther = isShown && (before === null || before.isDestroyed())
      hide()
      return isOverOther
    },
    shown: () => (isShown ? window : null),
    async whileAsking(ask) {
      asking += 1
      try {
        return await ask()
      } finally {
        asking -= 1
      }
    },
    renewPage() {
      if (!window) return
      // The user may be looking at it, so the page stays in place and asks for the passphrase.
      if (isShown) window.webContents.reload()
      else {
        window.destroy()
        ready()
      }
    },
    applySettings(settings) {
      contentProtection = settings.contentProtection
      window?.setContentProtection(contentProtection)
    },
  }
}

/** Places it on the display with the pointer. Wayland places windows itself. */
function placeOn(window: BrowserWindow): void {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
  window.setPosition(
    Math.round(workArea.x + (workArea.width - size.width) / 2),
    Math.round(workArea.y + Math.max(0, workArea.height - size.height) * shareAbove),
  )
}
