import type { Command } from 'commander'
import type { ReadFile } from '../../core/imports/read-file.ts'
import { endWith, leftOut, nothingRead } from '../exit-status.ts'
import { readImportFiles } from '../import-files.ts'
import { agreeToGuesses, guessesOf, tellGuesses } from '../import-guesses.ts'
import { importJson } from '../import-json.ts'
import { leftOutOf } from '../import-left-out.ts'
import { unsealFiles } from '../import-passwords.ts'
import { type Taken, tellEntries, tellLeftOut, tellTaken } from '../import-report.ts'
import type { Io } from '../io.ts'
import { isTaken, type OnKnown, onKnownHelp, onKnownOption } from '../on-known.ts'
import { createOutput } from '../output.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'

interface ImportOptions extends GlobalOptions {
  readonly format?: string
  readonly passwordStdin?: true
  readonly dryRun?: true
  readonly reveal?: true
  readonly acceptGuesses?: true
  readonly onKnown: OnKnown
}

const help = `
The format is recognised by the content; "countersign formats" lists them. A folder stands for the
files in it. The password of a sealed export is asked for on the terminal, or read from the first
line of standard input with --password-stdin.

New entries are added in one save. ${onKnownHelp}
With --dry-run the vault stays closed and nothing is added.

A file that doesn't say which app wrote it is read by guessing. What was guessed is told, and its
entries are added when you say yes on the terminal, or give --accept-guesses.

Exit codes: 0 all of it was read, 3 something was left out and is told by its name and place, 1
nothing was read, 2 wrong usage.

With --json: {"format", "files", "entries", "skipped"}; secrets are in it only with --reveal. Of an
entry, "status" is new, known, changed, elsewhere (under another name, which "meets" tells) or
trashed, and null where the vault stayed closed; "added", "updated" and "restored" are true or
false; "remarks" are what was cleaned, guessed or is odd. "guesses" are of files.`

export function defineImport(program: Command, io: Io): void {
  program
    .command('import')
    .summary('add the entries of another app’s export')
    .description('Adds the entries that the exports of other apps hold, sealed ones too.')
    .argument('<file...>', 'files, or folders of files')
    .option('--format <id>', 'read the files as this format')
    .option('--password-stdin', 'read the password of the export from standard input')
    .addOption(onKnownOption())
    .option('--accept-guesses', 'add what was guessed from files that name no app')
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
  const given = await readImportFiles(paths)
  const names = given.map(({ name }) => name)
  const reading = io.startReading()
  try {
    const opened = await reading.open(given, options.format ?? null, () => {})
    const files = await unsealFiles(opened, names, reading, options.passwordStdin === true, io)
    await takeIn(files, names, options, io)
  } finally {
    reading.end()
  }
}

async function takeIn(
  files: readonly ReadFile[],
  names: readonly string[],
  options: ImportOptions,
  io: Io,
): Promise<void> {
  const output = createOutput(io)
  const isLeftOut = leftOutOf(files, names).length > 0
  const isEmpty = files.every(file => file.state !== 'read' || file.imported.entries.length === 0)
  const guessed = files.flatMap((file, at) => (guessesOf(file).length > 0 ? [at] : []))
  if (guessed.length > 0) tellGuesses(files, names, io)

  const isAgreed =
    guessed.length === 0 ||
    options.dryRun === true ||
    options.acceptGuesses === true ||
    (await agreeToGuesses(
      guessed.map(at => names[at] ?? ''),
      io,
    ))
  const closed = new Set(isAgreed ? [] : guessed)
  const isOpened = !options.dryRun && !isEmpty && files.some((_, at) => !closed.has(at))
  const taken = isOpened ? await add(files, names, closed, options, io) : null

  if (options.json) {
    const told = { rows: taken?.rows ?? null, addChanged: options.onKnown === 'add' }
    output.json(importJson(files, names, { ...told, reveal: options.reveal === true }))
  } else if (taken) tellTaken(taken, output)
  else if (options.dryRun) tellEntries(files, output)
  else if (!isLeftOut) output.line('Added 0 entries.')
  tellLeftOut(files, names, taken?.added ?? null, output)

  if (isEmpty && isLeftOut) endWith(nothingRead)
  if (isLeftOut || !isAgreed) endWith(leftOut)
}

/** By way of the core, which is handed what was read here: no key is derived twice. */
async function add(
  files: readonly ReadFile[],
  names: readonly string[],
  closed: ReadonlySet<number>,
  options: ImportOptions,
  io: Io,
): Promise<Taken> {
  const asRead = () => ({
    open: async () => [...files],
    unseal: () => Promise.reject(new Error('Every file is open.')),
    end() {},
  })
  return withVault(
    io,
    options,
    async session => {
      const id = crypto.randomUUID()
      const preview = await session.call('imports.open', {
        import: id,
        files: names.map(name => ({ name, file: '' })),
        format: null,
      })
      const rows = preview.rows.map(row => {
        const isGuess = closed.has(row.file)
        return { ...row, isGuess, isTaken: !isGuess && isTaken(row, options.onKnown) }
      })
      const keys = rows.filter(row => row.isTaken).map(({ key }) => key)
      if (keys.length === 0) return { rows, added: 0, updated: 0, restored: 0 }
      const addChanged = options.onKnown === 'add'
      return { rows, ...(await session.call('imports.apply', { import: id, keys, addChanged })) }
    },
    { create: createOutput(io).note, startReading: asRead },
  )
}
