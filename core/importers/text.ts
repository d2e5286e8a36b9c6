/** Files as text, in whichever encoding the other app, or an editor since, has written it. */
import { isUtf8 } from 'node:buffer'
import { AppError } from '../../shared/errors.ts'
import { importLimits } from './importer.ts'

/** Recognising asks every importer about the same file: it is decoded once. */
const decoded = new WeakMap<Uint8Array, string | null>()

/** UTF-8 or UTF-16, with or without a byte order mark; null where it is binary. Never throws. */
export function peekText(file: Uint8Array): string | null {
  let text = decoded.get(file)
  if (text === undefined) {
    text = file.length > importLimits.fileBytes ? null : decode(file)
    decoded.set(file, text)
  }
  return text
}

/** As `peekText`. Throws `too-large`, and `bad-input` where it is binary. */
export function readText(file: Uint8Array): string {
  checkFileSize(file)
  const text = peekText(file)
  if (text === null) throw new AppError('bad-input', 'The file is no readable text.')
  return text
}

/** Throws `too-large`. */
export function checkFileSize(file: Uint8Array): void {
  if (file.length > importLimits.fileBytes) {
    const mebibytes = importLimits.fileBytes / 1024 ** 2
    throw new AppError('too-large', `The file is larger than ${mebibytes} MiB.`)
  }
}

function decode(bytes: Uint8Array): string | null {
  const encoding = utf16Of(bytes)
  if (encoding === null && !isUtf8(bytes)) return null
  // The decoder takes the byte order mark away.
  const text = new TextDecoder(encoding ?? 'utf-8').decode(bytes)
  return text.includes('\0') ? null : text
}

/** By its mark or, as such files begin with ASCII, by the zeros beside the first two characters. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const isAscii = (...values: number[]) => values.every(value => value >= 9 && value < 127)
  if (isAscii(first, third) && second === 0 && fourth === 0) return 'utf-16le'
  return isAscii(second, fourth) && first === 0 && third === 0 ? 'utf-16be' : null
}
