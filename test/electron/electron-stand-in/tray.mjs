/** Stands in for the tray, the menus of Dock and taskbar, and the start at login. */
import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import { record } from './record.mjs'

/** A missing picture is silently empty, and its icon would be invisible. */
export const nativeImage = {
  createFromPath: path => ({ path, isEmpty: () => !existsSync(path) }),
}

/**
 * Electron checks only once, when the icon is created, whether the desktop shows it. On Linux,
 * nothing can close an open menu, not even `destroy`.
 */
export class Tray extends EventEmitter {
  static all = []
  menu = null
  destroyed = false

  constructor(image) {
    super()
    if (image.isEmpty()) throw new Error(`Failed to load image from path '${image.path}'`)
    record('Tray', image.path.split('/').at(-1))
    Tray.all.push(this)
  }
  setImage(image) {
    record('tray.setImage', image.path.split('/').at(-1))
  }
  setToolTip(text) {
    record('tray.setToolTip', text)
  }
  setContextMenu(menu) {
    if (this.destroyed) throw new TypeError('Object has been destroyed')
    record('tray.setContextMenu', menu)
    this.menu = menu
  }
  closeContextMenu() {
    if (process.platform === 'linux') throw new TypeError('tray.closeContextMenu is not a function')
    record('tray.closeContextMenu')
  }
  destroy() {
    record('tray.destroy')
    this.destroyed = true
    this.menu = null
  }
}

export const theTray = () => Tray.all.findLast(tray => !tray.destroyed)

export const dock = {
  menu: null,
  setMenu(menu) {
    record('app.dock.setMenu', menu)
  },
}

const login = { openAtLogin: false, args: [] }

/**
 * macOS takes no arguments and may wait for the user. Windows compares path and arguments, and a
 * program that is disabled in the Task Manager stays registered. `STAND_IN_LOGIN` is `blocked`, or
 * `opened` if macOS has started the program at login.
 */
export const loginItems = {
  setLoginItemSettings(settings) {
    record('app.setLoginItemSettings', settings)
    Object.assign(login, settings)
  },
  getLoginItemSettings({ args = [] } = {}) {
    const isBlocked = process.env.STAND_IN_LOGIN === 'blocked'
    const isMac = process.platform === 'darwin'
    const isSame = isMac || JSON.stringify(args) === JSON.stringify(login.args ?? [])
    const openAtLogin = login.openAtLogin && isSame
    const onMac = { true: isBlocked ? 'requires-approval' : 'enabled', false: 'not-registered' }
    return {
      openAtLogin,
      wasOpenedAtLogin: isMac && process.env.STAND_IN_LOGIN === 'opened',
      status: isMac ? onMac[String(openAtLogin)] : undefined,
      executableWillLaunchAtLogin: isMac ? undefined : openAtLogin && !isBlocked,
      launchItems: [],
    }
  },
}
