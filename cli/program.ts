/** The command line: `run` takes arguments and answers the exit code. */
import path from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { describeBug } from '../core/report.ts'
import type { VaultChoice } from '../core/vault/open-vault.ts'
import { AppError } from '../shared/errors.ts'
import { type CommandName, commandFiles, commandNames, isCommandName } from './commands.ts'
import { statusOf } from './exit-status.ts'
import type { Io } from './io.ts'
import { createOutput } from './output.ts'
import { safeText } from './safe-text.ts'

const done = 0
const refused = 1
const wrongUsage = 2

const help = `
A vault with a passphrase asks for it on the terminal; or takes it from --passphrase-stdin, or from
the file named in COUNTERSIGN_PASSPHRASE_FILE, which only its owner may read (mode 0600).

Exit codes: 0 done, 1 refused with a sentence on standard error, 2 wrong usage. What else a command
ends with is in its own help.`

/** Never throws, never ends the process. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    const program = await createProgram(args, io)
    await program.parseAsync(args, { from: 'user' })
    return done
  } catch (error) {
    if (error instanceof CommanderError) return statusOf(error) ?? wrongUsage
    if (error instanceof AppError) createOutput(io).note(error.message)
    else io.stderr.write(`${safeLines(describeBug('countersign', error))}\n`)
    return refused
  }
}

async function createProgram(args: readonly string[], io: Io): Promise<Command> {
  const program = new Command('countersign')
    .description('An authenticator in the terminal: the codes of two-factor logins.')
    .version(io.version)
    .addOption(
      new Option(
        '--vault <place>',
        'keychain, or a file; the default is where the vault is found',
      ).argParser(parseVaultChoice),
    )
    .option('--passphrase-stdin', 'read the passphrase from the first line of standard input')
    .option('--json', 'print JSON')
    .addHelpText('after', help)
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('Try --help.')
    .configureOutput({
      writeOut: text => void io.stdout.write(text),
      writeErr: text => void io.stderr.write(text),
      outputError: (text, write) => write(harmless(text)),
    })
    .exitOverride()
  for (const define of await Promise.all(wantedCommands(args).map(name => commandFiles[name]()))) {
    define(program, io)
  }
  return program
}

/** The named command alone, so that nobody waits for the code of the others; all of them for a help. */
function wantedCommands(args: readonly string[]): CommandName[] {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) return []
  const named = args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '--vault')
  return named !== undefined && isCommandName(named) ? [named] : commandNames
}

function parseVaultChoice(text: string): VaultChoice {
  if (text === 'keychain') return text
  if (text === '') throw new InvalidArgumentError('It is "keychain" or the path of a file.')
  return { file: path.resolve(text) }
}

/** Complaints about arguments quote them, and a link or a value in the wrong place may be a secret. */
function harmless(complaint: string): string {
  const text = complaint
    .trimEnd()
    .replace(/([a-z][a-z0-9+.-]*:\/\/)[^'"]*/gi, '$1…')
    .replace(/(unknown option '[^'=]*=)[^']*/, '$1…')
    .replace(/unknown command '(?![a-z-]{1,20}')[^']*'/, 'unknown command')
  return `${safeLines(text)}\n`
}

function safeLines(text: string): string {
  return text.split('\n').map(safeText).join('\n')
}
