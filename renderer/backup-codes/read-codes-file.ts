import { backupCodeLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

/**
 * Returns the text of a text or PDF file. Throws AppError `bad-input` or `too-large` with a
 * sentence that begins with the file's name.
 */
export async function readCodesFile(file: File): Promise<string> {
  if (file.size > backupCodeLimits.fileBytes)
    throw new AppError('too-large', words('backupCodes.file.tooLarge', { name: file.name }))
  const bytes = await readBytes(file)
  if (!isPdf(bytes)) return toText(bytes, file.name)
  const { readPdf } = await import('./read-pdf.ts')
  return readPdf(bytes, file.name)
}

async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (cause) {
    throw new AppError('bad-input', words('backupCodes.file.unreadable', { name: file.name }), {
      cause,
    })
  }
}

/** ISO 32000-1, Annex H: readers accept the signature anywhere in the first 1024 bytes. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')
}

/**
 * Decodes UTF-8, or UTF-16 if the file begins with its mark. Of older encodings, only ASCII letters
 * and digits are right.
 */
function toText(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes
  const isBigEndian = first === 0xfe && second === 0xff
  const isUtf16 = isBigEndian || (first === 0xff && second === 0xfe)
  const encoding = isUtf16 ? (isBigEndian ? 'utf-16be' : 'utf-16le') : 'utf-8'
  const text = new TextDecoder(encoding).decode(bytes)
  if (text.includes('\0')) {
    throw new AppError('bad-input', words('backupCodes.file.otherKind', { name }))
  }
  return text
}
