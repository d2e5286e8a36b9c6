import type { Command } from 'commander'
import type { Io } from '../io.ts'
import type { AddOptions } from '../servers/add.ts'
import type { CodesOptions } from '../servers/codes.ts'
import type { EnrollOptions } from '../servers/enroll.ts'
import type { ServerOptions } from '../servers/given.ts'
import type { RemoveOptions } from '../servers/overview.ts'

const help = `
An account is named by its id, or by words of the server's name and the e-mail address. Passwords are
asked for on the terminal, or read from standard input with --password-stdin and --code-stdin, a line
each.

A change that was cut short is told by list and status: resume finishes it, undo drops it.

With --json, instants are Unix seconds, and what is not known is null. An account is
  {"id", "name", "address", "dialect", "email", "practice", "signed_in", "entry_id",
   "status": {"enabled", "method", "confirmed_at", "last_verified_at", "backup_codes_remaining"},
   "status_at", "backup_codes_kept": {"unused", "used", "void"}, "problem": {"code", "message"},
   "pending": {"kind", "message", "can_undo"}, "next_steps": ["turn-on", …]}
add, verify and remove print one, list and status an array of them; enroll, disable, rotate,
regenerate, resume and undo {"account", "entry_id", "backup_codes_filed", "warning"}; codes an array
of {"state", "used_at", "note"}, with "code" too where they are revealed, and {"code"} with --use.`

/** What the subcommands need is loaded when one runs: the other commands start without it. */
export function defineServers(program: Command, io: Io): void {
  const servers = program
    .command('servers')
    .summary('two-factor sign-in of your accounts at servers')
    .description('Shows and changes two-factor sign-in of your accounts at servers.')
    .addHelpText('after', help)

  const define = (name: string, summary: string) => {
    const command = servers
      .command(name)
      .summary(summary)
      .description(`${sentence(summary)}.`)
    return command
  }
  const withPassword = (command: Command) =>
    command.option('--password-stdin', 'read the password of the account from standard input')
  const withProof = (command: Command) =>
    withPassword(command)
      .option('--code-stdin', 'read a code from standard input, instead of the linked entry’s own')
      .option('--backup-code', 'take the next unused backup code of the vault')

  withProof(define('add', 'connect an account and sign in'))
    .argument('<address>', 'of the server: auth.example.org')
    .requiredOption('--user <email>', 'the e-mail address of the account')
    .option('--dialect <id>', 'the kind of server; recognised unless given')
    .option('--name <name>', 'what to call it; the server’s host unless given')
    .option('--ca <file>', 'a certificate in PEM to trust in place of the public authorities')
    .option('--keep-password', 'keep the password in the vault')
    .action(async (address: string, _, command: Command) => {
      const { addAccount } = await import('../servers/add.ts')
      await addAccount(address, command.optsWithGlobals<AddOptions>(), io)
    })

  define('list', 'list the accounts as they were last seen').action(
    async (_: unknown, command: Command) => {
      const { listAccounts } = await import('../servers/overview.ts')
      await listAccounts(command.optsWithGlobals(), io)
    },
  )

  define('status', 'ask the servers for the state of the accounts')
    .argument('[account...]', 'all of them unless one is named')
    .action(async (words: string[], _, command: Command) => {
      const { readStates } = await import('../servers/overview.ts')
      await readStates(words.join(' '), command.optsWithGlobals(), io)
    })

  withPassword(define('enroll', 'turn two-factor sign-in on'))
    .argument('<account...>')
    .option('--method <method>', 'totp, sms, email or message', 'totp')
    .option('--destination <to>', 'the phone number or e-mail address that codes are sent to')
    .option('--recovery-email <email>', 'of a chat: where the code goes that gets you back in')
    .action(async (words: string[], _, command: Command) => {
      const { enroll } = await import('../servers/enroll.ts')
      await enroll(words.join(' '), command.optsWithGlobals<EnrollOptions>(), io)
    })

  for (const [name, summary] of [
    ['disable', 'turn two-factor sign-in off'],
    ['rotate', 'turn it off and on again with a new secret'],
    ['regenerate', 'get new backup codes; the earlier ones are void'],
    ['resume', 'finish a change that did not come to its end'],
    ['undo', 'take back a change that did not come to its end'],
  ] as const) {
    withProof(define(name, summary))
      .argument('<account...>')
      .action(async (words: string[], _, command: Command) => {
        const { changeAccount } = await import('../servers/change.ts')
        await changeAccount(name, words.join(' '), command.optsWithGlobals<ServerOptions>(), io)
      })
  }

  withProof(
    define('verify', 'sign in with the second factor, or confirm with a code that was sent'),
  )
    .argument('<account...>')
    .action(async (words: string[], _, command: Command) => {
      const { verify } = await import('../servers/verify.ts')
      await verify(words.join(' '), command.optsWithGlobals<ServerOptions>(), io)
    })

  define('codes', 'show the backup codes of an account')
    .argument('<account...>')
    .option('--reveal', 'print the codes themselves')
    .option('--use', 'print the next unused one and mark it used')
    .action(async (words: string[], _, command: Command) => {
      const { showCodes } = await import('../servers/codes.ts')
      await showCodes(words.join(' '), command.optsWithGlobals<CodesOptions>(), io)
    })

  define('remove', 'forget an account; its entry stays')
    .argument('<account...>')
    .option('--yes', 'do not ask before backup codes go that are kept nowhere else')
    .action(async (words: string[], _, command: Command) => {
      const { removeAccount } = await import('../servers/overview.ts')
      await removeAccount(words.join(' '), command.optsWithGlobals<RemoveOptions>(), io)
    })
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
