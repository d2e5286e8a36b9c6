import type { ImportFile, ImportRow } from '../../shared/transfer-models.ts'

export interface LeftOut {
  /** What it is called in the other app, as far as that is known; else where it stands. */
  readonly name: string
  /** Where it stands, if that is not its name. */
  readonly where: string | null
  readonly reason: string
}

/** What of the files cannot be read: whole files, and rows. */
export function leftOutOf(files: readonly ImportFile[]): LeftOut[] {
  return files.flatMap(({ name: file, state, message, skipped }): LeftOut[] => {
    if (state === 'refused') return [{ name: file, where: null, reason: message ?? '' }]
    return skipped.map(({ where, reason, name }) => {
      const place = files.length > 1 ? `${file}, ${where}` : where
      return { name: name || place, where: name ? place : null, reason }
    })
  })
}

/** The same after the import: nothing came of files that stayed closed, or were not agreed to. */
export function leftOutAfter(
  files: readonly ImportFile[],
  rows: readonly ImportRow[],
  agreed: ReadonlySet<number>,
): LeftOut[] {
  const isOffered = new Set(rows.map(row => row.file))
  const unused = files.flatMap((file, at): LeftOut[] => {
    const { name, state, guesses } = file
    if (state === 'sealed') return [{ name, where: null, reason: 'It was not opened.' }]
    if (guesses.length === 0 || agreed.has(at) || !isOffered.has(at)) return []
    return [{ name, where: null, reason: 'What was guessed from it was not confirmed.' }]
  })
  return [...leftOutOf(files), ...unused]
}
