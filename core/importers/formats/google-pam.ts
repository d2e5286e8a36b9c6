/**
 * Reads ~/.google_authenticator of google-authenticator-libpam (its FILEFORMAT), and the program's
 * output when it creates that file, copied from a terminal.
 */

import { AppError } from '../../../shared/errors.ts'
import { isOtpText, parseOtpText } from '../../../shared/otpauth.ts'
import { decodePercent } from '../../../shared/uri-text.ts'
import { words } from '../../../shared/wording/words.ts'
import type { ImportedEntry, Importer } from '../importer.ts'
import { readRows, toImported, withExtras } from '../rows/rows.ts'
import { peekText, readText } from '../syntax/text.ts'

/** The app itself writes no file larger than 64 KB. */
const maxCharacters = 65_536
const beginsFile = /^\s*[A-Z2-7]{8,}=*[ \t]*\r?\n(?:" [A-Z_]+[^\r\n]*\r?\n|\d{8}\r?\n)*" [A-Z]+_/
const secretLine = /^[ \t]*Your new secret key is:[ \t]*([A-Z2-7]+)[ \t]*$/im
const counterLine = /Your verification code for code (\d+) is/i

export const googlePam: Importer = {
  id: 'google-authenticator-pam',
  name: words('core.importFormats.googlePam'),
  extensions: ['txt'],
  sealed: 'never',
  recognises: file => isPamText(peekText(file) ?? ''),
  open(file) {
    const text = readText(file)
    if (!isPamText(text)) {
      throw new AppError('bad-input', words('core.importFiles.notPam'))
    }
    const readOne = secretLine.test(text) ? readPage : readSettings
    return { sealed: false, read: async () => readRows([text], readOne) }
  },
}

/**
 * Tells whether a text is one of the two, as far as this can be distinguished from lists of links.
 */
export function isPamText(text: string): boolean {
  return text.length < maxCharacters && (beginsFile.test(text) || secretLine.test(text))
}

/** Options are lines that begin with a quotation mark, scratch codes are lines of eight digits. */
function readSettings(text: string): ImportedEntry {
  const [secret = '', ...lines] = text.trim().split(/\s*\r?\n\s*/)
  const options = new Map(
    lines.flatMap(line => {
      const [, name, value = ''] = /^" ([A-Z_]+)\s*(\S*)/.exec(line) ?? []
      return name === undefined ? [] : [[name, value] as const]
    }),
  )
  const counter = options.get('HOTP_COUNTER')
  return toImported(
    {
      type: counter === undefined ? 'totp' : 'hotp',
      secret,
      periodSeconds: Number(options.get('STEP_SIZE') ?? 30),
      // The file contains the next counter that is accepted.
      counter: counter === undefined ? null : Number(counter),
    },
    { backupCodes: lines.filter(line => /^\d{8}$/.test(line)) },
  )
}

/** The names are only in the address of the QR code, which not every version prints. */
function readPage(text: string): ImportedEntry {
  const [, secret = ''] = secretLine.exec(text) ?? []
  const [, codes = ''] = /emergency scratch codes are:([\s\d]*)/i.exec(text) ?? []
  const extras = { backupCodes: codes.match(/\b\d{8}\b/g) ?? [] }
  const counter = counterOf(text)
  const link = linkOf(text)
  if (link === null) {
    return toImported({ type: counter === null ? 'totp' : 'hotp', secret, counter }, extras)
  }
  // The program leaves the counter out of the link.
  const whole = /\bcounter=/.test(link) ? link : `${link}&counter=${counter ?? 1}`
  return withExtras(parseOtpText(whole), extras)
}

function linkOf(text: string): string | null {
  const [address] = /otpauth:\/\/[^\s"']+/i.exec(text) ?? []
  if (address === undefined) return null
  // Inside the address of a picture, the link is escaped once more.
  const link = /[?]/.test(address) ? address : decodePercent(address)
  return isOtpText(link) ? link : null
}

function counterOf(text: string): number | null {
  const [, counter] = counterLine.exec(text) ?? []
  return counter === undefined ? null : Number(counter)
}
