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
  /** Called for every window made, before its page loads. */
  readonly onOpen: (contents: WebContents) => void
  /** Called for every window made. */
  readonly onWindow: (window: BrowserWindow) => void
  /** The page's process died or the page was left: what it was permitted ends. */
  readonly onPageGone: () => void
  /** The page's process died too often. */
  readonly onCrashLoop: () => void
  /** The window is minimized, put away or closed. */
  readonly onHidden: () => void
  /** The window is gone. Hidden windows keep Electron from saying that all are. */
  readonly onClosed: () => void
  /** Closing is to hide it, as long as something leads back. */
  readonly staysOnClose: () => boolean
  readonly isReachable: () => Promise<boolean>
}

export interface MainWindow {
  current(): BrowserWindow | null
  /** Brings the window to the front, and makes it where there is none. */
  show(): void
  /** Loads the page again, so that what it held goes. */
  renewPage(): void
  /** Takes it out of sight for a picture of the screen; answers what brings it back. */
  clearView(): () => void
  /** Something is typed in the page that nobody has saved. */
  setTyped(typed: boolean): void
  /** It was not shown yet, or hidden for so long that it was let go of; `show` makes another. */
  isResting(): boolean
  applySettings(settings: Settings): void
}

export function createMainWindow(parts: WindowParts): MainWindow {
  let window: BrowserWindow | null = null
  let contentProtection = defaultSettings.contentProtection
  let isTyped = false
  let isInTheWay = false
  /** Until it is shown for the first time, too. */
  let isResting = true

  nativeTheme.on('updated', () => window?.setBackgroundColor(paper()))

  function open(): BrowserWindow {
    const opened = new BrowserWindow({
      // Electron keeps position and size under this name, and within the displays there are.
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
      // Nobody has put it away where it only makes way for a picture.
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
    // A load that fails leaves an empty window, which the user closes; there is nothing to tell.
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
      // The reply to the page that asked for the lock goes first.
      setImmediate(() => {
        if (contents && !contents.isDestroyed()) contents.reload()
      })
    },
    clearView() {
      const shown = window
      if (!shown?.isVisible() || shown.isMinimized()) return () => undefined
      // Linux knows no opacity of windows.
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
