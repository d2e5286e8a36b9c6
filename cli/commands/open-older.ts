import type { Command } from 'commander'
import type { Io } from '../io.ts'
import type { GlobalOptions } from '../vault-session.ts'

interface OpenOlderOptions extends GlobalOptions {
  readonly asItIs?: true
  readonly newestBackup?: true
}

const help = `
Every command refuses a vault that is older than the version that this computer saved last: a sync
program, a system restore or somebody who copied the file may have put it there.`

export function defineOpenOlder(program: Command, io: Io): void {
  program
    .command('open-older')
    .summary('go on with a vault that is older than it was')
    .description('Goes on with a vault that is older than the version that was saved here last.')
    .option('--as-it-is', 'open it as it is; it is the newest version from then on')
    .option('--newest-backup', 'bring back what the newest backup holds')
    .addHelpText('after', help)
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<OpenOlderOptions>()
      if ((options.asItIs === true) === (options.newestBackup === true)) {
        command.error('error: say how: give either --as-it-is or --newest-backup.')
      }
      const { openOlder } = await import('../open-older.ts')
      await openOlder(options.asItIs ? 'as-it-is' : 'newest-backup', options, io)
    })
}
