/** Binds the command line to the process. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { preferencesPath } from '../core/data-folder.ts'
import { startReading } from '../core/imports/process-reading.ts'
import { systemLanguages } from '../core/settings/environment-languages.ts'
import { readLanguageChoice } from '../core/settings/language-choice.ts'
import { refuseInspector } from '../shared/no-inspector.ts'
import { languages } from '../shared/wording/languages.ts'
import { messages } from '../shared/wording/parts/cli.ts'
import { cliPart } from '../shared/wording/parts/load-cli.ts'
import { say, speak } from '../shared/wording/say.ts'
import { createSpeaker } from '../shared/wording/speaker.ts'
import { run } from './program.ts'
import { launchFrom } from './programs.ts'
import { openTerminal } from './terminal.ts'

const folder = import.meta.dirname
const { version } = JSON.parse(readFileSync(path.join(folder, '../../package.json'), 'utf8'))

/**
 * A reader that closes its pipe early isn't an error, but any other failure to write must not go
 * unnoticed.
 */
function watch(stream: NodeJS.WriteStream): void {
  let isBroken = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isBroken) return
    isBroken = true
    process.once('exit', () => {
      process.exitCode = 1
    })
    if (stream !== process.stderr) {
      process.stderr.write(`${say('cli.program.cannotWriteOutput')}\n`)
    }
  })
}

refuseInspector(process)
// English is used until the user's language is known.
speak({ locale: languages.en.locale, messages })
watch(process.stdout)
watch(process.stderr)

/**
 * Node ends silently with status 0 when nothing is left to wait for. Before the command has
 * settled, that is a fault, which the caller must notice.
 */
function failUnsettled(): void {
  process.stderr.write(`${say('cli.program.unfinished')}\n`)
  process.exitCode = 1
}
process.once('beforeExit', failUnsettled)

const speaker = createSpeaker({
  part: cliPart,
  system: systemLanguages(process.env, process.platform),
  choice: readLanguageChoice(preferencesPath(process.env)),
})

const ended = speaker.choose(speaker.page().choice).then(() =>
  run(process.argv.slice(2), {
    // Most commands read nothing, and opening it loads a part of Node.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    version,
    rendererFolder: path.join(folder, '../renderer'),
    programFolder: folder,
    startedBy: process.argv[1] === undefined ? null : [process.execPath, process.argv[1]],
    speaker,
    startReading: () => startReading(launchFrom()),
    openTerminal,
    untilStopped: () =>
      new Promise(resolve => {
        // This doesn't use `once`, because the lock's library ends the process if its listener is the
        // last one left.
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, resolve)
      }),
  }),
)
// It never fails. This file is built as CommonJS, which has no top-level await.
ended.then(status => {
  process.exitCode = status
  process.off('beforeExit', failUnsettled)
})
