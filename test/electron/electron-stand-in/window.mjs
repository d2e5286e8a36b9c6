import { EventEmitter } from 'node:events'
import { app } from './app.mjs'
import { record } from './record.mjs'

class WebContents extends EventEmitter {
  handlers = {}
  mainFrame = { parent: null, origin: 'app://countersign' }
  ipc = {
    handle: (channel, handler) => {
      record('contents.ipc.handle', channel)
      this.handlers[channel] = handler
    },
  }

  setWindowOpenHandler(handler) {
    this.handlers.windowOpen = handler
  }
  setWebRTCIPHandlingPolicy(policy) {
    record('contents.setWebRTCIPHandlingPolicy', policy)
  }
  async loadURL(url) {
    record('contents.loadURL', url)
    this.emit('did-navigate', {}, url)
    this.emit('loaded')
  }
  reload() {
    record('contents.reload')
  }
  send(channel, message) {
    record('contents.send', channel, message)
  }
  isDestroyed() {
    return false
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
  isMinimized() {
    return this.minimized
  }
  restore() {
    record('window.restore')
    this.minimized = false
  }
}
