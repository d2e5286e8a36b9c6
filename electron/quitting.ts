import { setTimeout as wait } from 'node:timers/promises'
import { app, powerMonitor } from 'electron'

const closeTimeoutMs = 2000

/**
 * Lets `close` finish before the program ends, for two seconds at most, so that quitting always
 * works, whatever state the vault is in.
 */
export function closeBeforeQuit(close: () => Promise<void>): void {
  let closing: Promise<void> | null = null
  let isClosed = false
  const begin = () => {
    // A failed close must not keep the program from ending.
    closing ??= Promise.race([close().catch(() => undefined), wait(closeTimeoutMs)]).then(() => {
      isClosed = true
    })
    return closing
  }
  app.on('before-quit', event => {
    if (isClosed) return
    event.preventDefault()
    begin().then(() => app.quit())
  })
  // There is no before-quit when the system shuts down. macOS and Linux wait for the program.
  // Windows asks before it ends the session, and leaves only a moment at the end.
  const end = () => void begin().then(() => app.quit())
  // Electron's types omit the event object that its documentation mentions.
  powerMonitor.on('shutdown', (...[event]: [] | [Event]) => {
    event?.preventDefault()
    end()
  })
  app.on('browser-window-created', (_event, window) => {
    window.on('query-session-end', end)
    window.on('session-end', end)
  })
}
