import { EventEmitter } from 'node:events'
import { becomeReady, calls, noting, record } from './record.mjs'
import { dock, loginItems } from './tray.mjs'

/** A packaged program has no folder among its arguments. */
if (process.env.STAND_IN_PACKAGED === '1') process.argv.splice(1, 1)

class App extends EventEmitter {
  isPackaged = process.env.STAND_IN_PACKAGED === '1'
  commandLine = {
    appendSwitch: noting('app.commandLine.appendSwitch'),
    hasSwitch: name => process.argv.some(text => text.split('=')[0] === `--${name}`),
  }
  enableSandbox = noting('app.enableSandbox')
  setPath = noting('app.setPath')
  setAppUserModelId = noting('app.setAppUserModelId')
  setDesktopName = noting('app.setDesktopName')
  setAsDefaultProtocolClient = noting('app.setAsDefaultProtocolClient', true)
  getApplicationNameForProtocol = () => ''
  hide = noting('app.hide')
  setLoginItemSettings = loginItems.setLoginItemSettings
  getLoginItemSettings = loginItems.getLoginItemSettings
  setUserTasks = noting('app.setUserTasks', true)
  getVersion = () => '0.1.0'
  getPreferredSystemLanguages = () => (process.env.STAND_IN_LANGUAGES ?? 'en-US').split(',')

  /** Only macOS has one. */
  get dock() {
    return process.platform === 'darwin' ? dock : undefined
  }

  /**
   * `ready` comes once the main module has run, as in Electron. From then on, the program can be
   * told that it runs on another system, although it uses this one's native modules.
   */
  #ready = new Promise(resolve =>
    setImmediate(async () => {
      const platform = process.env.STAND_IN_PLATFORM
      if (platform) {
        await import('@node-rs/argon2')
        Object.defineProperty(process, 'platform', { value: platform })
      }
      // macOS sends the file that started the program before it is ready.
      const file = process.env.STAND_IN_OPENS_FILE
      if (file) this.emit('open-file', { preventDefault() {} }, file)
      becomeReady()
      this.emit('ready')
      resolve()
    }),
  )
  whenReady() {
    return this.#ready
  }
  requestSingleInstanceLock(data) {
    record('app.requestSingleInstanceLock', data)
    return process.env.STAND_IN_LOCK_TAKEN !== '1'
  }
  /** Follows Electron's order: before-quit may prevent quitting. Otherwise, the program ends. */
  quit() {
    record('app.quit')
    const event = { prevented: false, preventDefault: () => (event.prevented = true) }
    this.emit('before-quit', event)
    if (!event.prevented) this.exit(0)
  }
  exit(code) {
    process.send({ id: 'end', value: calls }, () => process.exit(code))
  }
}

export const app = new App()
