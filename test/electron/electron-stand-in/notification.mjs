import { EventEmitter } from 'node:events'
import { isReadyNow, record } from './record.mjs'

/**
 * `STAND_IN_NOTIFICATIONS=0`: a desktop without them. One that nothing refers to any longer is
 * collected in Electron, and its click goes nowhere: the stand-in only knows it weakly.
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
