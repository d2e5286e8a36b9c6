/**
 * Stands in for the `electron` module. It has what the program uses, records every call, and runs
 * the program's own handlers when the test asks for them. It has no Chromium.
 */
import './control.mjs'
import { noting, record } from './record.mjs'

export { app } from './app.mjs'
export { desktopCapturer, systemPreferences } from './capture.mjs'
export { ClipboardItem, clipboard } from './clipboard.mjs'
export { dialog } from './dialog.mjs'
export { Menu } from './menu.mjs'
export { nativeTheme } from './native-theme.mjs'
export { Notification } from './notification.mjs'
export { powerMonitor } from './power-monitor.mjs'
export { globalShortcut, screen } from './quick.mjs'
export { session } from './session.mjs'
export { nativeImage, Tray } from './tray.mjs'
export { utilityProcess } from './utility-process.mjs'
export { BrowserWindow } from './window.mjs'

/**
 * Electron runs with --unhandled-rejections=warn-with-error-code, so it continues if nobody
 * listens.
 */
process.on('unhandledRejection', () => undefined)

process.getSystemVersion = () => '6.12.0'

export const protocol = {
  registerSchemesAsPrivileged: noting('protocol.registerSchemesAsPrivileged'),
}

export const shell = {
  async openExternal(url) {
    record('shell.openExternal', url)
  },
}
