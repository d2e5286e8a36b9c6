/**
 * Reads the JSON and CSV that extract_otp_secrets makes of Google Authenticator's export (version
 * 2).
 */
import { z } from 'zod'
import { splitLabel } from '../../../shared/label.ts'
import { isOtpText, parseOtpText } from '../../../shared/otpauth.ts'
import type { ImportedEntry, Importer } from '../importer.ts'
import { listWith, number, parseType, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { csvHeaderOf, readCsv } from '../syntax/csv.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'

const columns = ['name', 'secret', 'issuer', 'type', 'counter', 'url']

const Account = z.object({
  name: text,
  secret: z.string(),
  issuer: text,
  type: text,
  counter: number,
  url: text,
})
const Looks = listWith(
  z.object({
    name: z.string(),
    secret: z.string(),
    issuer: z.string(),
    type: z.string(),
    url: z.string().regex(/^otpauth:\/\//),
  }),
)

export const extractOtpSecrets: Importer = {
  id: 'extract-otp-secrets',
  name: 'extract_otp_secrets',
  extensions: ['json', 'csv'],
  sealed: 'never',
  recognises: file => isTable(file) || looksLike(file, Looks),
  open(file) {
    const rows = isTable(file) ? tableOf(file) : parseAs(z.array(z.unknown()), readJson(file))
    return { sealed: false, read: async () => readRows(rows, readAccount) }
  },
}

function isTable(file: Uint8Array): boolean {
  const header = csvHeaderOf(file)
  return header.length === columns.length && columns.every((name, i) => header[i] === name)
}

function tableOf(file: Uint8Array): unknown[] {
  return readCsv(file).map(row => Object.fromEntries(columns.map(name => [name, row.get(name)])))
}

/** The names have columns of their own, but digits and hash are only in the link. */
function readAccount(row: unknown): ImportedEntry {
  const { name, secret, issuer, type, counter, url } = parseAs(Account, row)
  const otp = isOtpText(url) ? parseOtpText(url).otp : null
  return toImported({
    type: parseType(type),
    issuer,
    label: issuer === '' ? name : splitLabel(name, issuer).label,
    secret,
    counter,
    algorithm: otp && 'algorithm' in otp ? otp.algorithm : null,
    digits: otp && 'digits' in otp ? otp.digits : null,
    periodSeconds: otp && 'periodSeconds' in otp ? otp.periodSeconds : null,
  })
}
