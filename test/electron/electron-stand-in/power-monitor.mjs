import { EventEmitter } from 'node:events'

export const powerMonitor = Object.assign(new EventEmitter(), {
  getSystemIdleState: () => 'active',
})
