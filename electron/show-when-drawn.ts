import type { BrowserWindow } from 'electron'

/** After a longer time, an empty window looks like a program that doesn't start. */
const longestWaitMs = 2000

/**
 * Shows a new window once its page is drawn, or else after two seconds. On Wayland, a hidden window
 * may never report that it is ready (https://github.com/electron/electron/issues/48859), so on
 * Linux a loaded page counts as drawn.
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
