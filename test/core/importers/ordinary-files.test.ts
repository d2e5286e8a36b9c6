/**
 * The general readers find nothing in files without codes, because false guesses would frighten
 * people.
 */
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { enpassCsv } from '../../../core/importers/formats/enpass-csv.ts'
import { anyTable } from '../../../core/importers/guessing/any-table.ts'
import { anyTree } from '../../../core/importers/guessing/any-tree.ts'

const packages = fileURLToPath(new URL('../../../node_modules/', import.meta.url))

const kinds = [
  '.md',
  '.json',
  '.js',
  '.ts',
  '.mjs',
  '.yml',
  '.yaml',
  '.txt',
  '.csv',
  '.xml',
  '.css',
]
const mostOfAKind = 75
const mostBytes = 100_000

/**
 * Returns files from packages, the same number of each kind, none of which mentions setup links.
 */
function ordinaryFiles(): string[] {
  const found = new Map(kinds.map(kind => [kind, [] as string[]]))
  const look = (folder: string, depth: number) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      const list = found.get(extname(entry.name))
      if (entry.isDirectory() && depth < 3) look(path, depth + 1)
      else if (entry.isFile() && list && list.length < mostOfAKind) {
        if (statSync(path).size <= mostBytes && !/otpauth/i.test(readFileSync(path, 'latin1'))) {
          list.push(path)
        }
      }
    }
  }
  look(packages, 0)
  return [...found.values()].flat()
}

const hash = (i: number, kind: 'hex' | 'base64') =>
  createHash('sha256').update(String(i)).digest(kind)

const nato = 'ALPHA BRAVO CHARLIE DELTA ECHO FOXTROT GOLF HOTEL INDIA JULIETT KILO LIMA'.split(' ')

const tables: Record<string, (i: number) => readonly unknown[]> = {
  'User name,Access key ID,Secret access key': i => [
    `user${i}`,
    'AKIAIOSFODNN7EXAMPLE',
    hash(i, 'base64'),
  ],
  'Invoice;Date;Customer;Amount;IBAN': i => [
    `INV${2000 + i}`,
    '2026-01-02',
    'Müller GmbH',
    '1.234,50',
    `DE8937040044053201${3000 + i}`,
  ],
  'id,name,sha256,secret': i => [randomUUID(), `file ${i}`, hash(i, 'hex'), hash(i, 'base64')],
  'name,password,key': i => [
    `user${i}`,
    hash(i, 'base64').slice(0, 20),
    hash(i, 'hex').slice(0, 16),
  ],
  'secret,totp enabled,2fa': i => [nato[i % 12], i % 2 ? 'yes' : 'no', 'SMS'],
  'name,secret': i => [`n${i}`, `${nato[i % 12]}${nato[(i + 3) % 12]}${nato[(i + 5) % 12]}`],
  'title\ttotp': i => [`Login ${i}`, String(100_000 + i)],
  'product|seed|key': i => [`Tomato ${i}`, 'INTERNATIONALIZATION', 'CHARACTERISTICALLY'],
  'name,licence key': i => [
    `n${i}`,
    hash(i, 'hex')
      .toUpperCase()
      .replace(/[0189]/g, 'K')
      .slice(0, 25),
  ],
  'name,2fa backup codes': i => [
    `n${i}`,
    hash(i, 'hex')
      .replace(/[0189]/g, 'k')
      .slice(0, 16),
  ],
  'url,username,password': i => [`https://${i}.example`, `u${i}`, 'CORRECTHORSEBATTERYSTAPLE'],
}

const rows = Array.from({ length: 40 }, (_, i) => i)

const generated = Object.entries(tables).map(([header, row]) => {
  const [delimiter = ','] = header.match(/[,;\t|]/) ?? []
  return [header, [header, ...rows.map(i => row(i).join(delimiter))].join('\n')] as const
})

const documents = {
  'settings with a secret': { app: { name: 'x', secret: hash(1, 'base64'), key: 'value' } },
  'settings with words': { secret: 'CONFIGURATIONMANAGEMENT', otp: 'CONFIDENTIALITYCLAUSE' },
  'a lock file': { packages: { a: { integrity: `sha512-${hash(1, 'base64')}`, key: 'ABC' } } },
  codes: { otp: '123456', totp: 'enabled', mfa: { type: 'totp', secret: 'none' } },
  'an id of 16 digits': { secret: '2345672345672345', name: 'x' },
  'a hash of letters': { seed: 'abcdefabcdefabcdef', name: 'x' },
  'keys of a map': { ABCDEFGHIJKLMNOP: { name: 'x' }, key: 'ABCDEFGHIJKLMNOP' },
}

const isFound = (file: Uint8Array) =>
  [anyTable, anyTree, enpassCsv].some(importer => importer.recognises(file, 'file'))

describe('the general readers', () => {
  it("find nothing in files that aren't lists of secrets", () => {
    const files = ordinaryFiles()
    expect(files.length).toBeGreaterThan(500)
    const found = files.filter(path => isFound(readFileSync(path)))
    expect(found.map(path => path.slice(packages.length))).toEqual([])
  })

  it.each(generated)('find nothing in a table of ordinary data: %s', (_, table) => {
    expect(isFound(Buffer.from(table))).toBe(false)
  })

  it.each(Object.entries(documents))('find nothing in %s', (_, value) => {
    expect(isFound(Buffer.from(JSON.stringify(value)))).toBe(false)
  })
})
