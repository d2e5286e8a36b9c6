/**
 * An entry of pass or gopass, decrypted: the password in the first line, below it lines of keys and
 * values, and among them `totp:` with a bare secret. Setup links in such a file are read as links.
 */
import { AppError } from '../../shared/errors.ts'
import { isOtpText } from '../../shared/otpauth.ts'
import type { Imported, ImportedEntry, Importer } from './importer.ts'
import { readRows, toImported } from './rows.ts'
import { peekText, readText } from './text.ts'

const maxCharacters = 65_536
const keyLine = /^([\w -]+):(.*)$/
const codeKey = /^(?:totp|hotp|otp)$/i
const secretText = /^[A-Z2-7][A-Z2-7 -]{14,}=*$/i

export const passEntry: Importer = {
  id: 'pass',
  name: 'pass, gopass (one entry)',
  extensions: ['txt'],
  sealed: 'never',
  recognises: file => codesOf(peekText(file) ?? '').some(({ secret }) => secretText.test(secret)),
  open(file, _beside, name = '') {
    const text = readText(file)
    const codes = codesOf(text)
    if (codes.length === 0) throw new AppError('bad-input', 'The entry has no second factor.')
    return { sealed: false, read: async () => readCodes(codes, text, name) }
  },
}

interface Code {
  readonly type: 'totp' | 'hotp'
  readonly secret: string
  readonly line: number
}

function codesOf(text: string): Code[] {
  // What begins so is of another kind and may hold the same words.
  if (text.length > maxCharacters || /^\s*[<[{]/.test(text) || text.includes('otpauth://'))
    return []
  return text.split(/\r\n|\r|\n/).flatMap((line, i): Code[] => {
    const [, key = '', value = ''] = keyLine.exec(line) ?? []
    const secret = value.trim()
    // The first line is the password, whatever it looks like.
    if (i === 0 || !codeKey.test(key) || secret === '' || isOtpText(secret)) return []
    return [{ type: /^hotp$/i.test(key) ? 'hotp' : 'totp', secret, line: i + 1 }]
  })
}

function readCodes(codes: readonly Code[], text: string, fileName: string): Imported {
  const names = {
    issuer: nameOf(fileName),
    label: fieldOf(text, /^(?:login|user|username|email)$/i),
  }
  return readRows(
    codes,
    ({ type, secret }): ImportedEntry => {
      const counter = fieldOf(text, /^counter$/i)
      return toImported({ ...names, type, secret, counter: counter === '' ? 0 : Number(counter) })
    },
    index => `line ${codes[index]?.line ?? 1}`,
  )
}

/** pass names an entry by its file alone. */
function nameOf(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '')
  return base.replace(/(?:\.gpg|\.age)?(?:\.txt)?$/i, '')
}

function fieldOf(text: string, key: RegExp): string {
  for (const line of text.split(/\r\n|\r|\n/).slice(1)) {
    const [, name = '', value = ''] = keyLine.exec(line) ?? []
    if (key.test(name)) return value.trim()
  }
  return ''
}
