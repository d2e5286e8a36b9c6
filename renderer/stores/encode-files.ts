import type { Input } from '../../shared/contract.ts'
import type { ImportFile } from '../../shared/transfer-models.ts'
import { words } from '../../shared/wording/words.ts'
import { toBase64 } from './base64.ts'
import { refusedFile } from './file-ceilings.ts'

type GivenFile = Input<'imports.open'>['files'][number]

/**
 * Returns the files in the form that crosses the bridge, with null for each that cannot be read.
 */
export async function encodeFiles(files: readonly File[]) {
  const bodies: (GivenFile | null)[] = []
  const unread: ImportFile[] = []
  for (const file of files) {
    try {
      bodies.push({ name: file.name, file: await toBase64(file) })
    } catch {
      bodies.push(null)
      unread.push(refusedFile(file, words('leftOut.unreadable')))
    }
  }
  return { bodies, unread }
}
