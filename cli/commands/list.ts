import type { Command } from 'commander'
import { say } from '../../shared/wording/say.ts'
import { describeType } from '../describe-type.ts'
import { toEntryJson } from '../entry-json.ts'
import type { Io } from '../io.ts'
import { createOutput } from '../output.ts'
import { type RunningOptions, throughRunning } from '../running/through-running.ts'
import { shownNames } from '../shown-names.ts'
import { withVault } from '../vault-session.ts'

type Listed = Parameters<typeof toEntryJson>[0]

interface Options extends RunningOptions {
  readonly trash?: true
}

export function defineList(program: Command, io: Io): void {
  program
    .command('list')
    .summary(say('cli.entries.list.summary'))
    .description(say('cli.entries.list.description'))
    .option('--trash', say('cli.entries.list.option.trash'))
    .option('--no-running', say('cli.running.option.noRunning'))
    .action((_, command: Command) => list(command.optsWithGlobals(), io))
}

async function list(options: Options, io: Io): Promise<void> {
  const output = createOutput(io)
  const entries = (await listOfRunning(options, io)) ?? (await listOfVault(options, io))
  if (options.json) output.json(entries.map(toEntryJson))
  else if (entries.length === 0) {
    output.note(say(options.trash ? 'cli.entries.list.emptyTrash' : 'cli.entries.list.empty'))
  } else {
    const rows = entries.map(({ issuer, label, madeBy, otp, tags }) => [
      ...shownNames({ issuer, label, madeBy }),
      describeType(otp),
      tags.map(tag => `#${tag}`).join(' '),
    ])
    output.table(rows, { 0: 'bold', 2: 'dim', 3: 'dim' })
  }
}

/** The window doesn't reveal the trash to other programs, so the vault has to be read. */
async function listOfRunning(options: Options, io: Io): Promise<readonly Listed[] | null> {
  if (options.trash) return null
  const found = await throughRunning<{ entries: Listed[] }>({ method: 'list' }, options, io)
  return found?.entries ?? null
}

function listOfVault(options: Options, io: Io): Promise<readonly Listed[]> {
  return withVault(io, options, session =>
    session.call(options.trash ? 'trash.list' : 'entries.list', undefined),
  )
}
