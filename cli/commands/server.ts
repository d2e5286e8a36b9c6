import { type Command, Option } from 'commander'
import { say } from '../../shared/wording/say.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import { parsePort } from '../parse-port.ts'

/** Loads the server when it runs, so that other commands start without it. */
export function defineServer(program: Command, io: Io): void {
  const server = program
    .command('server')
    .summary(say('cli.server.summary'))
    .description(say('cli.server.description'))
    .option('--db <file-or-url>', say('cli.server.option.db'))
    .option('--port <number>', say('cli.server.option.port'), parsePort, 8788)
    .option('--host <address>', say('cli.server.option.host'), '127.0.0.1')
    .action(async (_, command: Command) => {
      const { serve } = await import('./server-run.ts')
      return serve(command.optsWithGlobals(), io)
    })
  addHelp(server, () => [say('cli.server.help.settings', { variables: variables.join(', ') })])

  server
    .command('migrate')
    .summary(say('cli.server.migrate.summary'))
    .description(say('cli.server.migrate.description'))
    .addOption(
      new Option('--list', say('cli.server.migrate.option.list')).conflicts([
        'only',
        'rollback',
        'verify',
      ]),
    )
    .addOption(
      new Option('--only <name>', say('cli.server.migrate.option.only')).conflicts([
        'rollback',
        'verify',
      ]),
    )
    .addOption(
      new Option('--rollback <name>', say('cli.server.migrate.option.rollback')).conflicts([
        'verify',
      ]),
    )
    .option('--verify', say('cli.server.migrate.option.verify'))
    .option('--yes', say('cli.server.migrate.option.yes'))
    .action(async (_, command: Command) => {
      const { migrateDatabase } = await import('./server-run.ts')
      return migrateDatabase(command.optsWithGlobals(), io)
    })

  server
    .command('rotate-key')
    .summary(say('cli.server.rotateKey.summary'))
    .description(say('cli.server.rotateKey.description'))
    .action(async (_, command: Command) => {
      const { rotateMasterKey } = await import('./server-run.ts')
      return rotateMasterKey(command.optsWithGlobals(), io)
    })

  server
    .command('seed-demo')
    .summary(say('cli.server.seedDemo.summary'))
    .description(say('cli.server.seedDemo.description'))
    .action(async (_, command: Command) => {
      const { seedDemoUsers } = await import('./server-run.ts')
      return seedDemoUsers(command.optsWithGlobals(), io)
    })

  const makeAdmin = server
    .command('make-admin')
    .summary(say('cli.server.makeAdmin.summary'))
    .description(say('cli.server.makeAdmin.description'))
    .argument('<email-or-number>', say('cli.server.makeAdmin.argument.whom'))
    .option('--yes', say('cli.server.makeAdmin.option.yes'))
    .action(async (whom: string, _, command: Command) => {
      const { makeAdministrator } = await import('./server-make-admin.ts')
      return makeAdministrator(whom, command.optsWithGlobals(), io)
    })
  addHelp(makeAdmin, () => [
    say('cli.server.makeAdmin.help.naming'),
    say('cli.server.makeAdmin.help.json', {
      shape: '{"id", "email", "created_at", "one_time_password"}',
    }),
  ])
}

/** The settings that most servers have. docs/server.md lists them all. */
const variables = [
  'DATABASE_URL',
  'REDIS_URL',
  'COUNTERSIGN_SERVER_KEY',
  'SMTP_URL',
  'SMS_WEBHOOK_URL',
  'COUNTERSIGN_TRUST_PROXY',
]
