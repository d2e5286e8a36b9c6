/**
 * A file that doesn't tell which app wrote it is read by guessing, and somebody has to agree to
 * that.
 */

import type { ReadFile } from '../core/imports/read-file.ts'
import { say, sayWords } from '../shared/wording/say.ts'
import { confirm } from './confirm.ts'
import type { Io } from './io.ts'
import { createOutput } from './output.ts'

/** Empty if nothing came of the guesses. */
export function guessesOf(file: ReadFile): readonly string[] {
  if (file.state !== 'read' || file.imported.entries.length === 0) return []
  return (file.imported.guesses ?? []).map(sayWords)
}

/** Shows the assumptions, and the resulting entries. */
export function tellGuesses(files: readonly ReadFile[], names: readonly string[], io: Io): void {
  const { note, noteTable } = createOutput(io)
  for (const [at, file] of files.entries()) {
    const guesses = guessesOf(file)
    if (guesses.length === 0 || file.state !== 'read') continue
    note(say('cli.importing.guesses.heading', { file: names[at] ?? '' }))
    for (const guess of guesses) note(`  ${guess}`)
    noteTable(file.imported.entries.map(({ issuer, label, otp }) => ['', issuer, label, otp.type]))
  }
}

/** Asks on the terminal. Without one, nobody has agreed. */
export async function agreeToGuesses(names: readonly string[], io: Io): Promise<boolean> {
  const { note } = createOutput(io)
  const files = { all: names, as: 'and' } as const
  const terminal = io.openTerminal()
  terminal?.close()
  if (!terminal) {
    note(say('cli.importing.guesses.noTerminal', { files }))
    return false
  }
  const agreed = await confirm(io, say('cli.importing.guesses.question', { files }))
  if (!agreed) note(say('cli.importing.guesses.declined', { files }))
  return agreed
}
