/** Determines the encoding of a text file: Unicode by its marks and rules, others by a guess. */

import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { type Words, words } from '../../../shared/wording/words.ts'

export interface Decoded {
  readonly text: string
  /** Asks the user to check text whose encoding was guessed or whose bytes are damaged. */
  readonly warning: Words | null
}

/** Null if the bytes are not text. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const unicode = unicodeOf(bytes)
  if (unicode === null) return decodeGuessed(bytes)
  // The decoders remove the byte order mark.
  const text =
    unicode === 'utf-32le' || unicode === 'utf-32be'
      ? iconv.decode(bytes, unicode)
      : new TextDecoder(unicode).decode(bytes)
  return text.includes('\0') ? null : { text, warning: null }
}

type Unicode = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

/**
 * Recognizes the encoding by its byte order mark or, since such files begin with ASCII, by the
 * zeros next to the first characters.
 */
function unicodeOf(bytes: Uint8Array): Unicode | null {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes
  const isAscii = (...values: number[]) => values.every(value => value >= 9 && value < 127)
  const isZero = (...values: number[]) => values.every(value => value === 0)
  const isWide = bytes.length >= 4 && bytes.length % 4 === 0
  if (isWide && first === 0xff && second === 0xfe && isZero(third, fourth)) return 'utf-32le'
  if (isWide && isZero(first, second) && third === 0xfe && fourth === 0xff) return 'utf-32be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (isWide && isAscii(first) && isZero(second, third, fourth)) return 'utf-32le'
  if (isWide && isZero(first, second, third) && isAscii(fourth)) return 'utf-32be'
  if (isAscii(first, third) && isZero(second, fourth)) return 'utf-16le'
  if (isAscii(second, fourth) && isZero(first, third)) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : null
}

/** Texts in any script have at least spaces, commas, and line ends. */
const leastAsciiShare = 0.05

/** The detector is slow, and a sample tells as much. */
const sampleBytes = 256 * 1024

function decodeGuessed(bytes: Uint8Array): Decoded | null {
  if (!couldBeText(bytes)) return null
  const damaged = decodeDamagedUtf8(bytes)
  if (damaged !== null) return damaged
  const encoding = guessEncoding(bytes)
  const text = iconv.decode(bytes, encoding)
  // A byte without a letter in the encoding becomes U+FFFD or a control character.
  if (/[\0\ufffd\u0080-\u009f]/.test(text)) return null
  return {
    text,
    warning: words('core.importEntries.guessedEncoding', { encoding }),
  }
}

/** Pictures, archives, and sealed bytes soon contain control characters, but texts don't. */
function couldBeText(bytes: Uint8Array): boolean {
  let ascii = 0
  for (const byte of bytes) {
    if (byte === 0x7f || (byte < 0x20 && !isBlank(byte))) return false
    if (byte < 0x80) ascii++
  }
  return ascii >= bytes.length * leastAsciiShare
}

/** Tab, line feed, form feed, and carriage return. */
function isBlank(byte: number): boolean {
  return byte === 9 || byte === 10 || byte === 12 || byte === 13
}

/**
 * UTF-8 with single broken bytes is still recognizable, because other encodings are hardly ever so
 * valid.
 */
function decodeDamagedUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  let good = 0
  let broken = 0
  for (const character of text) {
    if (character === '\ufffd') broken++
    else if (character > '\u007f') good++
  }
  if (good <= broken) return null
  return { text, warning: words('core.importEntries.damagedCharacters') }
}

/** Windows' encodings include the narrower ones that the detector names. */
const names = new Map([
  ['ISO-8859-1', 'Windows-1252'],
  ['ISO-8859-9', 'Windows-1254'],
])

/**
 * This is certain for encodings with several bytes per character, whose rules leave no room for
 * chance.
 */
const sure = 90
/** A lower value means hardly anything. Most such files are from Western Europe. */
const leastConfidence = 20

/** Words in pure ASCII don't distinguish encodings, and would outnumber the words that do. */
const tellingWords = /[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*/g

function guessEncoding(bytes: Uint8Array): string {
  const sample = Buffer.from(bytes.subarray(0, sampleBytes))
  const telling = (sample.toString('latin1').match(tellingWords) ?? []).join(' ')
  const best =
    detect(sample, sure) ?? detect(Buffer.from(telling, 'latin1'), leastConfidence) ?? 'ISO-8859-1'
  return names.get(best) ?? best.replace(/^windows/, 'Windows')
}

function detect(bytes: Uint8Array, least: number): string | null {
  const [best] = analyse(bytes).filter(
    ({ name }) => !/^UTF|^ASCII/.test(name) && iconv.encodingExists(name),
  )
  return best && best.confidence >= least ? best.name : null
}
