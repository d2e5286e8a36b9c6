import { EventEmitter } from 'node:events'
import { app } from './app.mjs'
import { record } from './record.mjs'

class WebContents extends EventEmitter {
  constructor(note) {
    super()
    this.note = note
  }
  handlers = {}
  mainFrame = { parent: null, origin: 'app://countersign' }
  /** Electron loses what is sent to a page that hasn't subscribed yet. */
  hears = false
  ipc = Object.assign(new EventEmitter(), {
    handle: (channel, handler) => {
      this.note('contents.ipc.handle', channel)
      this.handlers[channel] = handler
    },
  })

  setWindowOpenHandler(handler) {
    this.handlers.windowOpen = handler
  }
  setWebRTCIPHandlingPolicy(policy) {
    this.note('contents.setWebRTCIPHandlingPolicy', policy)
  }
  async loadURL(url) {
    this.note('contents.loadURL', url)
    this.hears = false
    // An in-memory session doesn't remember an earlier zoom.
    this.zoomLevel = 0
    this.emit('did-navigate', {}, url)
    if (process.env.STAND_IN_LOADS === '0') return
    if (process.env.STAND_IN_READY_TO_SHOW !== '0') this.emit('loaded')
    this.emit('did-finish-load', {})
  }
  zoomLevel = 0
  setZoomLevel(level) {
    this.note('contents.setZoomLevel', level)
    this.zoomLevel = level
  }
  /** Electron doesn't reload it by itself. */
  forcefullyCrashRenderer() {
    this.note('contents.forcefullyCrashRenderer')
    this.hears = false
    this.emit('render-process-gone', {}, { reason: 'killed', exitCode: 9 })
  }
  reload() {
    this.note('contents.reload')
    this.hears = false
    this.emit('did-navigate', {}, '')
    this.emit('did-finish-load', {})
  }
  /** The page's script has run, so its preload script reports that it is listening. */
  subscribe() {
    this.hears = true
    this.ipc.emit('listening', { senderFrame: this.mainFrame })
  }
  send(channel, message) {
    this.note(this.hears ? 'contents.send' : 'contents.lost', channel, message)
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
  /**
   * Actions of quick access are recorded under separate names, because the time of its creation
   * varies.
   */
  note = (name, ...args) => record(this.name === 'main' ? name : `${this.name}.${name}`, ...args)
  webContents = new WebContents((...noted) => this.note(...noted))
  minimized = false
  visible = false
  /** The window of ours that has the focus; null if another program has it. */
  static focused = null
  static getFocusedWindow() {
    return BrowserWindow.focused
  }

  constructor(options) {
    super()
    this.name = options.name
    this.note('BrowserWindow', { ...options, webPreferences: { ...options.webPreferences } })
    BrowserWindow.all.push(this)
    app.emit('web-contents-created', {}, this.webContents)
    app.emit('browser-window-created', {}, this)
    this.webContents.once('loaded', () => this.emit('ready-to-show'))
  }
  setContentProtection(enabled) {
    this.note('window.setContentProtection', enabled)
  }
  /** Linux doesn't support it. */
  setOpacity(opacity) {
    this.note('window.setOpacity', opacity)
  }
  setBackgroundColor(color) {
    this.note('window.setBackgroundColor', color)
  }
  show() {
    this.note('window.show')
    this.visible = true
    this.emit('show')
    this.takeFocus()
  }
  hide() {
    this.note('window.hide')
    this.loseFocus()
    if (!this.visible) return
    this.visible = false
    this.emit('hide')
  }
  /** The page considers the window hidden, but no `hide` is emitted, and `isVisible` stays true. */
  minimize() {
    this.note('window.minimize')
    this.minimized = true
    this.loseFocus()
    this.emit('minimize')
  }
  isVisible() {
    return this.visible
  }
  /** Neither its page nor a listener of `close` is asked. */
  destroy() {
    this.note('window.destroy')
    this.#end()
  }
  focus() {
    this.note('window.focus')
    this.takeFocus()
  }
  takeFocus() {
    const before = BrowserWindow.focused
    if (before === this) return
    BrowserWindow.focused = this
    before?.emit('blur')
  }
  /** The focus moves to another program. */
  loseFocus() {
    if (BrowserWindow.focused !== this) return
    BrowserWindow.focused = null
    this.emit('blur')
  }
  isFocused() {
    return BrowserWindow.focused === this
  }
  setPosition(x, y) {
    this.note('window.setPosition', x, y)
  }
  setVisibleOnAllWorkspaces(visible, options) {
    this.note('window.setVisibleOnAllWorkspaces', visible, options)
  }
  isDestroyed() {
    return this.webContents.destroyed
  }
  close() {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.#end()
  }
  /** Electron destroys the page with its window, and reports when it was the last one. */
  #end() {
    if (this.webContents.destroyed) return
    if (BrowserWindow.focused === this) BrowserWindow.focused = null
    this.webContents.destroyed = true
    this.webContents.hears = false
    this.webContents.emit('destroyed')
    this.emit('closed')
    // Hidden windows count as well.
    const isLast = BrowserWindow.all.every(window => window.isDestroyed())
    if (isLast) app.emit('window-all-closed')
  }
  isMinimized() {
    return this.minimized
  }
  restore() {
    this.note('window.restore')
    this.minimized = false
  }
}
