/** Which files fit into one import, and a sentence about each that does not. */

import { importLimits } from '../../shared/ceilings.ts'
import type { ImportFile } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'

const maxBytes = importLimits.fileBytes
const mebibyte = 2 ** 20

export interface SortedFiles {
  readonly fitting: readonly File[]
  /** The files left out, in the shape of files that were refused. */
  readonly left: readonly ImportFile[]
}

export function sortBySize(files: readonly File[]): SortedFiles {
  const fitting: File[] = []
  const left: ImportFile[] = []
  let bytes = 0
  for (const file of files) {
    if (file.size > maxBytes) {
      left.push(refusedFile(file, `The file is larger than ${maxBytes / mebibyte} MB.`))
    } else if (bytes + file.size > maxBytes) {
      const together = `Together the files are larger than ${maxBytes / mebibyte} MB.`
      left.push(refusedFile(file, say('stores.togetherImportThisOne', { together })))
    } else {
      bytes += file.size
      fitting.push(file)
    }
  }
  return { fitting, left }
}

export function refusedFile({ name }: File, message: string): ImportFile {
  return { name, format: null, state: 'refused', message, guesses: [], skipped: [] }
}
