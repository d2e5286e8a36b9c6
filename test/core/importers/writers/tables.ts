/**
 * Writes lists of codes that administrators keep: from Authelia, from makers of tokens, and from a
 * script.
 */
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { linkOf } from './links.ts'

const quote = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`
const tableOf = (...lines: readonly (readonly (string | number)[])[]) => ({
  file: Buffer.from(lines.map(line => `${line.map(quote).join(',')}\n`).join('')),
})

const authelia = {
  id: 'authelia',
  types: ['totp'],
  loses: ['tags', 'favourite', 'note', 'trashed', 'icon', 'backupCodes'],
} as const

function yamlOf(rows: readonly Row[]): string {
  const items = rows.map(row =>
    [
      `  - created_at: 2026-01-02T03:04:05Z`,
      `    username: ${JSON.stringify(row.label)}`,
      `    issuer: ${JSON.stringify(row.issuer)}`,
      `    algorithm: ${row.algorithm}`,
      `    digits: ${row.digits}`,
      `    period: ${row.period}`,
      `    secret: ${Buffer.from(row.secret).toString('base64')}`,
    ].join('\n'),
  )
  return ['---', 'totp_configurations:', ...items, ''].join('\n')
}

export const autheliaFormats: readonly Format[] = [
  {
    ...authelia,
    title: 'Authelia, YAML',
    fileName: 'authelia.export.totp.yml',
    secretAsText: false,
    write: rows => ({ file: Buffer.from(yamlOf(rows)) }),
  },
  {
    ...authelia,
    title: 'Authelia, table',
    fileName: 'authelia.export.totp.csv',
    secretAsText: true,
    write: rows =>
      tableOf(
        ['issuer', 'username', 'algorithm', 'digits', 'period', 'secret'],
        ...rows.map(row => [
          ...[row.issuer, row.label, row.algorithm, row.digits, row.period, row.secret],
        ]),
      ),
  },
]

const oath = {
  id: 'oath-csv',
  fileName: 'tokens.csv',
  secretAsText: true,
} as const
const titles = ['upn', 'serial number', 'secret key', 'time interval', 'manufacturer', 'model']
const lost = ['issuer', 'tags', 'favourite', 'note', 'trashed', 'icon', 'backupCodes'] as const

export const oathFormats: readonly Format[] = [
  {
    ...oath,
    title: 'Hardware tokens, as Entra takes them',
    types: ['totp'],
    loses: [...lost, 'algorithm', 'digits'],
    write: rows =>
      tableOf(titles, ...rows.map(row => [row.label, '', row.secret, row.period, '', ''])),
  },
  {
    ...oath,
    title: 'Hardware tokens of several kinds',
    types: ['totp', 'hotp'],
    loses: lost,
    write: rows =>
      tableOf(
        ['Serial Number', 'Secret', 'Type', 'Hash', 'Digits', 'Interval', 'Counter'],
        ...rows.map(row => [
          ...[row.label, row.secret, `OATH-${row.type.toUpperCase()}`],
          ...[`HMAC-${row.algorithm}`, row.digits, row.period, row.counter],
        ]),
      ),
  },
]

const script = {
  id: 'extract-otp-secrets',
  types: ['totp', 'hotp'],
  loses: ['tags', 'favourite', 'note', 'trashed', 'icon', 'backupCodes'],
  secretAsText: true,
} as const

const accountOf = (row: Row) => ({
  name: row.label,
  secret: row.secret,
  issuer: row.issuer,
  type: row.type,
  counter: row.type === 'hotp' ? row.counter : null,
  url: linkOf(row),
})

export const extractFormats: readonly Format[] = [
  {
    ...script,
    title: 'extract_otp_secrets, JSON',
    fileName: 'output.json',
    write: rows => json(rows.map(accountOf)),
  },
  {
    ...script,
    title: 'extract_otp_secrets, table',
    fileName: 'output.csv',
    write: rows =>
      tableOf(
        ['name', 'secret', 'issuer', 'type', 'counter', 'url'],
        ...rows.map(row => Object.values(accountOf(row)).map(value => value ?? '')),
      ),
  },
]

export const cotpFormat: Format = {
  title: 'cotp',
  id: 'cotp',
  fileName: 'exported.cotp',
  types: ['totp', 'hotp', 'steam', 'motp', 'yandex'],
  loses: ['tags', 'favourite', 'note', 'trashed', 'icon', 'backupCodes'],
  secretAsText: true,
  write: rows =>
    json({
      version: 2,
      elements: rows.map(row => ({
        secret: row.secret,
        issuer: row.issuer,
        label: row.label,
        digits: row.digits,
        type: row.type.toUpperCase(),
        algorithm: row.type === 'motp' ? 'MD5' : row.algorithm,
        period: row.period,
        counter: row.type === 'hotp' ? row.counter : null,
        pin: row.pin,
      })),
    }),
}
