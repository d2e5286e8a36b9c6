import { AppError } from '../../shared/errors.ts'
import type { ImportFile, OpenedFile } from '../../shared/transfer-models.ts'
import type { Call } from '../bridge/call.ts'
import { fromBase64 } from './base64.ts'
import { refusedFile } from './file-ceilings.ts'

/** Reads the files that the user opened with the program, one after the other. */
export async function readOpened(call: Call, opened: readonly OpenedFile[]) {
  const files: File[] = []
  const unreadable: ImportFile[] = []
  for (const { id, name, problem } of opened) {
    if (problem) {
      unreadable.push(refusedFile({ name }, problem))
      continue
    }
    try {
      const { bytes } = await call('imports.readOffered', { file: id })
      files.push(new File([fromBase64(bytes)], name))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      unreadable.push(refusedFile({ name }, error.words))
    }
  }
  return { files, unreadable }
}
