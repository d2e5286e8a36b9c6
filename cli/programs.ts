import { fileURLToPath } from 'node:url'
import { type Launch, programLimits } from '../core/host/programs.ts'

const besideThisFile = fileURLToPath(new URL('.', import.meta.url))

/** The channels of these child processes close with this process, which ends them. */
export function launchFrom(folder: string = besideThisFile): Launch {
  return (program, { onMessage, onExit }) => {
    // This is loaded here because most commands start no program.
    const { fork } = process.getBuiltinModule('node:child_process')
    const child = fork(`${folder}/${program}.js`, {
      execArgv: [`--max-old-space-size=${programLimits[program].heapMb}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.on('message', onMessage)
    // A program that cannot be started has no exit event.
    child.once('error', onExit)
    child.once('exit', onExit)
    return {
      // A program that has ended gets no message, and its exit was already reported.
      send: message => void child.send(message as object, () => undefined),
      kill: () => void child.kill('SIGKILL'),
    }
  }
}
