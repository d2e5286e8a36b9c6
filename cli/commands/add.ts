import type { Command } from 'commander'
import { nameOf } from '../../shared/name-of.ts'
import type { ImportRow } from '../../shared/transfer-models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import { toEntryJson } from '../entry-json.ts'
import { endWith } from '../exit-status.ts'
import { addHelp } from '../help-text.ts'
import type { Io } from '../io.ts'
import { lookAt } from '../look.ts'
import { isTaken, type OnKnown, onKnownOption } from '../on-known.ts'
import { createOutput, type Output } from '../output.ts'
import { isLink, readSources } from '../sources.ts'
import { describeLikeness, tellLeftAsTheyAre } from '../tell-known.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'

interface AddOptions extends GlobalOptions {
  readonly onKnown: OnKnown
}

const nothingAdded = 1

export function defineAdd(program: Command, io: Io): void {
  const command = program
    .command('add')
    .summary(say('cli.add.summary'))
    .description(say('cli.add.description'))
    .argument('<source...>', say('cli.add.argument.source'))
    .addOption(onKnownOption())
    .action((args: string[], _, command: Command) => {
      const options = command.optsWithGlobals<AddOptions>()
      if (args.includes('-') && options.passphraseStdin) {
        command.error(say('cli.usage.stdinTwice', { what: 'entries' }))
      }
      return add(args, options, io)
    })
  addHelp(command, () => [
    say('cli.add.help.sources'),
    {
      heading: say('cli.add.help.examples'),
      rows: [
        ['countersign add -', say('cli.add.help.typed')],
        ['countersign add - < links.txt', say('cli.add.help.file')],
      ],
    },
    say('cli.add.help.linkInArguments'),
    say('cli.known.help'),
    say('cli.add.help.createsVault'),
  ])
}

async function add(args: readonly string[], options: AddOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  const { texts, notes } = await lookAt(await readSources(args, io))
  if (args.some(isLink)) output.note(say('cli.add.linkInArguments'))

  await withVault(
    io,
    options,
    async session => {
      const choose = (row: ImportRow) => isTaken(row, options.onKnown)
      const { rows, added, updated, restored } = await session.takeAtOnce(
        { texts, files: [] },
        { choose, addChanged: options.onKnown === 'add' },
      )
      const taken = rows.filter(choose)
      const left = rows.filter(row => !choose(row))
      if (taken.length === 0) {
        tellLeft(left, output)
        return endWith(nothingAdded)
      }
      for (const note of notes) output.note(note)
      tellLeft(left, output)
      for (const warning of taken.flatMap(describeWarnings)) output.note(warning)
      if (options.json) return output.json([...added, ...updated, ...restored].map(toEntryJson))
      for (const entry of added) output.line(say('cli.add.added', { name: nameOf(entry) }))
      for (const entry of updated) output.line(say('cli.add.changed', { name: nameOf(entry) }))
      for (const entry of restored) output.line(say('cli.add.restored', { name: nameOf(entry) }))
    },
    { create: output.note },
  )
}

function tellLeft(rows: readonly ImportRow[], output: Output): void {
  for (const row of rows) {
    if (row.verdict !== 'known') continue
    output.note(say('cli.known.same', { name: nameOf(row) }))
  }
  tellLeftAsTheyAre(rows, output)
}

function describeWarnings(row: ImportRow): string[] {
  const likeness = describeLikeness(row)
  const warnings = [...row.warnings.map(sayWords), ...(likeness ? [likeness] : [])]
  return warnings.map(said => say('cli.program.about', { what: nameOf(row), said }))
}
