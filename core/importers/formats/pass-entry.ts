/**
 * Reads a decrypted entry of pass or gopass: the password in the first line, then lines of keys and
 * values, one of which may be `totp:` with a bare secret. Setup links in such a file are read as
 * links.
 */

import { AppError } from '../../../shared/errors.ts'
import { isOtpText } from '../../../shared/otpauth.ts'
import { words } from '../../../shared/wording/words.ts'
import { meaningOf } from '../clues/code-names.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { number } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { peekText, readText } from '../syntax/text.ts'

const maxCharacters = 65_536
const keyLine = /^\s{0,8}([\w -]{1,60}):(.*)$/
const secretText = /^[A-Z2-7][A-Z2-7 -]{14,}=*$/i
/** A secret with a mistyped letter or two is reported, not skipped. */
const mistypedText = /^(?=(?:[^A-Z]*[A-Z]){6})(?:[A-Z\d]{16,}|[a-z\d]{16,})=*$/i
/** Matches a page, data, a list, or settings, whose first line already belongs to them. */
const isOfAnotherKind = /^\s*(?:[<[{#]|[-*] |---|[\w -]{1,60}:(?:\s|$)|[\w.]{1,60}\s?=)/
/** These keys can only mean a code. */
const plainKey = /^(?:totp|hotp|otp|otpauth)$/i

export const passEntry: Importer = {
  id: 'pass',
  name: words('core.importFormats.passEntry'),
  extensions: ['txt'],
  sealed: 'never',
  recognises: file => codesOf(peekText(file) ?? '').some(isSecret),
  open(file, _beside, name = '') {
    const text = readText(file)
    const codes = codesOf(text)
    if (codes.length === 0)
      throw new AppError('bad-input', words('core.importFiles.passWithoutCode'))
    return { sealed: false, read: async () => readCodes(codes, text, name) }
  },
}

interface Code {
  readonly key: string
  readonly type: 'totp' | 'hotp'
  readonly secret: string
  readonly line: number
}

function isSecret({ key, secret }: Code): boolean {
  return secretText.test(secret) || (plainKey.test(key) && mistypedText.test(secret))
}

function codesOf(text: string): Code[] {
  // Files of other kinds may contain the same words.
  if (text.length > maxCharacters || isOfAnotherKind.test(text) || text.includes('otpauth://'))
    return []
  const lines = text.split(/\r\n|\r|\n/)
  if (holdsSeveral(lines)) return []
  return lines.flatMap((line, i): Code[] => {
    const [, key = '', value = ''] = keyLine.exec(line) ?? []
    const secret = unquoted(value)
    // The first line is the password, whatever it looks like.
    if (i === 0 || meaningOf(key) !== 'code' || secret === '' || isOtpText(secret)) return []
    return [{ key, type: /^hotp\b/i.test(key) ? 'hotp' : 'totp', secret, line: i + 1 }]
  })
}

/** An entry has one user, but a list of many entries names each of them. */
function holdsSeveral(lines: readonly string[]): boolean {
  const keys = lines.flatMap(line => keyLine.exec(line)?.[1]?.trim().toLowerCase() ?? [])
  const users = keys.filter(key => meaningOf(key) === 'user')
  return new Set(users).size < users.length
}

function readCodes(codes: readonly Code[], text: string, fileName: string): Imported {
  const names = {
    issuer: nameOf(fileName),
    label: fieldOf(text, /^(?:login|user|user ?name|e-?mail|account)$/i),
  }
  return readRows(
    codes,
    ({ type, secret }): ImportedEntry =>
      toImported({
        ...names,
        type,
        secret,
        algorithm: fieldOf(text, /^algorithm$/i),
        digits: number.parse(fieldOf(text, /^digits$/i)),
        periodSeconds: number.parse(fieldOf(text, /^(?:period|interval)$/i)),
        counter: number.parse(fieldOf(text, /^counter$/i)) ?? 0,
      }),
    index => words('core.importPlaces.line', { number: codes[index]?.line ?? 1 }),
  )
}

/** pass stores an entry's name only as the file's name. */
function nameOf(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '')
  return base.replace(/(?:\.gpg|\.age)?(?:\.txt)?$/i, '')
}

function fieldOf(text: string, key: RegExp): string {
  for (const line of text.split(/\r\n|\r|\n/).slice(1)) {
    const [, name = '', value = ''] = keyLine.exec(line) ?? []
    if (key.test(name.trim())) return unquoted(value)
  }
  return ''
}

/** gopass also writes its entries as YAML. */
const unquoted = (value: string) => value.trim().replace(/^(["'])(.*)\1$/, '$2')
