import type { BrowserWindow } from 'electron'

const longestHiddenMs = 5 * 60_000

export interface RestParts {
  /** True if something is typed that would be lost. */
  readonly isTyped: () => boolean
  readonly onHidden: () => void
  /** Called before the window closes. */
  readonly onRest: () => void
}

/**
 * Closes a window that has been hidden for five minutes, with everything in its page. Showing it
 * creates another. A minimized window stays, because its taskbar button is the way back and would
 * disappear with it.
 */
export function restWhileHidden(window: BrowserWindow, parts: RestParts): void {
  let timer: NodeJS.Timeout | undefined
  const letGo = () => {
    if (parts.isTyped()) return wait()
    parts.onRest()
    // `close` would first ask, or hide the window in the tray.
    window.destroy()
  }
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(letGo, longestHiddenMs)
    timer.unref()
  }
  window.on('hide', () => {
    parts.onHidden()
    wait()
  })
  window.on('minimize', parts.onHidden)
  window.on('show', () => clearTimeout(timer))
  window.on('closed', () => {
    clearTimeout(timer)
    parts.onHidden()
  })
}
