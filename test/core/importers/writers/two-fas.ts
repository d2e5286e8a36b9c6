/** Follows 2FAS's BackupContent: schema 1, 3, and 4, plain and sealed. */
import { pbkdf2Sync, randomBytes } from 'node:crypto'
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { sealGcm } from './seal.ts'

function serviceOf(row: Row, position: number, groupId: string | null) {
  return {
    name: row.issuer,
    secret: row.secret,
    updatedAt: 1_668_540_633_217,
    otp: {
      label: `${row.issuer}:${row.label}`,
      account: row.label,
      issuer: row.issuer,
      digits: row.digits,
      period: row.period,
      algorithm: row.algorithm,
      ...(row.type === 'hotp' ? { counter: row.counter } : {}),
      tokenType: row.type.toUpperCase(),
      source: 'Manual',
    },
    order: { position },
    ...(groupId === null ? {} : { groupId }),
  }
}

function backupOf(rows: readonly Row[], schemaVersion: number) {
  const names = [...new Set(rows.flatMap(row => row.tags.slice(0, 1)))]
  const groupOf = (row: Row) => (row.tags[0] ? `id-${names.indexOf(row.tags[0])}` : null)
  return {
    services: rows.map((row, index) => serviceOf(row, index, groupOf(row))),
    groups: names.map((name, index) => ({ id: `id-${index}`, name, isExpanded: true })),
    updatedAt: 1_668_548_484_538,
    schemaVersion,
    appVersionCode: 5_000_009,
    appOrigin: 'ios',
  }
}

function seal(rows: readonly Row[], passphrase: string) {
  const { services, ...rest } = backupOf(rows, 4)
  const [salt, nonce] = [randomBytes(256), randomBytes(12)]
  const key = pbkdf2Sync(passphrase, salt, 10_000, 32, 'sha256')
  const parts = [sealGcm(key, nonce, JSON.stringify(services)).whole, salt, nonce]
  const servicesEncrypted = parts.map(part => part.toString('base64')).join(':')
  return json({ ...rest, services: [], servicesEncrypted })
}

const format = {
  id: '2fas',
  types: ['totp', 'hotp', 'steam'],
  secretAsText: true,
  loses: ['favourite', 'note', 'trashed', 'icon', 'backupCodes'],
  maxTags: 1,
} as const

const passphrase = '2fas-backup-passphrase'

export const twoFasFormats: readonly Format[] = [
  {
    ...format,
    title: '2FAS, plain',
    fileName: '2fas-backup.2fas',
    write: rows => json(backupOf(rows, 3)),
  },
  {
    ...format,
    title: '2FAS, sealed',
    fileName: '2fas-backup.2fas',
    passphrase,
    write: rows => seal(rows, passphrase),
  },
  {
    ...format,
    title: '2FAS, the first schema',
    fileName: '2fas.json',
    types: ['totp'],
    loses: [...format.loses, 'tags', 'label', 'algorithm', 'digits', 'period'],
    write: rows =>
      json({
        services: rows.map(({ issuer, secret }) => ({ name: issuer, secret, type: 'Unknown' })),
        schemaVersion: 1,
        appOrigin: 'android',
      }),
  },
]
