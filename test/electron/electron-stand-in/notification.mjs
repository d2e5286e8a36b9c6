import { EventEmitter } from 'node:events'
import { isReadyNow, record } from './record.mjs'

/**
 * `STAND_IN_NOTIFICATIONS=0` is a desktop without notifications. In Electron, a notification
 * without references is collected, and its click is lost, so the stand-in only keeps weak
 * references.
 */
export class Notification extends EventEmitter {
  static #newest
  static isSupported() {
    if (!isReadyNow()) throw new Error('Notification cannot be asked before ready')
    return process.env.STAND_IN_NOTIFICATIONS !== '0'
  }
  static click() {
    Notification.#newest?.deref()?.emit('click', {})
  }

  #options
  constructor(options) {
    super()
    this.#options = options
  }
  show() {
    record('notification.show', this.#options)
    Notification.#newest = new WeakRef(this)
  }
  close() {
    record('notification.close')
  }
}
