/**
 * Reads files as text, in whichever encoding the other app, or an editor since, has written them.
 */
import { importLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { type Words, words } from '../../../shared/wording/words.ts'
import { type Decoded, decodeText } from './encoding.ts'

/** Every importer is asked about the same file, so it is decoded only once. */
const decoded = new WeakMap<Uint8Array, Decoded | null>()

/** Returns the file's text in any encoding; null if it is binary. Never throws. */
export function peekText(file: Uint8Array): string | null {
  return peekDecoded(file)?.text ?? null
}

/** Reads as `peekText` does. Throws `too-large`, and `bad-input` if the file is binary. */
export function readText(file: Uint8Array): string {
  checkFileSize(file)
  const text = peekText(file)
  if (text === null) throw new AppError('bad-input', words('core.importFiles.notText'))
  return text
}

/**
 * Asks the user to check a text that is damaged or whose encoding was guessed; null for other
 * texts.
 */
export function encodingWarning(file: Uint8Array): Words | null {
  return peekDecoded(file)?.warning ?? null
}

/** Throws `too-large`. */
export function checkFileSize(file: Uint8Array): void {
  if (file.length > importLimits.fileBytes) {
    throw new AppError(
      'too-large',
      words('core.importFiles.tooLarge', { megabytes: importLimits.fileBytes / 1024 ** 2 }),
    )
  }
}

function peekDecoded(file: Uint8Array): Decoded | null {
  let result = decoded.get(file)
  if (result === undefined) {
    result = file.length > importLimits.fileBytes ? null : decodeText(file)
    decoded.set(file, result)
  }
  return result
}
