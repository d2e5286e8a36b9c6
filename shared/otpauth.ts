/**
 * Reads and writes setup codes as text: the Key URI format of Google Authenticator (otpauth://)
 * with other apps' additions, motp:// links, and steam:// secrets as Bitwarden writes them.
 */

import { formatBase32 } from './base32.ts'
import { limits } from './ceilings.ts'
import { cleanName, nameForDisplay } from './clean-text.ts'
import type { EntryType, OtpParameters } from './entry-models.ts'
import { parseSecret, readPin, toParameters } from './entry-rules.ts'
import { AppError } from './errors.ts'
import { formatHex } from './hex.ts'
import { splitLabel } from './label.ts'
import { describePrivateCode } from './private-codes.ts'
import { isPart, refusalOfPart } from './qr/code-parts.ts'
import { isUnsaid, readDigits, readNumber, readSeconds, toPeriodSeconds } from './spellings.ts'
import { refuseUnusable } from './unusable-links.ts'
import {
  decodeName,
  decodePercent,
  encodePercent,
  parseQuery,
  type Query,
  splitQuery,
} from './uri-text.ts'
import { type Words, words } from './wording/words.ts'

export interface ParsedEntry {
  otp: OtpParameters
  secret: Uint8Array
  /** Only motp and yandex have one. */
  pin: string | null
  issuer: string
  label: string
  /** Each describes something odd about the entry. */
  warnings: Words[]
}

export interface EntryFields {
  type: EntryType
  issuer: string
  label: string
  /** In Base32, or in hexadecimal for motp. */
  secret: string
  algorithm: string
  digits: number
  periodSeconds: number
  counter: number | null
  pin: string | null
}

/** These are the defaults of the Key URI format. */
const unset = { algorithm: 'SHA1', digits: 6, periodSeconds: 30, counter: null, pin: null }

/**
 * Creates an entry. Everything that is typed, scanned, or imported passes through here, so the same
 * rules apply. Fields that the type doesn't use are ignored, and names are cleaned. Throws
 * `bad-input` and `too-large`, with one sentence that names the field. The error is `about` the
 * entry's names.
 */
export function toEntry(fields: EntryFields): ParsedEntry {
  const issuer = cleanName(fields.issuer, 'issuer')
  const label = cleanName(fields.label, 'label')
  return errorsAbout(issuer.text, label.text, () => {
    const { seconds, warnings: odd } = toPeriodSeconds(fields.periodSeconds)
    const otp = toParameters(typeOf(fields), { ...fields, periodSeconds: seconds })
    const { secret, warnings } = parseSecret(fields.type, fields.secret)
    const pin = pinOf(fields)
    return {
      otp,
      secret,
      pin: pin.pin,
      issuer: issuer.text,
      label: label.text,
      warnings: [...issuer.warnings, ...label.warnings, ...odd, ...warnings, ...pin.warnings],
    }
  })
}

/**
 * These are Steam's own codes, whatever type an app gives them: no other codes with that name have
 * five characters.
 */
function typeOf({ type, issuer, digits }: EntryFields): EntryType {
  return type === 'totp' && digits === 5 && issuer.trim().toLowerCase() === 'steam' ? 'steam' : type
}

function pinOf({ type, pin: given }: EntryFields): { pin: string | null; warnings: Words[] } {
  if (type !== 'motp' && type !== 'yandex') return { pin: null, warnings: [] }
  const { pin, warnings } = readPin(given)
  if (pin !== null) return { pin, warnings }
  return { pin, warnings: [...warnings, words('core.setupCodes.pinMissing')] }
}

/** Runs the reader of an entry, and gives these names to errors that have none yet. */
export function errorsAbout<T>(issuer: string, label: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof AppError) || error.about !== undefined) throw error
    const about = nameForDisplay(issuer, label)
    throw new AppError(error.code, error.words, { cause: error, about })
  }
}

const anyScheme =
  /^\s*(?:(?:apple-)?otpauth|motp|steam):\/\/|^\s*(?:apple-otpauth:|otpauth:\/?(?:totp|hotp|steam|yaotp)[/?&])/i
/** Matches a link that was a parameter of an address and was cut out of it. */
const encodedScheme = /^\s*(?:apple-)?(?:otpauth|motp)%(?:25)*3a/i

/** Tells whether a text is meant as a setup code, valid or not. */
export function isOtpText(text: string): boolean {
  return (
    anyScheme.test(text) ||
    encodedScheme.test(text) ||
    isPart(text) ||
    describePrivateCode(text) !== null
  )
}

/**
 * Reads one setup code. Throws `bad-input` and `too-large`, with one sentence that names the
 * parameter. The error is `about` the names in the code.
 */
export function parseOtpText(text: string): ParsedEntry {
  if (text.length > limits.textLength) {
    throw new AppError('too-large', words('core.setupCodes.tooLong', { limit: limits.textLength }))
  }
  const unusable = describePrivateCode(text)
  if (unusable !== null) throw new AppError('bad-input', unusable)
  const refusal = refusalOfPart(text)
  if (refusal !== null) throw refusal
  let link = text.trim()
  for (let i = 0; i < 4 && encodedScheme.test(link); i++) link = decodePercent(link)
  const [, scheme = '', body = ''] =
    /^(?:apple-)?(otpauth|motp|steam):\/{0,3}(.*)$/is.exec(link) ?? []
  switch (isOtpText(link) ? scheme.toLowerCase() : '') {
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
      throw new AppError('bad-input', words('core.setupCodes.notOne'))
  }
}

/** Matches an escaped '?' and '=' that should separate the parts of the link. */
const encodedParameters = /%3f[\w.-]{1,40}%3d/i

function parseKeyUri(body: string): ParsedEntry {
  const plain = splitQuery(body)
  const isEncoded =
    encodedParameters.test(plain.path) && !/(?:^|&)(?:amp;)?secret=/i.test(plain.query ?? '')
  // The rest of the query belongs to the address around the encoded link.
  const { path: location, query: search } = isEncoded
    ? splitQuery(decodePercent(plain.path.replace(/&.*$/s, '')))
    : plain
  const [, host = '', path = ''] = /^([^/]*)\/?(.*)$/s.exec(location) ?? []
  const query = parseQuery(search ?? '')
  const names = readNames(path, query.has('issuer') ? query.get('issuer') : '')
  // In a damaged link, the secret may be in the path.
  const isWhole = query.has('secret') || !/[?&=]/.test(path)
  return errorsAbout(isWhole ? names.issuer : '', isWhole ? names.label : '', () => {
    refuseUnusable(host, query)
    const type = readType(host.toLowerCase(), query, names.issuer)
    if (search === null) {
      throw new AppError('bad-input', words('core.setupCodes.noParameters'))
    }
    return withWarnings(names.warnings, {
      type,
      issuer: names.issuer || (type === 'yandex' ? 'Yandex' : ''),
      label: names.label,
      secret: unquoted(query.get('secret')),
      algorithm: said(query.get('algorithm', 'algo', 'alg', 'hash')) || unset.algorithm,
      digits: type === 'steam' ? 5 : (readDigits(query.get(...digitNames)) ?? unset.digits),
      periodSeconds: readSeconds(query.get(...periodNames)) ?? unset.periodSeconds,
      counter: readNumber(query.get('counter', 'initialcount')),
      pin: query.get('pin'),
    })
  })
}

/** The first name in each list is the one in the Key URI format. */
const digitNames = ['digits', 'digit', 'length', 'codelength', 'code_length', 'otplength']
const periodNames = [
  ...['period', 'interval', 'step', 'timestep', 'time_step'],
  ...['refresh', 'timer', 'duration', 'validity'],
]

const unquoted = (secret: string) => secret.replace(/^(["'])(.*)\1$/, '$2')

const said = (text: string) => (isUnsaid(text) ? '' : text)

function parseMotp(body: string): ParsedEntry {
  const { path, query: search } = splitQuery(body)
  const query = parseQuery(search ?? '')
  const { issuer, label, warnings } = readNames(path, query.get('issuer'))
  const fields = { issuer, label, secret: query.get('secret'), pin: query.get('pin') }
  return withWarnings(warnings, { ...unset, ...fields, type: 'motp' })
}

function withWarnings(warnings: Words[], fields: EntryFields): ParsedEntry {
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
      throw new AppError('bad-input', words('core.setupCodes.unknownType'))
  }
}

/**
 * KeePassXC writes encoder=steam, Android Password Store digits=s, and Stratum a bare `steam`.
 * Steam's own link only names the issuer.
 */
function isSteam(query: Query, issuer: string): boolean {
  const digits = query.get('digits').toLowerCase()
  return (
    query.get('encoder').toLowerCase() === 'steam' ||
    query.has('steam') ||
    digits === 's' ||
    (issuer.toLowerCase() === 'steam' && ['', '5', '5.0'].includes(digits))
  )
}

/**
 * A literal colon separates issuer and account. An escaped one does only if there is no literal
 * one.
 */
function readNames(path: string, issuer: string) {
  const literalAt = path.indexOf(':')
  const colonAt = literalAt < 0 ? undefined : decodeName(path.slice(0, literalAt)).length
  return splitLabel(decodeName(path), issuer, colonAt)
}

/**
 * Writes a setup code that `parseOtpText` and other apps read. It omits the PIN of motp and yandex,
 * because no app writes it there, and Stratum refuses motp links that have more than a secret.
 * motp:// has no issuer parameter, so the issuer comes before the colon.
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

/** Without an issuer, a label that contains a colon needs another one in front to keep it. */
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
