/** A file that does not say which app wrote it is read by guessing; somebody has to agree to that. */
import type { ReadFile } from '../core/imports/read-file.ts'
import { confirm } from './confirm.ts'
import type { Io } from './io.ts'
import { createOutput } from './output.ts'

/** None where nothing came of them. */
export function guessesOf(file: ReadFile): readonly string[] {
  if (file.state !== 'read' || file.imported.entries.length === 0) return []
  return file.imported.guesses ?? []
}

/** What is guessed, and the entries that it would be. */
export function tellGuesses(files: readonly ReadFile[], names: readonly string[], io: Io): void {
  const { note, noteTable } = createOutput(io)
  for (const [at, file] of files.entries()) {
    const guesses = guessesOf(file)
    if (guesses.length === 0 || file.state !== 'read') continue
    note(`Nothing in ${names[at]} says which app wrote it. It was read by guessing:`)
    for (const guess of guesses) note(`  ${guess}`)
    noteTable(file.imported.entries.map(({ issuer, label, otp }) => ['', issuer, label, otp.type]))
  }
}

/** Asks on the terminal; where there is none, nobody has agreed. */
export async function agreeToGuesses(names: readonly string[], io: Io): Promise<boolean> {
  const { note } = createOutput(io)
  const which = names.join(', ')
  const terminal = io.openTerminal()
  terminal?.close()
  if (!terminal) {
    note(
      `Nothing was added from ${which}: run this in a terminal to be asked, or give --accept-guesses.`,
    )
    return false
  }
  const agreed = await confirm(io, `Add what was guessed from ${which}?`)
  if (!agreed) note(`Nothing was added from ${which}.`)
  return agreed
}
