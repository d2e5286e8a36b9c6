import type { Command } from 'commander'
import type { ReadFile } from '../../core/imports/read-file.ts'
import type { ImportRow } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'
import { endWith, leftOut, nothingRead } from '../exit-status.ts'
import { addHelp } from '../help-text.ts'
import { readImportFiles } from '../import-files.ts'
import { agreeToGuesses, guessesOf, tellGuesses } from '../import-guesses.ts'
import { importJson } from '../import-json.ts'
import { leftOutOf } from '../import-left-out.ts'
import { unsealFiles } from '../import-passwords.ts'
import { type Taken, tellEntries, tellLeftOut, tellTaken } from '../import-report.ts'
import type { Io } from '../io.ts'
import { isTaken, type OnKnown, onKnownOption } from '../on-known.ts'
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

const jsonShape = '{"format", "files", "entries", "skipped"}'

export function defineImport(program: Command, io: Io): void {
  const command = program
    .command('import')
    .summary(say('cli.importing.summary'))
    .description(say('cli.importing.description'))
    .argument('<file...>', say('cli.importing.argument.file'))
    .option('--format <id>', say('cli.importing.option.format'))
    .option('--password-stdin', say('cli.importing.option.passwordStdin'))
    .addOption(onKnownOption())
    .option('--accept-guesses', say('cli.importing.option.acceptGuesses'))
    .option('--dry-run', say('cli.importing.option.dryRun'))
    .option('--reveal', say('cli.importing.option.reveal'))
    .action((paths: string[], _, command: Command) => {
      const options = command.optsWithGlobals<ImportOptions>()
      if (options.passwordStdin && options.passphraseStdin) {
        command.error(say('cli.usage.stdinTwice', { what: 'password' }))
      }
      if (options.reveal && !options.json) command.error(say('cli.importing.revealNeedsJson'))
      return bringIn(paths, options, io)
    })
  addHelp(command, () => [
    say('cli.importing.help.formats'),
    say('cli.importing.help.adding'),
    say('cli.known.help'),
    say('cli.importing.help.guesses'),
    say('cli.importing.help.exitCodes'),
    say('cli.importing.help.json', { shape: jsonShape }),
  ])
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
  const taken = isOpened ? await add(files, closed, options, io) : null

  if (options.json) {
    const told = { rows: taken?.rows ?? null, addChanged: options.onKnown === 'add' }
    output.json(importJson(files, names, { ...told, reveal: options.reveal === true }))
  } else if (taken) tellTaken(taken, output)
  else if (options.dryRun) tellEntries(files, output)
  else if (!isLeftOut) output.line(say('cli.importing.added', { count: 0 }))
  tellLeftOut(files, names, taken?.added ?? null, output)

  if (isEmpty && isLeftOut) endWith(nothingRead)
  if (isLeftOut || !isAgreed) endWith(leftOut)
}

/** The core gets what was read here, so no key is derived twice. */
async function add(
  files: readonly ReadFile[],
  closed: ReadonlySet<number>,
  options: ImportOptions,
  io: Io,
): Promise<Taken> {
  const isGuess = ({ file }: ImportRow) => file !== null && closed.has(file)
  const choose = (row: ImportRow) => !isGuess(row) && isTaken(row, options.onKnown)
  const { rows, added, updated, restored } = await withVault(
    io,
    options,
    session =>
      session.takeAtOnce({ texts: [], files }, { choose, addChanged: options.onKnown === 'add' }),
    { create: createOutput(io).note },
  )
  return {
    rows: rows.map(row => ({ ...row, isGuess: isGuess(row), isTaken: choose(row) })),
    added: added.length,
    updated: updated.length,
    restored: restored.length,
  }
}
