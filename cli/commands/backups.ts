import type { Command } from 'commander'
import type { RestoreOptions } from '../backups/restore.ts'
import type { Io } from '../io.ts'

const help = `
A backup is named by the id that "backups list" prints, or it is a file from elsewhere. Its recovery key
or passphrase is asked for where this vault's own does not open it; or it is read from standard input
with --password-stdin.

With --json, instants are Unix seconds.`

/** What the subcommands need is loaded when one runs: the other commands start without it. */
export function defineBackups(program: Command, io: Io): void {
  const backups = program
    .command('backups')
    .summary('list, make and restore backups')
    .description('Lists the backups of the vault, makes one, and brings one back.')
    .addHelpText('after', help)

  backups
    .command('list', { isDefault: true })
    .summary('list the backups that there are')
    .description('Lists the backups that there are, newest first, and how backing up fares.')
    .action(async (_: unknown, command: Command) => {
      const { listBackups } = await import('../backups/overview.ts')
      await listBackups(command.optsWithGlobals(), io)
    })

  backups
    .command('make')
    .summary('back up now')
    .description('Backs the vault up now, whatever was backed up before.')
    .action(async (_: unknown, command: Command) => {
      const { makeBackup } = await import('../backups/overview.ts')
      await makeBackup(command.optsWithGlobals(), io)
    })

  backups
    .command('restore')
    .summary('bring a backup back')
    .description(
      'Adds to the vault what it lacks of a backup, or makes it as it was in the backup.',
    )
    .argument('<backup>', 'an id of "backups list", or a file')
    .option('--merge', 'add what is missing, change nothing that is there')
    .option('--replace', 'make the vault as it was in the backup')
    .option('--yes', 'do not ask before replacing')
    .option(
      '--password-stdin',
      'read the recovery key or passphrase of the backup from standard input',
    )
    .action(async (backup: string, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<RestoreOptions>()
      if ((options.merge === true) === (options.replace === true)) {
        command.error('error: say how: give either --merge or --replace.')
      }
      if (options.passwordStdin && options.passphraseStdin) {
        command.error('error: standard input cannot hold two passwords.')
      }
      const { restoreBackup } = await import('../backups/restore.ts')
      await restoreBackup(backup, options, io)
    })
}
