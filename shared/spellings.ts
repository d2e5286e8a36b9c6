/** Numbers, hashes, and yes or no as programs spell them, in links and in files. */
import { type Words, words } from './wording/words.ts'

/** Null if there is none; NaN, which no rule of entries accepts, where it is no whole number. */
export function readNumber(text: string): number | null {
  const bare = toAsciiDigits(text.trim())
  if (isUnsaid(bare)) return null
  const [, whole] = /^\+?(\d{1,16})(?:[.,]0{1,16})?$/.exec(bare) ?? []
  return whole === undefined ? Number.NaN : Number(whole)
}

/**
 * Reads digits as `readNumber` does: '6', 'SIX', 'DIGITS_EIGHT', as Google's own lists have them.
 */
export function readDigits(text: string): number | null {
  const [, word = ''] = /^(?:digits?[_ -]?)?(six|seven|eight)$/i.exec(text.trim()) ?? []
  const at = ['six', 'seven', 'eight'].indexOf(word.toLowerCase())
  return at < 0 ? readNumber(text) : at + 6
}

/** Returns what programs write of a value that they do not have. */
export function isUnsaid(text: string): boolean {
  return /^(?:|null|nil|none|undefined|nan|default)$/i.test(text.trim())
}

/** The digits of keyboards in Arabic, Persian, and Japanese. */
const toAsciiDigits = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xf))

const unitSeconds = new Map([
  ['', 1],
  ['s', 1],
  ['sec', 1],
  ['secs', 1],
  ['second', 1],
  ['seconds', 1],
  ['m', 60],
  ['min', 60],
  ['mins', 60],
  ['minute', 60],
  ['minutes', 60],
])

/** Reads a period as `readNumber` does, in seconds: '30', '30s', '30 sec', '0.5 min', '30000ms'. */
export function readSeconds(text: string): number | null {
  const [, amount = '', unit = ''] = /^([^a-z]*)([a-z]*)$/i.exec(text.trim()) ?? []
  if (isUnsaid(text)) return null
  const name = unit.toLowerCase()
  const value = readNumber(amount) ?? Number.NaN
  if (name === 'ms' || name === 'msec' || name === 'millis' || name === 'milliseconds') {
    return value / 1000
  }
  return value * (unitSeconds.get(name) ?? Number.NaN)
}

/** Periods that some programs write in milliseconds; as seconds, no code lasts for hours. */
const millisecondPeriods = new Set([10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600])

/** Returns the period in seconds, of which some programs write the milliseconds. */
export function toPeriodSeconds(period: number): { seconds: number; warnings: Words[] } {
  if (!millisecondPeriods.has(period / 1000)) return { seconds: period, warnings: [] }
  const warning = words('core.setupCodes.milliseconds', { seconds: period / 1000 })
  return { seconds: period / 1000, warnings: [warning] }
}

/**
 * SHA1, sha-256, SHA_512, ALGORITHM_SHA1, HmacSHA1, HMAC-SHA-256, Algorithm.sha1, SHA2-256 as the
 * vault writes them. What it does not know stays as it is, in capitals.
 */
export function bareAlgorithm(text: string): string {
  const bare = text
    .trim()
    .toUpperCase()
    .replace(/^.*\./s, '')
    .replace(/[-_\s"']/g, '')
    .replace(/^(?:HASH|OTP)*(?:ALGO(?:RITHM)?)?(?=\w)/, '')
    .replace(/^HMAC(?:WITH)?/, '')
    .replace(/^SHA2(224|256|384|512)$/, 'SHA$1')
  return bare === 'SHA' ? 'SHA1' : bare
}

/** Tells whether a text says yes: true, 1, yes, on, y, t. */
export function isYes(text: string): boolean {
  return /^\s*(?:true|1|1\.0|yes|on|y|t|enabled|checked)\s*$/i.test(text)
}
