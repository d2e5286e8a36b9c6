/** Preloaded with --import in a utility process. */
import { EventEmitter } from 'node:events'

process.parentPort = Object.assign(new EventEmitter(), {
  postMessage: message => process.send(message),
})
process.on('message', data => process.parentPort.emit('message', { data }))
