import { app, type BrowserWindow } from 'electron'

export interface HideParts {
  readonly staysOnClose: () => boolean
  readonly isReachable: () => Promise<boolean>
}

/**
 * Makes closing a window only hide it if the user wants that. It still closes if nothing would lead
 * back to it, since a panel may be gone by then. Quitting closes it for good.
 */
export function hideOnClose(window: BrowserWindow, parts: HideParts): void {
  let isOver = false
  const onQuit = () => {
    isOver = true
  }
  app.on('before-quit', onQuit)
  window.on('closed', () => app.off('before-quit', onQuit))
  window.on('close', event => {
    if (isOver || !parts.staysOnClose()) return
    event.preventDefault()
    parts.isReachable().then(isReachable => {
      if (window.isDestroyed()) return
      if (isReachable) window.hide()
      else {
        isOver = true
        window.close()
      }
    })
  })
}
