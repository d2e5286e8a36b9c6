/** Opens the one window, hardened, and brings its page back after a crash. */
import { BrowserWindow, nativeTheme, type Session, type WebContents } from 'electron'
import { defaultSettings } from '../shared/default-settings.ts'
import type { Settings } from '../shared/settings-models.ts'
import { offerContextMenu } from './context-menu.ts'
import { reloadAfterCrash } from './crash-recovery.ts'
import { hideOnClose } from './hide-on-close.ts'
import { origin } from './origin.ts'
import { paper } from './paper.ts'
import { restWhileHidden } from './rest-while-hidden.ts'
import { showWhenDrawn } from './show-when-drawn.ts'
import { webPreferences } from './web-preferences.ts'

export interface WindowParts {
  readonly session: Session
  readonly preload: string
  readonly clock: () => number
  /** Called for every new window, before its page loads. */
  readonly onOpen: (contents: WebContents) => void
  /** Called for every new window. */
  readonly onWindow: (window: BrowserWindow) => void
  /** Called when the page's process died or the page was left, so that its permissions end. */
  readonly onPageGone: () => void
  /** Called when the page's process has died too often. */
  readonly onCrashLoop: () => void
  /** Called when the window is minimized, hidden, or closed. */
  readonly onHidden: () => void
  /**
   * Called when the window is gone. Hidden windows keep Electron from reporting that all are
   * closed.
   */
  readonly onClosed: () => void
  /** Tells whether closing should hide the window, as long as something leads back to it. */
  readonly staysOnClose: () => boolean
  readonly isReachable: () => Promise<boolean>
}

export interface MainWindow {
  current(): BrowserWindow | null
  /** Brings the window to the front, creating it if necessary. */
  show(): void
  /** Reloads the page, which drops everything in its memory. */
  renewPage(): void
  /** Hides it for a picture of the screen. Returns a function that brings it back. */
  clearView(): () => void
  /** Tells that something is typed in the page that isn't saved. */
  setTyped(typed: boolean): void
  /**
   * True before the window is first shown, and after it was hidden for so long that it was closed.
   * `show` creates another.
   */
  isResting(): boolean
  applySettings(settings: Settings): void
}

export function createMainWindow(parts: WindowParts): MainWindow {
  let window: BrowserWindow | null = null
  let contentProtection = defaultSettings.contentProtection
  let isTyped = false
  let isInTheWay = false
  /** This is also true until it is first shown. */
  let isResting = true

  nativeTheme.on('updated', () => window?.setBackgroundColor(paper()))

  function open(): BrowserWindow {
    const opened = new BrowserWindow({
      // Electron stores position and size under this name, and adjusts them to the displays.
      name: 'main',
      windowStatePersistence: true,
      width: 960,
      height: 720,
      minWidth: 360,
      minHeight: 480,
      title: 'Countersign',
      backgroundColor: paper(),
      show: false,
      autoHideMenuBar: true,
      webPreferences: webPreferences(parts.session, parts.preload),
    })
    opened.setContentProtection(contentProtection)
    showWhenDrawn(opened)
    isResting = false
    const onPageGone = () => {
      isTyped = false
      parts.onPageGone()
    }
    opened.on('closed', () => {
      window = null
      onPageGone()
      parts.onClosed()
    })
    const contents = opened.webContents
    contents.on('render-process-gone', onPageGone)
    contents.on('did-navigate', onPageGone)
    restWhileHidden(opened, {
      isTyped: () => isTyped,
      // A window that only makes way for a picture doesn't count as hidden.
      onHidden: () => isInTheWay || parts.onHidden(),
      onRest: () => {
        isResting = true
      },
    })
    hideOnClose(opened, parts)
    offerContextMenu(opened)
    reloadAfterCrash(contents, parts.clock, parts.onCrashLoop)
    parts.onOpen(contents)
    parts.onWindow(opened)
    // If loading fails, the window is empty and the user closes it, so there is nothing to report.
    contents.loadURL(`${origin}/`).catch(() => undefined)
    return opened
  }

  return {
    current: () => window,
    show() {
      if (!window) {
        window = open()
        return
      }
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    renewPage() {
      const contents = window?.webContents
      // The reply to the page that asked for the lock is sent first.
      setImmediate(() => {
        if (contents && !contents.isDestroyed()) contents.reload()
      })
    },
    clearView() {
      const shown = window
      if (!shown?.isVisible() || shown.isMinimized()) return () => undefined
      // Linux doesn't support opacity of windows.
      if (process.platform !== 'linux') {
        shown.setOpacity(0)
        return () => {
          if (!shown.isDestroyed()) shown.setOpacity(1)
        }
      }
      isInTheWay = true
      shown.hide()
      return () => {
        isInTheWay = false
        if (!shown.isDestroyed()) shown.show()
      }
    },
    setTyped(typed) {
      isTyped = typed
    },
    isResting: () => isResting,
    applySettings(settings) {
      contentProtection = settings.contentProtection
      nativeTheme.themeSource = settings.theme === 'auto' ? 'system' : settings.theme
      window?.setContentProtection(contentProtection)
    },
  }
}
