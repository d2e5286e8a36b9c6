/** Lists what isn't imported, so that nobody deletes the old app too early. */

import type { ImportFile, ImportPreview } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'

export interface LeftOut {
  readonly kind: 'entry' | 'file'
  /** Its name in the other app if that is known, or else its place, if it has one. */
  readonly name: Words | null
  /** Its place, if that isn't already its name. */
  readonly where: Words | null
  readonly reason: Words
}

/** Describes the result of an import that left something out. */
export interface Done {
  /** Counts what was added, changed, or restored. */
  readonly taken: number
  readonly leftOut: readonly LeftOut[]
}

const called = (name: string) => words('leftOut.place', { name })

const wholeFile = (name: string, reason: Words): LeftOut => {
  return { kind: 'file', name: called(name), where: null, reason }
}

/** Lists what could not be read of the files: whole files, and rows. */
export function leftOutOf(files: readonly ImportFile[]): LeftOut[] {
  return files.flatMap(({ name: file, reason: why, skipped }): LeftOut[] => {
    if (why !== null) return [wholeFile(file, why)]
    return skipped.map(({ where, reason, name }) => {
      const place =
        files.length > 1 ? words('leftOut.placeWithin', { container: file, place: where }) : where
      return name
        ? { kind: 'entry', name: called(name), where: place, reason }
        : { kind: 'entry', name: place, where: null, reason }
    })
  })
}

/**
 * Does the same after the import, including files that stayed closed or were not agreed to, texts
 * that were meant as an entry, and missing parts of a transfer.
 */
export function leftOutAfter(
  { files: read, rows, findings, parts }: ImportPreview,
  left: readonly ImportFile[],
  agreed: ReadonlySet<number>,
): LeftOut[] {
  const files = [...read, ...left]
  const isOffered = new Set(rows.map(row => row.file))
  const unused = files.flatMap((file, at): LeftOut[] => {
    const { name, state, guesses } = file
    if (state === 'sealed') return [wholeFile(name, words('leftOut.notOpened'))]
    if (guesses.length === 0 || agreed.has(at) || !isOffered.has(at)) return []
    return [wholeFile(name, words('leftOut.notConfirmed'))]
  })
  const refused = findings.filter(({ kind }) => kind === 'refused').map(({ says }) => says)
  const missing = parts
    .filter(({ have, of }) => have < of)
    .map(({ have, of }) => words('leftOut.partsMissing', { have, size: of }))
  const texts = [...refused, ...missing].map((reason): LeftOut => {
    return { kind: 'entry', name: null, where: null, reason }
  })
  return [...leftOutOf(files), ...unused, ...texts]
}

/** Returns '2 entries and 1 file'. */
export function countLeftOut(leftOut: readonly LeftOut[]): string {
  const files = leftOut.filter(({ kind }) => kind === 'file').length
  const entries = leftOut.length - files
  const kind = files === 0 ? 'entries' : entries === 0 ? 'files' : 'both'
  return say('leftOut.counted', { kind, entries, files })
}
