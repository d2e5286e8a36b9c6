import type { Command } from 'commander'
import { say } from '../../shared/wording/say.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import type { RemoveOptions } from '../sync/computers.ts'
import type { JoinOptions } from '../sync/pair.ts'
import type { PlaceOptions } from '../sync/place-input.ts'
import type { GlobalOptions } from '../vault-session.ts'

/** Each subcommand loads what it needs when it runs, so that other commands start without it. */
export function defineSync(program: Command, io: Io): void {
  const sync = program
    .command('sync')
    .summary(say('cli.sync.summary'))
    .description(say('cli.sync.description'))
  addHelp(sync, () => [say('cli.sync.help.places'), say('cli.sync.help.json')])

  const setup = sync
    .command('setup')
    .summary(say('cli.sync.setup.summary'))
    .description(say('cli.sync.setup.description'))
    .argument('[place]', say('cli.sync.setup.argument.place'))
    .action(async (place: string | undefined, _: unknown, command: Command) => {
      const { setUpSync } = await import('../sync/pair.ts')
      await setUpSync(place ?? null, command.optsWithGlobals<PlaceOptions>(), io)
    })

  const join = sync
    .command('join')
    .summary(say('cli.sync.join.summary'))
    .description(say('cli.sync.join.description'))
    .option('--place <place>', say('cli.sync.join.option.place'))
    .option('--stdin', say('cli.sync.join.option.stdin'))
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<JoinOptions>()
      if (options.stdin && (options.passphraseStdin || options.passwordStdin)) {
        command.error(say('cli.usage.stdinTwice', { what: 'pairing' }))
      }
      const { joinSync } = await import('../sync/pair.ts')
      await joinSync(options, io)
    })

  for (const command of [setup, join]) addPlaceOptions(command)

  sync
    .command('accept')
    .summary(say('cli.sync.accept.summary'))
    .description(say('cli.sync.accept.description'))
    .argument('<check>', say('cli.sync.accept.argument.check'))
    .action(async (check: string, _: unknown, command: Command) => {
      const { acceptComputer } = await import('../sync/pair.ts')
      await acceptComputer(check, command.optsWithGlobals<GlobalOptions>(), io)
    })

  sync
    .command('now')
    .summary(say('cli.sync.now.summary'))
    .description(say('cli.sync.now.description'))
    .action(async (_: unknown, command: Command) => {
      const { syncNow } = await import('../sync/now.ts')
      await syncNow(command.optsWithGlobals<GlobalOptions>(), io)
    })

  sync
    .command('status')
    .summary(say('cli.sync.status.summary'))
    .description(say('cli.sync.status.description'))
    .action(async (_: unknown, command: Command) => {
      const { showSync } = await import('../sync/now.ts')
      await showSync(command.optsWithGlobals<GlobalOptions>(), io)
    })

  sync
    .command('devices')
    .summary(say('cli.sync.devices.summary'))
    .description(say('cli.sync.devices.description'))
    .action(async (_: unknown, command: Command) => {
      const { listComputers } = await import('../sync/computers.ts')
      await listComputers(command.optsWithGlobals<GlobalOptions>(), io)
    })

  sync
    .command('leave')
    .summary(say('cli.sync.leave.summary'))
    .description(say('cli.sync.leave.description'))
    .option('--yes', say('cli.sync.leave.option.yes'))
    .action(async (_: unknown, command: Command) => {
      const { leaveSync } = await import('../sync/computers.ts')
      await leaveSync(command.optsWithGlobals<RemoveOptions>(), io)
    })

  sync
    .command('remove')
    .summary(say('cli.sync.remove.summary'))
    .description(say('cli.sync.remove.description'))
    .argument('<device>', say('cli.sync.remove.argument.device'))
    .option('--yes', say('cli.sync.remove.option.yes'))
    .action(async (device: string, _: unknown, command: Command) => {
      const { removeComputer } = await import('../sync/computers.ts')
      await removeComputer(device, command.optsWithGlobals<RemoveOptions>(), io)
    })
}

function addPlaceOptions(command: Command): void {
  command
    .option('--user <name>', say('cli.sync.place.option.user'))
    .option('--password-stdin', say('cli.sync.place.option.passwordStdin'))
    .option('--password-file <file>', say('cli.sync.place.option.passwordFile'))
    .option('--endpoint <url>', say('cli.sync.place.option.endpoint'))
    .option('--region <name>', say('cli.sync.place.option.region'))
    .option('--bucket-in-host', say('cli.sync.place.option.bucketInHost'))
    .option('--ca <file>', say('cli.sync.place.option.ca'))
}
