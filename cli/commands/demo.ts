import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Command } from 'commander'
import { describeBug } from '../../core/report.ts'
import type { App } from '../../core/start.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { parsePort } from '../parse-port.ts'
import type { UiChoices } from './ui.ts'

/** Opens invented entries in the window. See `demo` for why the user's own are out of reach. */
export function defineDemo(program: Command, io: Io): void {
  const command = program
    .command('demo')
    .summary(say('cli.demo.summary'))
    .description(say('cli.demo.description'))
    .option('--port <number>', say('cli.ui.option.port'), parsePort, 0)
    .option('--no-open', say('cli.ui.option.noOpen'))
    .option('--window', say('cli.ui.option.window'))
    .option('--until-closed', say('cli.ui.option.untilClosed'))
    .option('--plain-address', say('cli.ui.option.plainAddress'))
    .action((_, command: Command) => {
      const options = command.optsWithGlobals<UiChoices>()
      if (options.vault !== undefined || options.passphraseStdin) {
        command.error(say('cli.demo.ownVault'))
      }
      return demo(options, io)
    })
  addHelp(command, () => [
    say('cli.demo.help.apart'),
    say('cli.program.help.json', { shape: '{"url"}' }),
  ])
}

/**
 * The whole program gets a data folder of its own and a vault file in it, so that nothing that it
 * reads or writes is the user's. The core refuses the keychain, no other program is let in, and the
 * folder is removed at the end.
 */
async function demo(options: UiChoices, io: Io): Promise<void> {
  const output = createOutput(io)
  const [{ openUi }, { addPracticeAccount, demoPassphrase, fillDemo }] = await Promise.all([
    import('./ui.ts'),
    import('../demo/fill-demo.ts'),
  ])
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-demo-'))
  const env = { ...io.env, COUNTERSIGN_DATA_FOLDER: folder }
  let practice: Promise<void> = Promise.resolve()

  async function fill(app: App): Promise<void> {
    await fillDemo(app)
    // The practice server takes a while, and nobody has to wait for it.
    practice = addPracticeAccount(app).catch(error => {
      if (error instanceof AppError) return output.note(error.message)
      io.stderr.write(`${describeBug('demo', error)}\n`)
    })
    output.note(say('cli.demo.started', { passphrase: demoPassphrase }))
  }

  try {
    const vault = { file: path.join(folder, 'demo.countersign') }
    await openUi({ ...options, vault }, [], { ...io, env, startedBy: null }, fill)
  } finally {
    await practice
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
