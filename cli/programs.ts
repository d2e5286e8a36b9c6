import { fileURLToPath } from 'node:url'
import { type Launch, programLimits } from '../core/host/programs.ts'

const besideThisFile = fileURLToPath(new URL('.', import.meta.url))

/** Children whose channel closes with this process: they end then, too. */
export function launchFrom(folder: string = besideThisFile): Launch {
  return (program, { onMessage, onExit }) => {
    // Here and not above: most commands start no program.
    const { fork } = process.getBuiltinModule('node:child_process')
    const child = fork(`${folder}/${program}.js`, {
      execArgv: [`--max-old-space-size=${programLimits[program].heapMb}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.on('message', onMessage)
    // Where it cannot be started there is no exit.
    child.once('error', onExit)
    child.once('exit', onExit)
    return {
      // A program that has ended gets no message; its exit is told.
      send: message => void child.send(message as object, () => undefined),
      kill: () => void child.kill('SIGKILL'),
    }
  }
}
