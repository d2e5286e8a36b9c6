import { type Command, CommanderError, Option } from 'commander'
import { dialectIds } from '../../core/dialects/dialect-ids.ts'
import { AppError } from '../../shared/errors.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import type { CheckServerOptions } from './check-server-run.ts'

/** Loads what it needs when it runs, so that other commands start without it. */
export function defineCheckServer(program: Command, io: Io): void {
  const command = program
    .command('check-server')
    .summary(say('cli.checkServer.summary'))
    .description(say('cli.checkServer.description'))
    .argument('<url>', say('cli.checkServer.argument.url'))
    .addOption(
      new Option('--dialect <id>', say('cli.checkServer.option.dialect'))
        .choices(dialectIds)
        .makeOptionMandatory(),
    )
    .requiredOption('--user <email>', say('cli.checkServer.option.user'))
    .option('--password-stdin', say('cli.checkServer.option.passwordStdin'))
    .option('--ca <file>', say('cli.servers.option.ca'))
    .action(async (url: string, _, command: Command) => {
      const broken = await check(url, command.optsWithGlobals(), io)
      if (broken === 0) return
      throw new AppError('refused', words('cli.checkServer.broken', { count: broken }))
    })
  addHelp(command, () => [
    say('cli.checkServer.help.account'),
    say('cli.checkServer.help.time'),
    say('cli.program.help.json', { shape: jsonShape }),
    say('cli.checkServer.help.exitCodes'),
  ])
}

const jsonShape = '{"dialect", "checks": [{"id", "verdict": "pass" | "fail" | "skipped", "why"}]}'

/**
 * Returns how many rules are broken. Status 2 means that the check could not run, as for wrong
 * usage.
 */
async function check(url: string, options: CheckServerOptions, io: Io): Promise<number> {
  try {
    const { checkServer } = await import('./check-server-run.ts')
    return await checkServer(url, options, io)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    createOutput(io).note(error.message)
    throw new CommanderError(2, 'countersign.notRun', error.message)
  }
}
