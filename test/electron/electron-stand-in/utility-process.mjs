/**
 * Utility processes are Node's own child processes here, with a `parentPort` that uses their
 * channel.
 */
import { fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { record } from './record.mjs'

const parentPort = new URL('./parent-port.mjs', import.meta.url).href
const running = new Set()

export const utilityPids = () => [...running].map(({ pid }) => pid)
export const utilityArguments = () => [...running].map(({ spawnargs }) => spawnargs)

/**
 * Returns the Node options that Electron passes on, which don't include the heap's ceiling. V8's
 * own flags come from the switch `--js-flags`, which Chromium supports.
 */
function passedOn(options = []) {
  return options.flatMap(option => {
    if (option.startsWith('--js-flags=')) return option.slice('--js-flags='.length).split(' ')
    return /^--(max-old-space-size|v8-options)/.test(option) ? [] : [option]
  })
}

export const utilityProcess = {
  fork(modulePath, args, options) {
    record('utilityProcess.fork', modulePath, args, options)
    const child = fork(modulePath, args, {
      execArgv: [...passedOn(options.execArgv), '--import', parentPort],
      // Electron clones messages, including bytes.
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
