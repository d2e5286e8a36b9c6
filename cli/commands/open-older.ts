import type { Command } from 'commander'
import { say } from '../../shared/wording/say.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import type { GlobalOptions } from '../vault-session.ts'

interface OpenOlderOptions extends GlobalOptions {
  readonly asItIs?: true
  readonly newestBackup?: true
}

export function defineOpenOlder(program: Command, io: Io): void {
  const command = program
    .command('open-older')
    .summary(say('cli.openOlder.summary'))
    .description(say('cli.openOlder.description'))
    .option('--as-it-is', say('cli.openOlder.option.asItIs'))
    .option('--newest-backup', say('cli.openOlder.option.newestBackup'))
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<OpenOlderOptions>()
      if ((options.asItIs === true) === (options.newestBackup === true)) {
        command.error(say('cli.openOlder.sayHow'))
      }
      const { openOlder } = await import('../open-older.ts')
      await openOlder(options.asItIs ? 'as-it-is' : 'newest-backup', options, io)
    })
  addHelp(command, () => [say('cli.openOlder.help')])
}
