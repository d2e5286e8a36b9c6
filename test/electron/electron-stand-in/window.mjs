import { EventEmitter } from 'node:events'
import { app } from './app.mjs'
import { record } from './record.mjs'

class WebContents extends EventEmitter {
  handlers = {}
  mainFrame = { parent: null, origin: 'app://countersign' }
  /** Electron loses what is sent to a page that has not subscribed yet. */
  hears = false
  ipc = Object.assign(new EventEmitter(), {
    handle: (channel, handler) => {
      record('contents.ipc.handle', channel)
      this.handlers[channel] = handler
    },
  })

  setWindowOpenHandler(handler) {
    this.handlers.windowOpen = handler
  }
  setWebRTCIPHandlingPolicy(policy) {
    record('contents.setWebRTCIPHandlingPolicy', policy)
  }
  async loadURL(url) {
    record('contents.loadURL', url)
    this.hears = false
    // A session in memory knows no zoom from before.
    this.zoomLevel = 0
    this.emit('did-navigate', {}, url)
    if (process.env.STAND_IN_LOADS === '0') return
    if (process.env.STAND_IN_READY_TO_SHOW !== '0') this.emit('loaded')
    this.emit('did-finish-load', {})
  }
  zoomLevel = 0
  setZoomLevel(level) {
    record('contents.setZoomLevel', level)
    this.zoomLevel = level
  }
  /** Electron does not load it again by itself. */
  forcefullyCrashRenderer() {
    record('contents.forcefullyCrashRenderer')
    this.hears = false
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 })
  }
  reload() {
    record('contents.reload')
    this.hears = false
    this.emit('did-navigate', {}, '')
    this.emit('did-finish-load', {})
  }
  /** The page's script has run: its preload script says that it listens. */
  subscribe() {
    this.hears = true
    this.ipc.emit('listening', { senderFrame: this.mainFrame })
  }
  send(channel, message) {
    record(this.hears ? 'contents.send' : 'contents.lost', channel, message)
  }
  destroyed = false
  isDestroyed() {
    return this.destroyed
  }
  isCrashed() {
    return false
  }
}

export class BrowserWindow extends EventEmitter {
  static all = []
  webContents = new WebContents()
  minimized = false
  visible = false

  constructor(options) {
    super()
    record('BrowserWindow', { ...options, webPreferences: { ...options.webPreferences } })
    BrowserWindow.all.push(this)
    app.emit('web-contents-created', {}, this.webContents)
    app.emit('browser-window-created', {}, this)
    this.webContents.once('loaded', () => this.emit('ready-to-show'))
  }
  setContentProtection(enabled) {
    record('window.setContentProtection', enabled)
  }
  setBackgroundColor(color) {
    record('window.setBackgroundColor', color)
  }
  show() {
    record('window.show')
    this.visible = true
    this.emit('show')
  }
  hide() {
    record('window.hide')
    if (!this.visible) return
    this.visible = false
    this.emit('hide')
  }
  /** To the page it looks hidden; no `hide` is emitted, and `isVisible` stays true. */
  minimize() {
    this.minimized = true
    this.emit('minimize')
  }
  isVisible() {
    return this.visible
  }
  /** Nobody is asked, neither its page nor a listener of `close`. */
  destroy() {
    record('window.destroy')
    this.#end()
  }
  focus() {
    record('window.focus')
  }
  isDestroyed() {
    return this.webContents.destroyed
  }
  close() {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.#end()
  }
  /** Electron destroys the page with its window, and says so when it was the last one. */
  #end() {
    if (this.webContents.destroyed) return
    this.webContents.destroyed = true
    this.webContents.hears = false
    this.webContents.emit('destroyed')
    this.emit('closed')
    const isLast = BrowserWindow.all.every(window => window.isDestroyed())
    if (isLast) app.emit('window-all-closed')
  }
  isMinimized() {
    return this.minimized
  }
  restore() {
    record('window.restore')
    this.minimized = false
  }
}
