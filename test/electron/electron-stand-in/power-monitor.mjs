import { EventEmitter } from 'node:events'
import { isReadyNow } from './record.mjs'

/** What the system reports. With `STAND_IN_IDLE_STATE=unknown`, nobody can be asked. */
export const system = {
  idleState: process.env.STAND_IN_IDLE_STATE ?? 'active',
  idleSeconds: 0,
}

/** Electron has these events only on these systems. */
const onlyOn = {
  'lock-screen': ['darwin', 'win32'],
  'user-did-resign-active': ['darwin'],
  shutdown: ['linux', 'darwin'],
}

class PowerMonitor extends EventEmitter {
  getSystemIdleState() {
    refuseEarly()
    return system.idleState
  }
  /** If the state is unknown, Electron answers that somebody was there a moment ago. */
  getSystemIdleTime() {
    refuseEarly()
    return system.idleState === 'unknown' ? 0 : system.idleSeconds
  }
  emit(name, ...args) {
    const systems = onlyOn[name]
    return !systems || systems.includes(process.platform) ? super.emit(name, ...args) : false
  }
}

function refuseEarly() {
  if (!isReadyNow()) throw new Error('powerMonitor cannot be asked before ready')
}

export const powerMonitor = new PowerMonitor()
