import { fileURLToPath } from 'node:url'
import { utilityProcess } from 'electron'
import { type Launch, programLimits } from '../core/host/programs.ts'
import { sayWords } from '../shared/wording/say.ts'

/**
 * The fuse `runAsNode` is off, so they are utility processes; Chromium ends those with the program.
 */
export const launch: Launch = (program, { onMessage, onExit }) => {
  const { name, heapMb } = programLimits[program]
  const entry = fileURLToPath(new URL(`./${program}.js`, import.meta.url))
  const child = utilityProcess.fork(entry, [], {
    serviceName: sayWords(name),
    // Electron passes on few of Node's own options, and the ceiling of the heap is not among them.
    execArgv: [`--js-flags=--max-old-space-size=${heapMb}`],
    stdio: 'ignore',
  })
  child.on('message', onMessage)
  child.once('exit', onExit)
  return {
    send: message => child.postMessage(message),
    kill: () => void child.kill(),
  }
}
