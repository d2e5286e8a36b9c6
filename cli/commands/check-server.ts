import { type Command, CommanderError } from 'commander'
import { AppError } from '../../shared/errors.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import type { CheckServerOptions } from './check-server-run.ts'

const help = `
For those who build such servers. Use an account that was made for this and has two-factor off: it is
turned on, tried with right, wrong and used codes, and turned off again; where the server sends codes,
it sends one or two. No vault is needed, and none is touched.

The kinds of servers: auth-v1, users-2fa, chat-two-step, two-factor-auth, auth-pages, better-auth.

It takes minutes, most of them waiting: for the next code, and as long as a server that throttles
asks for, 20 minutes at most. Ctrl+C stops it and puts the account back first.

With --json: {"dialect", "checks": [{"id", "verdict": "pass" | "fail" | "skipped", "why"}]}.
Exit codes: 0 every rule is kept or skipped, 1 one is not kept, 2 it could not be run.`

/** What it needs is loaded when it runs: the other commands start without it. */
export function defineCheckServer(program: Command, io: Io): void {
  program
    .command('check-server')
    .summary('try out whether a server keeps the rules of two-factor sign-in')
    .description('Tries out from outside whether a server keeps the rules of two-factor sign-in.')
    .argument('<url>', 'the address of the server')
    .requiredOption('--dialect <id>', 'the kind of server')
    .requiredOption('--user <email>', 'of the account to try with')
    .option('--password-stdin', 'read its password from the first line of standard input')
    .option('--ca <file>', 'a certificate in PEM to trust in place of the public authorities')
    .addHelpText('after', help)
    .action(async (url: string, _, command: Command) => {
      const broken = await check(url, command.optsWithGlobals(), io)
      if (broken === 1) throw new AppError('refused', 'One rule is not kept.')
      if (broken > 1) throw new AppError('refused', `${broken} rules are not kept.`)
    })
}

/** Answers how many rules are not kept. Status 2 stands for what could not be run, as for wrong usage. */
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
