import type { BrowserWindow } from 'electron'

/** A window that shows nothing for longer looks like a program that does not start. */
const longestWaitMs = 2000

/**
 * Shows a new window once: when its page is drawn, or else after two seconds. On Wayland a hidden
 * window may never say that it is ready (https://github.com/electron/electron/issues/48859), so
 * that Linux takes a page that has loaded for one that is drawn.
 */
export function showWhenDrawn(window: BrowserWindow): void {
  let isShown = false
  const show = () => {
    clearTimeout(late)
    if (isShown || window.isDestroyed()) return
    isShown = true
    window.show()
  }
  const late = setTimeout(show, longestWaitMs)
  window.once('ready-to-show', show)
  if (process.platform === 'linux') window.webContents.once('did-finish-load', show)
  window.once('closed', () => clearTimeout(late))
}
