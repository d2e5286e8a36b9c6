import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Io } from '../io.ts'

const help = `
Its settings come from the environment: DATABASE_URL, REDIS_URL, COUNTERSIGN_SERVER_KEY, SMTP_URL,
SMS_WEBHOOK_URL, COUNTERSIGN_TRUST_PROXY and others; docs/server.md lists them all. The database is
the one of --db, else of DATABASE_URL, else a file in the data folder.`

const makeAdminHelp = `
Nobody verifies the e-mail address of an account: somebody else may have opened one under it. So an
address makes a new account, and an account that exists is named by its number, after you have seen
since when it exists. The administration answers administrators whose two-factor is on.

With --json: {"id", "email", "created_at", "one_time_password"}; the last is null for an account that
existed.`

/** What the server needs is loaded when it runs: the other commands start without it. */
export function defineServer(program: Command, io: Io): void {
  const server = program
    .command('server')
    .summary('run the reference 2FA server')
    .description('Serves the reference 2FA server until it is told to end.')
    .option('--db <file or url>', 'a SQLite file, or a postgres:// URL')
    .option('--port <number>', 'the port to serve on', parsePort, 8788)
    .option('--host <address>', 'the address to serve on', '127.0.0.1')
    .addHelpText('after', help)
    .action(async (_, command: Command) => {
      const { serve } = await import('./server-run.ts')
      return serve(command.optsWithGlobals(), io)
    })

  server
    .command('migrate')
    .summary('bring the database to this version')
    .description('Runs the migrations of the database. Running them twice is harmless.')
    .addOption(
      new Option('--list', 'list them; applied ones are marked').conflicts([
        'only',
        'rollback',
        'verify',
      ]),
    )
    .addOption(
      new Option('--only <name>', 'run this one, and what it needs').conflicts([
        'rollback',
        'verify',
      ]),
    )
    .addOption(
      new Option('--rollback <name>', 'undo this one; its data goes').conflicts(['verify']),
    )
    .option('--verify', 'print tables, columns and rows, and what is missing')
    .option('--yes', 'do not ask before data goes')
    .action(async (_, command: Command) => {
      const { migrateDatabase } = await import('./server-run.ts')
      return migrateDatabase(command.optsWithGlobals(), io)
    })

  server
    .command('rotate-key')
    .summary('seal all secrets anew under a fresh master key')
    .description('Seals all secrets anew under a fresh master key. The server may run meanwhile.')
    .action(async (_, command: Command) => {
      const { rotateMasterKey } = await import('./server-run.ts')
      return rotateMasterKey(command.optsWithGlobals(), io)
    })

  server
    .command('seed-demo')
    .summary('make users to try the five APIs with')
    .description('Makes three users for each API and prints how to sign in as them.')
    .action(async (_, command: Command) => {
      const { seedDemoUsers } = await import('./server-run.ts')
      return seedDemoUsers(command.optsWithGlobals(), io)
    })

  server
    .command('make-admin')
    .summary('make an administrator')
    .description(
      'Makes an account for an administrator, with a one-time password; or makes an administrator of the account with this number.',
    )
    .argument('<email or number>', 'a new e-mail address, or the number of an account')
    .option('--yes', 'do not ask before an account that exists becomes an administrator')
    .addHelpText('after', makeAdminHelp)
    .action(async (whom: string, _, command: Command) => {
      const { makeAdministrator } = await import('./server-make-admin.ts')
      return makeAdministrator(whom, command.optsWithGlobals(), io)
    })
}

function parsePort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a number up to 65535.')
}
