import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import { createInspections } from '../../core/entries/inspections.ts'
import { emptyDocument } from '../../core/vault/document.ts'
import { withoutVault } from '../../core/vault/while-open.ts'
import type { Candidate } from '../../shared/models.ts'
import { nameOf } from '../../shared/name-of.ts'
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
  const sources = await readSources(args, io)
  // What cannot be used is refused before a vault is made for it or a passphrase asked.
  const dryRun = createInspections(() => emptyDocument(''), randomUUID, withoutVault())
  await lookAt(sources, async ({ texts, batch }) => dryRun.inspect(texts, batch))
  if (args.some(isLink)) output.note(say('cli.add.linkInArguments'))

  await withVault(
    io,
    options,
    async session => {
      const { inspection, notes } = await lookAt(sources, input =>
        session.call('entries.inspect', input),
      )
      const { batch, candidates } = inspection
      const taken = candidates.filter(candidate => isTaken(candidate, options.onKnown))
      const left = candidates.filter(candidate => !isTaken(candidate, options.onKnown))
      if (taken.length === 0) {
        tellLeft(left, output)
        return endWith(nothingAdded)
      }
      const { added, updated, restored } = await session.call('entries.addInspected', {
        batch,
        keys: taken.map(({ key }) => key),
        addChanged: options.onKnown === 'add',
      })
      for (const note of notes) output.note(note)
      tellLeft(left, output)
      for (const remark of taken.flatMap(describeRemarks)) output.note(remark)
      if (options.json) return output.json([...added, ...updated, ...restored].map(toEntryJson))
      for (const entry of added) output.line(say('cli.add.added', { name: nameOf(entry) }))
      for (const entry of updated) output.line(say('cli.add.changed', { name: nameOf(entry) }))
      for (const entry of restored) output.line(say('cli.add.restored', { name: nameOf(entry) }))
    },
    { create: output.note },
  )
}

function tellLeft(candidates: readonly Candidate[], output: Output): void {
  for (const candidate of candidates) {
    if (candidate.verdict !== 'known') continue
    output.note(say('cli.known.same', { name: nameOf(candidate) }))
  }
  tellLeftAsTheyAre(candidates, output)
}

function describeRemarks(candidate: Candidate): string[] {
  const likeness = describeLikeness(candidate)
  const remarks = [...candidate.warnings.map(sayWords), ...(likeness ? [likeness] : [])]
  return remarks.map(said => say('cli.program.about', { what: nameOf(candidate), said }))
}
