import { type Command, Option } from 'commander'
import { dialectIds } from '../../core/dialects/dialect-ids.ts'
import { type FactorMethod, factorMethods } from '../../shared/factor-methods.ts'
import { say } from '../../shared/wording/say.ts'
import type { AddOptions } from '../accounts/add.ts'
import type { CodesOptions } from '../accounts/codes.ts'
import type { EnrollOptions } from '../accounts/enroll.ts'
import type { RemoveOptions } from '../accounts/overview.ts'
import type { AccountOptions } from '../accounts/sign-in-input.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'

/** Each subcommand loads what it needs when it runs, so that other commands start without it. */
export function defineServers(program: Command, io: Io): void {
  const servers = program
    .command('servers')
    .summary(say('cli.servers.summary'))
    .description(say('cli.servers.description'))
  addHelp(servers, () => [
    say('cli.servers.help.passwords'),
    say('cli.servers.help.pending'),
    `${say('cli.servers.help.json')}\n${accountShape}`,
    say('cli.servers.help.jsonResults', {
      change: '{"account", "entry_id", "backup_codes_filed", "warning"}',
      code: '{"state", "used_at", "note"}',
      used: '{"code"}',
    }),
  ])

  const define = (name: CommandName) =>
    servers
      .command(name)
      .summary(say(`cli.servers.${name}.summary`))
      .description(say(`cli.servers.${name}.description`))
  const defineForAccount = (name: CommandName) =>
    define(name).argument('<account...>', say('cli.servers.argument.account'))
  const withPassword = (command: Command) =>
    command.option('--password-stdin', say('cli.servers.option.passwordStdin'))
  const withProof = (command: Command) =>
    withPassword(command)
      .option('--code-stdin', say('cli.servers.option.codeStdin'))
      .option('--backup-code', say('cli.servers.option.backupCode'))

  withProof(define('add'))
    .argument('<address>', say('cli.servers.argument.address'))
    .requiredOption('--user <email>', say('cli.servers.option.user'))
    .addOption(new Option('--dialect <id>', say('cli.servers.option.dialect')).choices(dialectIds))
    .option('--name <name>', say('cli.servers.option.name'))
    .option('--ca <file>', say('cli.servers.option.ca'))
    .option('--keep-password', say('cli.servers.option.keepPassword'))
    .action(async (address: string, _, command: Command) => {
      const { addAccount } = await import('../accounts/add.ts')
      await addAccount(address, command.optsWithGlobals<AddOptions>(), io)
    })

  define('list').action(async (_: unknown, command: Command) => {
    const { listAccounts } = await import('../accounts/overview.ts')
    await listAccounts(command.optsWithGlobals(), io)
  })

  define('status')
    .argument('[account...]', say('cli.servers.argument.accounts'))
    .action(async (words: string[], _, command: Command) => {
      const { readStates } = await import('../accounts/overview.ts')
      await readStates(words.join(' '), command.optsWithGlobals(), io)
    })

  withPassword(defineForAccount('enroll'))
    .addOption(
      new Option('--method <method>', say('cli.servers.option.method'))
        .choices(factorMethods)
        .default('totp' satisfies FactorMethod),
    )
    .option('--destination <to>', say('cli.servers.option.destination'))
    .option('--recovery-email <email>', say('cli.servers.option.recoveryEmail'))
    .action(async (words: string[], _, command: Command) => {
      const { enroll } = await import('../accounts/enroll.ts')
      await enroll(words.join(' '), command.optsWithGlobals<EnrollOptions>(), io)
    })

  for (const name of ['disable', 'rotate', 'regenerate', 'resume', 'undo'] as const) {
    withProof(defineForAccount(name)).action(async (words: string[], _, command: Command) => {
      const { changeAccount } = await import('../accounts/change.ts')
      await changeAccount(name, words.join(' '), command.optsWithGlobals<AccountOptions>(), io)
    })
  }

  withProof(defineForAccount('verify')).action(async (words: string[], _, command: Command) => {
    const { verify } = await import('../accounts/verify.ts')
    await verify(words.join(' '), command.optsWithGlobals<AccountOptions>(), io)
  })

  defineForAccount('codes')
    .option('--reveal', say('cli.servers.option.reveal'))
    .option('--use', say('cli.servers.option.use'))
    .action(async (words: string[], _, command: Command) => {
      const { showCodes } = await import('../accounts/codes.ts')
      await showCodes(words.join(' '), command.optsWithGlobals<CodesOptions>(), io)
    })

  defineForAccount('remove')
    .option('--yes', say('cli.servers.option.yes'))
    .action(async (words: string[], _, command: Command) => {
      const { removeAccount } = await import('../accounts/overview.ts')
      await removeAccount(words.join(' '), command.optsWithGlobals<RemoveOptions>(), io)
    })
}

type CommandName =
  | 'add'
  | 'list'
  | 'status'
  | 'enroll'
  | 'disable'
  | 'rotate'
  | 'regenerate'
  | 'resume'
  | 'undo'
  | 'verify'
  | 'codes'
  | 'remove'

const accountShape = `  {"id", "name", "address", "dialect", "email", "practice", "signed_in",
   "entry_id", "status": {"enabled", "method", "confirmed_at",
     "last_verified_at", "backup_codes_remaining"}, "status_at",
   "backup_codes_kept": {"unused", "used", "void"},
   "problem": {"code", "message"}, "pending": {"kind", "message", "can_undo"},
   "next_steps": ["turn-on", …]}`
