/** Reports what an import did, and what it left out, in sentences. */

import type { ReadFile } from '../core/imports/read-file.ts'
import { nameOf } from '../shared/name-of.ts'
import { say } from '../shared/wording/say.ts'
import type { Words } from '../shared/wording/words.ts'
import type { JudgedRow } from './import-json.ts'
import { leftOutOf } from './import-left-out.ts'
import type { Output } from './output.ts'
import { describeLikeness, tellLeftAsTheyAre } from './tell-known.ts'

/** The results for the rows of all files, in order. */
export interface Taken {
  readonly rows: readonly (JudgedRow & { readonly isGuess: boolean })[]
  readonly added: number
  readonly updated: number
  readonly restored: number
}

export function tellEntries(files: readonly ReadFile[], output: Output): void {
  const entries = files.flatMap(file => (file.state === 'read' ? file.imported.entries : []))
  output.table(
    entries.map(({ issuer, label, otp, tags }) => [issuer, label, otp.type, tags.join(', ')]),
    { 0: 'bold', 3: 'dim' },
  )
  tellRemarks(entries, output)
}

export function tellTaken({ rows, added, updated, restored }: Taken, output: Output): void {
  output.line(say('cli.importing.added', { count: added }))
  if (updated > 0) output.line(say('cli.importing.changed', { count: updated }))
  if (restored > 0) output.line(say('cli.importing.restored', { count: restored }))
  const known = rows.filter(({ verdict, isGuess }) => verdict === 'known' && !isGuess).length
  if (known > 0) output.line(say('cli.importing.known', { count: known }))
  const taken = rows.filter(({ isTaken }) => isTaken)
  tellLeftAsTheyAre(
    rows.filter(({ isTaken, isGuess }) => !isTaken && !isGuess),
    output,
  )
  for (const row of taken) {
    const likeness = describeLikeness(row)
    if (likeness) output.note(say('cli.program.about', { what: nameOf(row), said: likeness }))
  }
  tellRemarks(taken, output)
}

interface Remarked {
  readonly issuer: string
  readonly label: string
  readonly warnings: readonly Words[]
}

function tellRemarks(entries: readonly Remarked[], output: Output): void {
  for (const entry of entries) {
    for (const said of entry.warnings) {
      output.note(say('cli.program.about', { what: nameOf(entry), said }))
    }
  }
}

/**
 * This comes last so that it is read, because somebody who deletes the old app now would lose
 * these.
 */
export function tellLeftOut(
  files: readonly ReadFile[],
  names: readonly string[],
  added: number | null,
  output: Output,
): void {
  const leftOut = leftOutOf(files, names)
  if (leftOut.length === 0) return
  for (const { where, reason, name } of leftOut) {
    output.note(
      name
        ? say('cli.importing.leftOut.namedRow', { name, where, reason })
        : say('cli.importing.leftOut.row', { where, reason }),
    )
  }
  const count = leftOut.length
  output.note(
    added === null
      ? say('cli.importing.leftOut.unread', { count })
      : say('cli.importing.leftOut.sum', { added, count }),
  )
}
