import type { Command } from 'commander'
import type { ReadFile } from '../../core/imports/reading.ts'
import { AppError } from '../../shared/errors.ts'
import type { ImportPreview } from '../../shared/transfer-models.ts'
import { readImportFiles } from '../import-files.ts'
import { importJson } from '../import-json.ts'
import { unsealFiles } from '../import-passwords.ts'
import type { Io } from '../io.ts'
import { nameOf } from '../matching.ts'
import { createOutput, type Output } from '../output.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'

interface ImportOptions extends GlobalOptions {
  readonly format?: string
  readonly passwordStdin?: true
  readonly dryRun?: true
  readonly reveal?: true
}

const help = `
The format is recognised by the content; "countersign formats" lists them. A folder stands for the
files in it. The password of a sealed export is asked for on the terminal, or read from the first
line of standard input with --password-stdin.

New entries are added in one save. What is in the vault already is left out, and what cannot be read
is told by its place. With --dry-run the vault stays closed and nothing is added.

With --json: {"format", "entries", "skipped"}; secrets are in it only with --reveal.`

export function defineImport(program: Command, io: Io): void {
  program
    .command('import')
    .summary('add the entries of another app’s export')
    .description('Adds the entries that the exports of other apps hold, sealed ones too.')
    .argument('<file...>', 'files, or folders of files')
    .option('--format <id>', 'read the files as this format')
    .option('--password-stdin', 'read the password of the export from standard input')
    .option('--dry-run', 'only show what the files hold')
    .option('--reveal', 'print secrets too, with --json')
    .addHelpText('after', help)
    .action((paths: string[], _, command: Command) => {
      const options = command.optsWithGlobals<ImportOptions>()
      if (options.passwordStdin && options.passphraseStdin) {
        command.error('error: standard input cannot hold two passwords.')
      }
      if (options.reveal && !options.json) command.error('error: --reveal goes with --json.')
      return bringIn(paths, options, io)
    })
}

async function bringIn(paths: readonly string[], options: ImportOptions, io: Io): Promise<void> {
  const output = createOutput(io)
  const given = await readImportFiles(paths)
  const names = given.map(({ name }) => name)
  const reading = io.startReading()
  try {
    const opened = await reading.open(given, options.format ?? null, () => {})
    const files = await unsealFiles(opened, names, reading, options.passwordStdin === true, io)
    refuseWhereNothingWasRead(files, names)
    if (!options.dryRun) await add(files, names, options, io)
    else if (!options.json) tellEntries(files, output)
    if (options.json) output.json(importJson(files, names, options.reveal === true))
    else tellSkipped(files, names, output)
  } finally {
    reading.end()
  }
}

/** By way of the core, which is handed what was read here: no key is derived twice. */
async function add(
  files: readonly ReadFile[],
  names: readonly string[],
  options: ImportOptions,
  io: Io,
): Promise<void> {
  const output = createOutput(io)
  const asRead = () => ({
    open: async () => [...files],
    unseal: () => Promise.reject(new Error('Every file is open.')),
    end() {},
  })
  await withVault(
    io,
    options,
    async session => {
      const id = crypto.randomUUID()
      const preview = await session.call('imports.open', {
        import: id,
        files: names.map(name => ({ name, file: '' })),
        format: null,
      })
      const fresh = preview.rows.filter(({ verdict }) => verdict !== 'duplicate')
      const keys = fresh.map(({ key }) => key)
      const added =
        keys.length > 0 ? (await session.call('imports.apply', { import: id, keys })).added : 0
      if (!options.json) tellResult(preview, added, output)
    },
    { create: output.note, startReading: asRead },
  )
}

function tellResult({ rows }: ImportPreview, added: number, output: Output): void {
  const duplicates = rows.filter(({ verdict }) => verdict === 'duplicate').length
  const conflicts = rows.filter(({ verdict }) => verdict === 'conflict')
  output.line(`Added ${counted(added, 'entry', 'entries')}.`)
  if (duplicates > 0) output.line(`Left out ${duplicates} that the vault has already.`)
  for (const row of conflicts) {
    output.note(`${nameOf(row)} has another secret than the entry of that name in the vault.`)
  }
  for (const row of rows) {
    for (const warning of row.warnings) output.note(`${nameOf(row)}: ${warning}`)
  }
}

function tellEntries(files: readonly ReadFile[], output: Output): void {
  const entries = files.flatMap(file => (file.state === 'read' ? file.imported.entries : []))
  output.table(
    entries.map(({ issuer, label, otp, tags }) => [issuer, label, otp.type, tags.join(', ')]),
    { 0: 'bold', 3: 'dim' },
  )
}

function tellSkipped(files: readonly ReadFile[], names: readonly string[], output: Output): void {
  for (const { where, reason } of importJson(files, names, false).skipped) {
    output.note(`${where}: ${reason}`)
  }
}

function refuseWhereNothingWasRead(files: readonly ReadFile[], names: readonly string[]): void {
  if (files.some(({ state }) => state === 'read')) return
  const refused = files.findIndex(({ state }) => state === 'refused')
  const file = files[refused]
  if (file?.state !== 'refused') throw new AppError('bad-input', 'There is no file to read.')
  throw new AppError('bad-input', `${names[refused]}: ${file.message}`)
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
