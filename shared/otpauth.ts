/**
 * Setup codes as text: the Key URI format of Google Authenticator (otpauth://) with the additions
 * that other apps made to it, motp:// links, and steam:// secrets as Bitwarden writes them.
 */
import { formatBase32 } from './base32.ts'
import { parseName, parsePin, parseSecret, toParameters } from './entry-rules.ts'
import { AppError } from './errors.ts'
import { formatHex } from './hex.ts'
import { splitLabel } from './label.ts'
import { type EntryType, limits, type OtpParameters } from './models.ts'
import { decodePercent, encodePercent, parseQuery, type Query } from './uri-text.ts'

export interface ParsedEntry {
  otp: OtpParameters
  secret: Uint8Array
  /** Only motp and yandex have one. */
  pin: string | null
  issuer: string
  label: string
  /** What is odd about it, in sentences. */
  warnings: string[]
}

export interface EntryFields {
  type: EntryType
  issuer: string
  label: string
  /** Base32, or hexadecimal for motp. */
  secret: string
  algorithm: string
  digits: number
  periodSeconds: number
  counter: number | null
  pin: string | null
}

/** The Key URI format's defaults. */
const unset = { algorithm: 'SHA1', digits: 6, periodSeconds: 30, counter: null, pin: null }

/**
 * The one door for entries: what is typed, scanned or imported obeys the same rules. What the type
 * does not use is ignored. Throws `bad-input` and `too-large`, one sentence naming the field.
 */
export function toEntry(fields: EntryFields): ParsedEntry {
  const issuer = parseName(fields.issuer, 'issuer')
  const label = parseName(fields.label, 'label')
  const otp = toParameters(fields.type, fields)
  const { secret, warnings } = parseSecret(fields.type, fields.secret)
  const needsPin = fields.type === 'motp' || fields.type === 'yandex'
  const pin = needsPin ? parsePin(fields.pin) : null
  const missing =
    needsPin && pin === null ? ['Its PIN is missing: there is no code without it.'] : []
  return { otp, secret, pin, issuer, label, warnings: [...warnings, ...missing] }
}

/** Whether a text means to be a setup code, right or wrong. */
export function isOtpText(text: string): boolean {
  return /^\s*(?:otpauth|motp|steam):\/\//i.test(text)
}

/** Reads one setup code. Throws `bad-input` and `too-large`, one sentence naming the parameter. */
export function parseOtpText(text: string): ParsedEntry {
  if (text.length > limits.textLength) {
    throw new AppError(
      'too-large',
      `The setup code is longer than ${limits.textLength} characters.`,
    )
  }
  const [, scheme = '', body = ''] = /^(otpauth|motp|steam):\/\/(.*)$/is.exec(text.trim()) ?? []
  switch (scheme.toLowerCase()) {
    case 'otpauth':
      return parseKeyUri(body)
    case 'motp':
      return parseMotp(body)
    case 'steam':
      return toEntry({
        ...unset,
        type: 'steam',
        issuer: 'Steam',
        label: '',
        secret: decodePercent(body),
      })
    default:
      throw new AppError(
        'bad-input',
        'A setup code begins with otpauth://, motp:// or steam://, and this does not.',
      )
  }
}

function parseKeyUri(body: string): ParsedEntry {
  const [, host = '', path = '', search = ''] = /^([^/?]*)\/?([^?]*)\??(.*)$/s.exec(body) ?? []
  const query = parseQuery(search)
  const names = readNames(path, query.get('issuer'))
  const type = readType(host.toLowerCase(), query, names.issuer)
  return withWarnings(names.warnings, {
    type,
    issuer: names.issuer || (type === 'yandex' ? 'Yandex' : ''),
    label: names.label,
    secret: query.get('secret'),
    algorithm: query.get('algorithm') || unset.algorithm,
    digits: readNumber(query.get('digits')) ?? unset.digits,
    periodSeconds: readNumber(query.get('period')) ?? unset.periodSeconds,
    counter: readNumber(query.get('counter')),
    pin: query.get('pin'),
  })
}

function parseMotp(body: string): ParsedEntry {
  const [, path = '', search = ''] = /^([^?]*)\??(.*)$/s.exec(body) ?? []
  const query = parseQuery(search)
  const { issuer, label, warnings } = readNames(path, query.get('issuer'))
  const fields = { issuer, label, secret: query.get('secret'), pin: query.get('pin') }
  return withWarnings(warnings, { ...unset, ...fields, type: 'motp' })
}

function withWarnings(warnings: string[], fields: EntryFields): ParsedEntry {
  const entry = toEntry(fields)
  return { ...entry, warnings: [...warnings, ...entry.warnings] }
}

function readType(host: string, query: Query, issuer: string): EntryType {
  switch (host) {
    case 'totp':
      return isSteam(query, issuer) ? 'steam' : 'totp'
    case 'hotp':
    case 'steam':
      return host
    case 'yaotp':
      return 'yandex'
    default:
      throw new AppError('bad-input', 'The type must be totp, hotp, steam or yaotp.')
  }
}

/** KeePassXC writes encoder=steam, Stratum a bare `steam`; Steam's own link only names the issuer. */
function isSteam(query: Query, issuer: string): boolean {
  return (
    query.get('encoder').toLowerCase() === 'steam' ||
    query.has('steam') ||
    (issuer.toLowerCase() === 'steam' && ['', '5'].includes(query.get('digits')))
  )
}

/** A literal colon splits; an escaped one only where there is no literal one. */
function readNames(path: string, issuer: string) {
  const literalAt = path.indexOf(':')
  const colonAt = literalAt < 0 ? undefined : decodePercent(path.slice(0, literalAt)).length
  return splitLabel(decodePercent(path), issuer, colonAt)
}

/** Null where there is none; NaN, which no rule accepts, where it is no whole number. */
function readNumber(text: string): number | null {
  if (text === '') return null
  return /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN
}

/**
 * Writes the setup code that `parseOtpText` and other apps read. The PIN of motp and yandex is not
 * in it: no app writes it there, and Stratum refuses motp links with more than a secret. motp://
 * has no issuer parameter; the issuer stands before the colon.
 */
export function formatOtpauth(entry: Omit<ParsedEntry, 'warnings'>): string {
  const { otp } = entry
  if (otp.type === 'motp') {
    const names = `${encodePercent(entry.issuer)}:${encodePercent(entry.label)}`
    return `motp://${names}?secret=${formatHex(entry.secret)}`
  }
  const host = otp.type === 'yandex' ? 'yaotp' : otp.type
  const parameters = Object.entries({
    secret: formatBase32(entry.secret),
    ...(entry.issuer === '' ? {} : { issuer: entry.issuer }),
    ...formatParameters(otp),
  })
  const query = parameters.map(([name, value]) => `${name}=${encodePercent(String(value))}`)
  return `otpauth://${host}/${formatPath(entry)}?${query.join('&')}`
}

/** Without an issuer, a label that has a colon keeps it by one more in front. */
function formatPath({ issuer, label }: { issuer: string; label: string }): string {
  const names = `${encodePercent(issuer)}:${encodePercent(label)}`
  return issuer === '' && !label.includes(':') ? names.slice(1) : names
}

function formatParameters(otp: OtpParameters): Record<string, string | number> {
  switch (otp.type) {
    case 'totp':
      return { algorithm: otp.algorithm, digits: otp.digits, period: otp.periodSeconds }
    case 'hotp':
      return { algorithm: otp.algorithm, digits: otp.digits, counter: otp.counter }
    case 'steam':
      return { algorithm: 'SHA1', digits: 5, period: 30 }
    default:
      return {}
  }
}
