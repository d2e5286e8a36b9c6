import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import { createInspections } from '../../core/entries/inspections.ts'
import { emptyDocument } from '../../core/vault/document.ts'
import { withoutVault } from '../../core/vault/while-open.ts'
import type { Candidate } from '../../shared/models.ts'
import { nameOf } from '../../shared/name-of.ts'
import { toEntryJson } from '../entry-json.ts'
import { endWith } from '../exit-status.ts'
import type { Io } from '../io.ts'
import { lookAt } from '../look.ts'
import { isTaken, type OnKnown, onKnownHelp, onKnownOption } from '../on-known.ts'
import { createOutput, type Output } from '../output.ts'
import { isLink, readSources } from '../sources.ts'
import { describeLikeness, tellLeftAsTheyAre } from '../tell-known.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'

interface AddOptions extends GlobalOptions {
  readonly onKnown: OnKnown
}

const help = `
A source is - for standard input: a picture, or one link a line (otpauth://, otpauth-migration://,
motp://, steam://); or a picture with one QR code or several. All pictures of one Google export go
into one command, in any order. Where one source cannot be used, nothing is added.

  countersign add -          type or paste the link, Enter, then Ctrl+D
  countersign add - < links.txt

A link as an argument is taken with a warning: it holds the secret, and other programs can read it in
the list of processes while this one runs, as can whoever sees the history of your shell.

${onKnownHelp}

The first add makes the vault, where there is none yet.`

const nothingAdded = 1

const linkInArguments =
  'The link stood in the arguments, where other programs and the history of the shell keep its secret:' +
  ' take it out of the history, and give links to "countersign add -".'

export function defineAdd(program: Command, io: Io): void {
  program
    .command('add')
    .summary('add entries from links or pictures of QR codes')
    .description('Adds the entries that links or pictures of QR codes hold.')
    .argument('<source...>', '- for standard input, or pictures of QR codes')
    .addOption(onKnownOption())
    .addHelpText('after', help)
    .action((args: string[], _, command: Command) => {
      const options = command.optsWithGlobals<AddOptions>()
      if (args.includes('-') && options.passphraseStdin) {
        command.error('error: standard input cannot hold the passphrase and the entries.')
      }
      return add(args, options, io)
    })
}

async function add(args: readonly string[], options: AddOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  const sources = await readSources(args, io)
  // What cannot be used is refused before a vault is made for it or a passphrase asked.
  const dryRun = createInspections(() => emptyDocument(''), randomUUID, withoutVault())
  await lookAt(sources, async ({ texts, batch }) => dryRun.inspect(texts, batch))
  if (args.some(isLink)) output.note(linkInArguments)

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
      for (const entry of added) output.line(`Added ${nameOf(entry)}.`)
      for (const entry of updated) output.line(`Changed ${nameOf(entry)}.`)
      for (const entry of restored) output.line(`Restored ${nameOf(entry)} from the trash.`)
    },
    { create: output.note },
  )
}

function tellLeft(candidates: readonly Candidate[], output: Output): void {
  for (const candidate of candidates) {
    if (candidate.verdict === 'known') output.note(`${nameOf(candidate)} is already in the vault.`)
  }
  tellLeftAsTheyAre(candidates, output)
}

function describeRemarks(candidate: Candidate): string[] {
  const likeness = describeLikeness(candidate)
  const remarks = likeness ? [...candidate.warnings, likeness] : candidate.warnings
  return remarks.map(remark => `${nameOf(candidate)}: ${remark}`)
}
