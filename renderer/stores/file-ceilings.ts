/** Picks the files that fit into one import, with a sentence about each that doesn't. */
import { importLimits } from '../../shared/ceilings.ts'
import type { ImportFile } from '../../shared/transfer-models.ts'
import { type Words, words } from '../../shared/wording/words.ts'

const maxBytes = importLimits.fileBytes
const megabytes = maxBytes / 2 ** 20

export interface SortedFiles {
  readonly fitting: readonly File[]
  /** The files that were left out, in the form of refused files. */
  readonly left: readonly ImportFile[]
}

export function sortBySize(files: readonly File[]): SortedFiles {
  const fitting: File[] = []
  const left: ImportFile[] = []
  let bytes = 0
  for (const file of files) {
    if (file.size > maxBytes) {
      left.push(refusedFile(file, words('leftOut.tooLarge', { megabytes })))
    } else if (bytes + file.size > maxBytes) {
      left.push(refusedFile(file, words('leftOut.tooLargeTogether', { megabytes })))
    } else {
      bytes += file.size
      fitting.push(file)
    }
  }
  return { fitting, left }
}

export function refusedFile({ name }: Pick<File, 'name'>, reason: Words): ImportFile {
  return { name, format: null, state: 'refused', reason, guesses: [], skipped: [] }
}
