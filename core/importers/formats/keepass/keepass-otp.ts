/**
 * Reads codes as KeePass 2, KeePassXC, and KeePass's plugins store them in the fields of an entry.
 */

import { formatBase32, parseBase32 } from '../../../../shared/base32.ts'
import { AppError } from '../../../../shared/errors.ts'
import { parseHex } from '../../../../shared/hex.ts'
import { isOtpText, type ParsedEntry, parseOtpText } from '../../../../shared/otpauth.ts'
import { readSeconds } from '../../../../shared/spellings.ts'
import { parseQuery } from '../../../../shared/uri-text.ts'
import { words } from '../../../../shared/wording/words.ts'
import { parseType } from '../../rows/fields.ts'
import { readLoginItem, userOfField } from '../../rows/login-item.ts'
import { type RowFields, toImported, withNames as withGivenNames } from '../../rows/rows.ts'

/** The fields of an entry by name. */
export type Strings = ReadonlyMap<string, string>

/**
 * An entry may have two codes: a time-based one, or whichever a link or plugin names, and a
 * counter-based one. Null if there is none. Each throws `bad-input` and `too-large`.
 */
export const codeKinds: readonly ((strings: Strings) => ParsedEntry | null)[] = [
  readMainCode,
  strings => named(strings, builtIn(strings, 'HmacOtp')),
]

/** KeePass and its plugins use these fields, for codes and everything else. */
const usual =
  /^(?:Title|UserName|Password|URL|Notes|otp|TOTP (?:Seed|Settings)|(?:Time|Hmac)Otp-.*|KP2A_.*)$/i

/** Returns the setup links in fields that people have added. */
export function codesOfOwn(strings: Strings): ((strings: Strings) => ParsedEntry | null)[] {
  const own = [...strings].filter(([name, value]) => !usual.test(name) && isOtpText(value))
  return own.map(([field, value]) => all => {
    const { issuer, label } = keePassNames(all)
    const username = hasMainCode(all) ? userOfField(label, field) : label
    const extras = { tags: [], favourite: false, note: '', trashed: false }
    return readLoginItem({ name: issuer, username, totp: value, ...extras })
  })
}

const hasMainCode = (strings: Strings) =>
  ['otp', 'TOTP Seed'].some(name => get(strings, name) !== '') ||
  [...strings.keys()].some(name => /^(?:Time|Hmac)Otp-Secret/.test(name))

function readMainCode(strings: Strings): ParsedEntry | null {
  const otp = get(strings, 'otp').trim()
  if (isOtpText(otp)) return withNames(parseOtpText(otp), keePassNames(strings))
  return named(strings, otp === '' ? (legacy(strings) ?? builtIn(strings, 'TimeOtp')) : keeOtp(otp))
}

function named(strings: Strings, fields: RowFields | null): ParsedEntry | null {
  return fields && toImported({ ...keePassNames(strings), ...fields })
}

export function keePassNames(strings: Strings): { issuer: string; label: string } {
  return { issuer: get(strings, 'Title').trim(), label: get(strings, 'UserName').trim() }
}

/** KeePassXC writes these into the link if the title or user name is empty. */
const placeholders = { issuer: 'KeePassXC', label: 'none' }

/** Takes the names of the link, or those of the entry if the link has none. */
export function withNames(
  entry: ParsedEntry,
  { issuer, label }: { issuer: string; label: string },
): ParsedEntry {
  const isUnnamed = ['', placeholders.issuer].includes(entry.issuer)
  const isUnlabelled = ['', placeholders.label].includes(entry.label)
  const bare = {
    ...entry,
    issuer: isUnnamed ? '' : entry.issuer,
    label: isUnlabelled ? '' : entry.label,
  }
  return withGivenNames(bare, issuer, label)
}

function get(strings: Strings, name: string): string {
  return strings.get(name) ?? ''
}

/** The plugin KeeOtp writes `key=…&size=…&step=…&otpHashMode=…`, or only a secret. */
function keeOtp(text: string): RowFields {
  const query = parseQuery(text)
  if (!query.has('key')) return { type: 'totp', secret: text }
  return {
    type: parseType(query.get('type')),
    secret: toBase32(query.get('key'), query.get('encoding')),
    algorithm: query.get('otphashmode'),
    digits: readSeconds(query.get('size')),
    periodSeconds: readSeconds(query.get('step')),
    counter: readSeconds(query.get('counter')),
  }
}

/**
 * KeePassXC before 2.5 and TrayTOTP write the settings as `period;digits`, or `period;S` for Steam.
 */
function legacy(strings: Strings): RowFields | null {
  const secret = get(strings, 'TOTP Seed')
  if (secret === '') return null
  const [period = '', digits = ''] = get(strings, 'TOTP Settings').split(';')
  if (/^\s*s\s*$/i.test(digits)) return { type: 'steam', secret }
  return { type: 'totp', secret, digits: readSeconds(digits), periodSeconds: readSeconds(period) }
}

const encodings = ['UTF8', 'Hex', 'Base32', 'Base64'] as const

/** KeePass 2 itself uses these fields (keepass.info/help/base/placeholders.html#otp). */
function builtIn(strings: Strings, kind: 'TimeOtp' | 'HmacOtp'): RowFields | null {
  const setting = (name: string) => get(strings, `${kind}-${name}`)
  const secretIn = (encoding: string) =>
    setting(encoding === 'UTF8' ? 'Secret' : `Secret-${encoding}`)
  const encoding = encodings.find(name => secretIn(name) !== '')
  if (encoding === undefined) return null
  const secret = toBase32(secretIn(encoding), encoding)
  if (kind === 'HmacOtp') {
    return { type: 'hotp', secret, counter: readSeconds(setting('Counter')) ?? 0 }
  }
  return {
    type: 'totp',
    secret,
    algorithm: setting('Algorithm'),
    digits: readSeconds(setting('Length')),
    periodSeconds: readSeconds(setting('Period')),
  }
}

function toBase32(secret: string, encoding: string): string {
  switch (encoding.toLowerCase()) {
    case '':
    case 'base32':
      return formatBase32(parseBase32(secret).bytes)
    case 'hex':
      return formatBase32(parseHex(secret))
    case 'base64':
      return formatBase32(Buffer.from(secret, 'base64'))
    case 'utf8':
      return formatBase32(Buffer.from(secret))
    default:
      throw new AppError('bad-input', words('core.importEntries.unknownEncoding'))
  }
}
