/** Reads Authelia's `authelia storage user totp export`, as YAML and as CSV (version 4.38). */

import { parse } from 'yaml'
import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import type { ImportedEntry, Importer } from '../importer.ts'
import { number, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { csvHeaderOf, readCsv } from '../syntax/csv.ts'
import { parseAs } from '../syntax/json.ts'
import { peekText, readText } from '../syntax/text.ts'

const columns = ['issuer', 'username', 'algorithm', 'digits', 'period', 'secret']
/** The list may follow comments and the document marker. */
const begins = /^(?:(?:#[^\n]*|---[^\n]*|[ \t]*)\r?\n)*totp_configurations:/

const Configuration = z.object({
  issuer: text,
  username: text,
  algorithm: text,
  digits: number,
  period: number,
  secret: z.string(),
})
/**
 * In characters, which is several times what an item can contain. YAML parsers take very long for
 * nonsense.
 */
const maxItem = 2048

export const authelia: Importer = {
  id: 'authelia',
  name: 'Authelia',
  extensions: ['yml', 'yaml', 'csv'],
  sealed: 'never',
  recognises: file => isTable(file) || begins.test(peekText(file)?.slice(0, 65_536) ?? ''),
  open(file) {
    if (isTable(file)) {
      const rows = tableOf(file)
      return { sealed: false, read: async () => readRows(rows, readConfiguration) }
    }
    const items = listOf(readText(file))
    return { sealed: false, read: async () => readRows(items, readItem) }
  },
}

function isTable(file: Uint8Array): boolean {
  const header = csvHeaderOf(file)
  return header.length === columns.length && columns.every((name, i) => header[i] === name)
}

function tableOf(file: Uint8Array): unknown[] {
  return readCsv(file).map(row => Object.fromEntries(columns.map(name => [name, row.get(name)])))
}

/** Returns the texts of the list's items, each as a mapping of its own. */
function listOf(yaml: string): string[] {
  const [head] = begins.exec(yaml) ?? []
  if (head === undefined) throw new AppError('bad-input', words('core.importFiles.notAuthelia'))
  const items = yaml.slice(head.length).split(/^(?=[ \t]*- )/m)
  return items.filter(item => item.trim() !== '').map(item => item.replace('- ', '  '))
}

function readItem(item: string): ImportedEntry {
  if (item.length > maxItem) throw new AppError('too-large', words('core.importEntries.tooLong'))
  let content: unknown
  try {
    content = parse(item, { maxAliasCount: 0, prettyErrors: false, logLevel: 'silent' })
  } catch {
    // The parser's message would quote the text.
    throw new AppError('bad-input', words('core.importEntries.notYaml'))
  }
  return readConfiguration(content)
}

function readConfiguration(row: unknown): ImportedEntry {
  const { issuer, username, algorithm, digits, period, secret } = parseAs(Configuration, row)
  return toImported({
    type: 'totp',
    issuer,
    label: username,
    secret: base32Of(secret),
    algorithm,
    digits,
    periodSeconds: period,
  })
}

/**
 * YAML contains the bytes in Base64, and these bytes are Base32. The table contains the Base32
 * directly.
 */
function base32Of(secret: string): string {
  const decoded = Buffer.from(secret, 'base64').toString('latin1')
  return /^[A-Z2-7]{8,}=*$/.test(decoded) ? decoded : secret
}
