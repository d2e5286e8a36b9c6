import type { Command } from 'commander'
import { say } from '../../shared/wording/say.ts'
import type { RestoreOptions } from '../backups/restore.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'

/** Each subcommand loads what it needs when it runs, so that other commands start without it. */
export function defineBackups(program: Command, io: Io): void {
  const backups = program
    .command('backups')
    .summary(say('cli.backups.summary'))
    .description(say('cli.backups.description'))
  addHelp(backups, () => [say('cli.backups.help.naming'), say('cli.backups.help.json')])

  backups
    .command('list', { isDefault: true })
    .summary(say('cli.backups.list.summary'))
    .description(say('cli.backups.list.description'))
    .action(async (_: unknown, command: Command) => {
      const { listBackups } = await import('../backups/overview.ts')
      await listBackups(command.optsWithGlobals(), io)
    })

  backups
    .command('make')
    .summary(say('cli.backups.make.summary'))
    .description(say('cli.backups.make.description'))
    .action(async (_: unknown, command: Command) => {
      const { makeBackup } = await import('../backups/overview.ts')
      await makeBackup(command.optsWithGlobals(), io)
    })

  backups
    .command('restore')
    .summary(say('cli.backups.restore.summary'))
    .description(say('cli.backups.restore.description'))
    .argument('<backup>', say('cli.backups.restore.argument.backup'))
    .option('--merge', say('cli.backups.restore.option.merge'))
    .option('--replace', say('cli.backups.restore.option.replace'))
    .option('--yes', say('cli.backups.restore.option.yes'))
    .option('--password-stdin', say('cli.backups.restore.option.passwordStdin'))
    .action(async (backup: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<RestoreOptions>()
      if ((options.merge === true) === (options.replace === true)) {
        command.error(say('cli.backups.restore.sayHow'))
      }
      if (options.passwordStdin && options.passphraseStdin) {
        command.error(say('cli.usage.stdinTwice', { what: 'password' }))
      }
      const { restoreBackup } = await import('../backups/restore.ts')
      await restoreBackup(backup, options, io)
    })
}
