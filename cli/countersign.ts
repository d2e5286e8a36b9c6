/** `countersign`: binds the command line to the process. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { run } from './program.ts'
import { openTerminal } from './terminal.ts'

const folder = import.meta.dirname
const { version } = JSON.parse(readFileSync(path.join(folder, '../../package.json'), 'utf8'))

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

process.stdout.on('error', ignoreClosedPipe)
process.stderr.on('error', ignoreClosedPipe)

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  version,
  rendererFolder: path.join(folder, '../renderer'),
  openTerminal,
  untilStopped: () =>
    new Promise(resolve => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, resolve)
    }),
})
