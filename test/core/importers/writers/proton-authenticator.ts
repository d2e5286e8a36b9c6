/** Writes version 1 of Proton Authenticator's exports. */
import { randomBytes, randomUUID } from 'node:crypto'
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { argon2id, sealGcm } from './seal.ts'

function uriOf(row: Row): string {
  if (row.type === 'steam') return `steam://${row.secret}`
  const names = `${encodeURIComponent(row.issuer)}:${encodeURIComponent(row.label)}`
  const { secret, algorithm, digits, period } = row
  return `otpauth://totp/${names}?secret=${encodeURIComponent(secret)}&issuer=${encodeURIComponent(row.issuer)}&algorithm=${algorithm}&digits=${digits}&period=${period}`
}

function exportOf(rows: readonly Row[]) {
  const entries = rows.map(row => ({
    id: randomUUID(),
    content: {
      uri: uriOf(row),
      entry_type: row.type === 'steam' ? 'Steam' : 'Totp',
      name: row.label,
    },
    note: row.note === '' ? null : row.note,
  }))
  return { version: 1, entries }
}

async function seal(rows: readonly Row[], passphrase: string) {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const key = await argon2id(passphrase, salt, [19_456, 2, 1])
  const aad = Buffer.from('proton.authenticator.export.v1')
  const { whole } = sealGcm(key, nonce, JSON.stringify(exportOf(rows)), aad)
  const content = Buffer.concat([nonce, whole]).toString('base64')
  return json({ version: 1, salt: salt.toString('base64'), content })
}

const passphrase = 'proton export phrase'
const format = {
  id: 'proton-authenticator',
  fileName: 'Proton_Authenticator_backup.json',
  types: ['totp', 'steam'],
  loses: ['tags', 'favourite', 'trashed', 'icon', 'backupCodes'],
  secretAsText: true,
} as const

export const protonFormats: readonly Format[] = [
  { ...format, title: 'Proton Authenticator, plain', write: rows => json(exportOf(rows)) },
  {
    ...format,
    title: 'Proton Authenticator, sealed',
    passphrase,
    write: rows => seal(rows, passphrase),
  },
]
