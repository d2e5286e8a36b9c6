import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import { createInspections } from '../../core/inspection.ts'
import { emptyDocument } from '../../core/vault/document.ts'
import { AppError } from '../../shared/errors.ts'
import type { Candidate } from '../../shared/models.ts'
import { toEntryJson } from '../entry-json.ts'
import type { Io } from '../io.ts'
import { lookAt } from '../look.ts'
import { nameOf } from '../matching.ts'
import { createOutput } from '../output.ts'
import { readSources } from '../sources.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'

const help = `
A source is a link (otpauth://, otpauth-migration://, motp://, steam://), a picture with one QR code
or several, or - for standard input: a picture, or one link a line. A link as an argument may stay
in the history of your shell; - keeps it out. All pictures of one Google export go into one command,
in any order. Where one source cannot be used, nothing is added.

The first add makes the vault, where there is none yet.`

export function defineAdd(program: Command, io: Io): void {
  program
    .command('add')
    .summary('add entries from links or pictures of QR codes')
    .description('Adds the entries that links or pictures of QR codes hold.')
    .argument('<source...>', 'links, pictures, or - for standard input')
    .addHelpText('after', help)
    .action((args: string[], _, command: Command) => {
      const options = command.optsWithGlobals<GlobalOptions>()
      if (args.includes('-') && options.passphraseStdin) {
        command.error('error: standard input cannot hold the passphrase and the entries.')
      }
      return add(args, options, io)
    })
}

async function add(args: readonly string[], options: GlobalOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  const sources = await readSources(args, io)
  // What cannot be used is refused before a vault is made for it or a passphrase asked.
  const dryRun = createInspections(() => emptyDocument(''), randomUUID)
  await lookAt(sources, async ({ texts, batch }) => dryRun.inspect(texts, batch))

  await withVault(
    io,
    options,
    async session => {
      const { inspection, notes } = await lookAt(sources, input =>
        session.call('entries.inspect', input),
      )
      const { batch, candidates } = inspection
      const fresh = candidates.filter(({ duplicateOf }) => duplicateOf === null)
      const known = candidates.flatMap(describeDuplicate)
      if (fresh.length === 0) {
        throw new AppError('duplicate', known[0] ?? 'There is no entry in what was read.')
      }
      const keys = fresh.map(({ key }) => key)
      const { added } = await session.call('entries.addInspected', { batch, keys })
      for (const note of [...notes, ...known, ...fresh.flatMap(describeWarnings)]) output.note(note)
      if (options.json) output.json(added.map(toEntryJson))
      else for (const entry of added) output.line(`Added ${nameOf(entry)}.`)
    },
    { create: output.note },
  )
}

function describeDuplicate({ duplicateOf }: Candidate): string[] {
  if (!duplicateOf) return []
  const name = nameOf(duplicateOf)
  return duplicateOf.trashed
    ? [`${name} is in the trash: "countersign restore" brings it back.`]
    : [`${name} is in the vault already.`]
}

function describeWarnings(candidate: Candidate): string[] {
  return candidate.warnings.map(warning => `${nameOf(candidate)}: ${warning}`)
}
