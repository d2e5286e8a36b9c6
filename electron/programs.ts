import { fileURLToPath } from 'node:url'
import { utilityProcess } from 'electron'
import { type Launch, programLimits } from '../core/host/programs.ts'
import { sayWords } from '../shared/wording/say.ts'

/**
 * The fuse `runAsNode` is off, so these are utility processes, which Chromium ends with the
 * program.
 */
export const launch: Launch = (program, { onMessage, onExit }) => {
  const { name, heapMb } = programLimits[program]
  const entry = fileURLToPath(new URL(`./${program}.js`, import.meta.url))
  const child = utilityProcess.fork(entry, [], {
    serviceName: sayWords(name),
    // Electron passes on only a few of Node's own options, which don't include the heap's ceiling.
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
