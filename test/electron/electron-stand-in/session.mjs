import { EventEmitter } from 'node:events'
import { record } from './record.mjs'

/** Keeps the handlers that the program sets, so that the test can call them. */
export class Session extends EventEmitter {
  handlers = {}
  protocol = {
    handle: (scheme, handler) => {
      record('session.protocol.handle', scheme)
      this.handlers.protocol = handler
    },
  }
  webRequest = { onBeforeRequest: handler => this.keep('beforeRequest', handler) }

  keep(name, handler, ...rest) {
    record(`session.${name}`, ...rest)
    this.handlers[name] = handler
  }
  setPermissionCheckHandler(handler) {
    this.keep('permissionCheck', handler)
  }
  setPermissionRequestHandler(handler) {
    this.keep('permissionRequest', handler)
  }
  setDevicePermissionHandler(handler) {
    this.keep('devicePermission', handler)
  }
  setDisplayMediaRequestHandler(handler, options) {
    this.keep('displayMedia', handler, options)
  }
  setSpellCheckerEnabled(enabled) {
    record('session.setSpellCheckerEnabled', enabled)
  }
}

export const session = {
  opened: null,
  fromPartition(partition, options) {
    record('session.fromPartition', partition, options)
    session.opened ??= new Session()
    return session.opened
  },
}
