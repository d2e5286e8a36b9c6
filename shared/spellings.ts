/** Reads numbers, hashes, and yes or no in the spellings that programs use in links and files. */
import { type Words, words } from './wording/words.ts'

/** Null if there is none; NaN, which every rule for entries refuses, if it isn't a whole number. */
export function readNumber(text: string): number | null {
  const bare = toAsciiDigits(text.trim())
  if (isUnsaid(bare)) return null
  const [, whole] = /^\+?(\d{1,16})(?:[.,]0{1,16})?$/.exec(bare) ?? []
  return whole === undefined ? Number.NaN : Number(whole)
}

/**
 * Reads digits as `readNumber` does, but also 'SIX' and 'DIGITS_EIGHT', as Google's own lists spell
 * them.
 */
export function readDigits(text: string): number | null {
  const [, word = ''] = /^(?:digits?[_ -]?)?(six|seven|eight)$/i.exec(text.trim()) ?? []
  const at = ['six', 'seven', 'eight'].indexOf(word.toLowerCase())
  return at < 0 ? readNumber(text) : at + 6
}

/** Tells whether a text is what programs write for a missing value. */
export function isUnsaid(text: string): boolean {
  return /^(?:|null|nil|none|undefined|nan|default)$/i.test(text.trim())
}

/** Converts the digits of Arabic, Persian, and Japanese keyboards. */
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

/** Reads a period in seconds as `readNumber` does: '30', '30s', '30 sec', '0.5 min', '30000ms'. */
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

/**
 * Some programs write these periods in milliseconds. In seconds, no code would be valid for hours.
 */
const millisecondPeriods = new Set([10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600])

/** Returns the period in seconds, even if a program wrote it in milliseconds. */
export function toPeriodSeconds(period: number): { seconds: number; warnings: Words[] } {
  if (!millisecondPeriods.has(period / 1000)) return { seconds: period, warnings: [] }
  const warning = words('core.setupCodes.milliseconds', { seconds: period / 1000 })
  return { seconds: period / 1000, warnings: [warning] }
}

/**
 * Returns the vault's spelling of SHA1, sha-256, SHA_512, ALGORITHM_SHA1, HmacSHA1, HMAC-SHA-256,
 * Algorithm.sha1, or SHA2-256. Unknown names stay as they are, in capitals.
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

/** Tells whether a text means yes: true, 1, yes, on, y, t. */
export function isYes(text: string): boolean {
  return /^\s*(?:true|1|1\.0|yes|on|y|t|enabled|checked)\s*$/i.test(text)
}
