/** Utility processes are Node's own children here, with a `parentPort` that goes over their channel. */
import { fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { record } from './record.mjs'

const parentPort = new URL('./parent-port.mjs', import.meta.url).href
const running = new Set()

export const utilityPids = () => [...running].map(({ pid }) => pid)

export const utilityProcess = {
  fork(modulePath, args, options) {
    record('utilityProcess.fork', modulePath, args, options)
    const child = fork(modulePath, args, {
      execArgv: [...(options.execArgv ?? []), '--import', parentPort],
      // Electron clones what is posted, bytes included.
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    running.add(child)
    const utility = new EventEmitter()
    child.on('message', message => utility.emit('message', message))
    child.once('exit', code => {
      running.delete(child)
      utility.emit('exit', code)
    })
    return Object.assign(utility, {
      postMessage: message => child.send(message, () => undefined),
      kill: () => child.kill(),
    })
  },
}
