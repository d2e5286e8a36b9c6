/** Runs a command line: `run` takes its arguments and returns the exit code. */
import path from 'node:path'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { describeBug } from '../core/report.ts'
import type { VaultChoice } from '../core/vault/open-vault.ts'
import { AppError } from '../shared/errors.ts'
import { say } from '../shared/wording/say.ts'
import { type CommandName, commandFiles, commandNames, isCommandName } from './commands.ts'
import { statusOf } from './exit-status.ts'
import { addHelp, helpConfiguration } from './help-text.ts'
import type { Io } from './io.ts'
import { createOutput } from './output.ts'
import { safeText } from './safe-text.ts'
import { sayComplaint } from './usage-complaint.ts'

const done = 0
const refused = 1
const wrongUsage = 2

const selfCheckOption = '--self-check'

/** Never throws, and never ends the process. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    if (args.length === 1 && args[0] === selfCheckOption) return await checkItself(io)
    const program = await createProgram(args, io)
    program.hook('preAction', (_, command) => {
      if (command.optsWithGlobals().selfCheck) command.error(say('cli.program.selfCheckAlone'))
    })
    await program.parseAsync(args, { from: 'user' })
    return done
  } catch (error) {
    if (error instanceof CommanderError) return statusOf(error) ?? wrongUsage
    if (error instanceof AppError) createOutput(io).note(error.message)
    else io.stderr.write(`${safeLines(describeBug('countersign', error))}\n`)
    return refused
  }
}

/** It opens no vault, so it belongs to no command. */
async function checkItself(io: Io): Promise<number> {
  const { selfCheckHere } = await import('./self-check.ts')
  const found = await selfCheckHere(io)
  io.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
  return found.ok ? done : refused
}

async function createProgram(args: readonly string[], io: Io): Promise<Command> {
  const program = new Command('countersign')
    .description(say('cli.program.description'))
    .version(io.version, '-V, --version', say('cli.program.option.version'))
    .helpOption('-h, --help', say('cli.program.option.help'))
    .helpCommand('help [command]', say('cli.program.helpCommand'))
    .addOption(
      new Option('--vault <place>', say('cli.program.option.vault')).argParser(parseVaultChoice),
    )
    .option('--passphrase-stdin', say('cli.program.option.passphraseStdin'))
    .option('--json', say('cli.program.option.json'))
    .option('--self-check', say('cli.program.option.selfCheck'))
    .configureHelp(helpConfiguration)
    .showHelpAfterError(say('cli.usage.tryHelp'))
    .configureOutput({
      writeOut: text => void io.stdout.write(text),
      writeErr: text => void io.stderr.write(text),
      outputError: (text, write) => write(harmless(text)),
    })
    .exitOverride()
  addHelp(program, () => [say('cli.program.help.passphrase'), say('cli.program.help.exitCodes')])
  for (const define of await Promise.all(wantedCommands(args).map(name => commandFiles[name]()))) {
    define(program, io)
  }
  return program
}

/**
 * Only the named command is loaded, so that nobody waits for the code of the others. A help needs
 * all of them.
 */
function wantedCommands(args: readonly string[]): CommandName[] {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) return []
  const named = args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '--vault')
  return named !== undefined && isCommandName(named) ? [named] : commandNames
}

function parseVaultChoice(text: string): VaultChoice {
  if (text === 'keychain') return text
  if (text === '') throw new InvalidArgumentError(say('cli.program.badVault'))
  return { file: path.resolve(text) }
}

/** Complaints about arguments quote them, and a misplaced link or value may be a secret. */
function harmless(complaint: string): string {
  const text = complaint
    .replace(/([a-z][a-z0-9+.-]*:\/\/)[^'"]*/gi, '$1…')
    .replace(/(unknown option '[^'=]*=)[^']*/, '$1…')
  return `${safeLines(sayComplaint(text))}\n`
}

function safeLines(text: string): string {
  return text.split('\n').map(safeText).join('\n')
}
