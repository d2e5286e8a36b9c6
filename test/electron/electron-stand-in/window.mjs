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
    this.emit('did-navigate', {}, url)
    if (process.env.STAND_IN_LOADS === '0') return
    if (process.env.STAND_IN_READY_TO_SHOW !== '0') this.emit('loaded')
    this.emit('did-finish-load', {})
  }
  reload() {
    record('contents.reload')
    this.hears = false
    this.emit('did-navigate', {}, '')
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
  }
  focus() {
    record('window.focus')
  }
  isDestroyed() {
    return this.webContents.destroyed
  }
  /** Electron destroys the page with its window. */
  close() {
    this.webContents.destroyed = true
    this.webContents.hears = false
    this.webContents.emit('destroyed')
    this.emit('closed')
  }
  isMinimized() {
    return this.minimized
  }
  restore() {
    record('window.restore')
    this.minimized = false
  }
}
