import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { LaunchPractice } from '../core/host.ts'

const besideThisFile = fileURLToPath(new URL('./practice-server.js', import.meta.url))

/** A child whose channel closes with this process: it ends then, too. */
export function practiceLauncher(entry: string = besideThisFile): LaunchPractice {
  return ({ onNews, onExit }) => {
    const child = fork(entry, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
    child.on('message', onNews)
    // Where it cannot be started there is no exit.
    child.once('error', onExit)
    child.once('exit', onExit)
    return {
      // What ended in between gets no order; its exit is told.
      order: order => void child.send(order, () => undefined),
      kill: () => void child.kill(),
    }
  }
}
