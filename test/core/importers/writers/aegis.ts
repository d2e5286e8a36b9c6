/** Follows docs/vault.md of Aegis: database version 3 plain, 2 sealed. */
import { randomBytes, randomUUID, scryptSync } from 'node:crypto'
import { formatBase32 } from '../../../../shared/base32.ts'
import { parseHex } from '../../../../shared/hex.ts'
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { sealGcm } from './seal.ts'

/** Base32 for every type. A row without valid hexadecimal becomes one without valid Base32. */
const secretOf = ({ type, secret }: Row) =>
  type === 'motp' && /^[\da-f]+$/.test(secret) ? formatBase32(parseHex(secret)) : secret

function entryOf(row: Row) {
  const info: Record<string, unknown> = {
    secret: secretOf(row),
    algo: row.type === 'motp' ? 'MD5' : row.algorithm,
    digits: row.digits,
  }
  if (row.type === 'hotp') info.counter = row.counter
  else info.period = row.period
  if (row.pin !== null) info.pin = row.pin
  return {
    type: row.type,
    uuid: randomUUID(),
    name: row.label,
    issuer: row.issuer,
    note: row.note,
    favorite: row.favourite,
    icon: null,
    info,
  }
}

const noSlots = { slots: null, params: null }

function writePlain(rows: readonly Row[]) {
  const ids = new Map(rows.flatMap(row => row.tags).map(tag => [tag, randomUUID()]))
  const groups = [...ids].map(([name, uuid]) => ({ uuid, name }))
  const entries = rows.map(row => ({ ...entryOf(row), groups: row.tags.map(tag => ids.get(tag)) }))
  return json({ version: 1, header: noSlots, db: { version: 3, entries, groups } })
}

export interface SlotOptions {
  readonly password: string | Buffer
  readonly repaired?: boolean
  readonly isBackup?: boolean
}

export function slotOf({ password, repaired, isBackup }: SlotOptions, masterKey: Buffer) {
  const [salt, nonce] = [randomBytes(32), randomBytes(12)]
  const { sealed, tag } = sealGcm(
    scryptSync(password, salt, 32, { N: 1024, r: 8, p: 1 }),
    nonce,
    masterKey,
  )
  return {
    type: 1,
    uuid: randomUUID(),
    key: sealed.toString('hex'),
    key_params: { nonce: nonce.toString('hex'), tag: tag.toString('hex') },
    n: 1024,
    r: 8,
    p: 1,
    salt: salt.toString('hex'),
    ...(repaired === undefined ? {} : { repaired }),
    ...(isBackup === undefined ? {} : { is_backup: isBackup }),
  }
}

/** Seals with the slots that `slotsOf` makes around the master key. */
export function sealAegis(rows: readonly Row[], slotsOf: (masterKey: Buffer) => unknown[]) {
  const [masterKey, nonce] = [randomBytes(32), randomBytes(12)]
  const entries = rows.map(row => ({ ...entryOf(row), group: row.tags[0] ?? null }))
  const db = JSON.stringify({ version: 2, entries })
  const { sealed, tag } = sealGcm(masterKey, nonce, db)
  const params = { nonce: nonce.toString('hex'), tag: tag.toString('hex') }
  const header = { slots: slotsOf(masterKey), params }
  return json({ version: 1, header, db: sealed.toString('base64') })
}

const passphrase = 'correct horse Ünïcode'
const format = {
  id: 'aegis',
  fileName: 'aegis-export.json',
  types: ['totp', 'hotp', 'steam', 'motp', 'yandex'],
  secretAsText: true,
} as const

export const aegisFormats: readonly Format[] = [
  {
    ...format,
    title: 'Aegis, plain',
    loses: ['trashed', 'icon', 'backupCodes'],
    write: writePlain,
  },
  {
    ...format,
    title: 'Aegis, sealed',
    loses: ['trashed', 'icon', 'backupCodes'],
    // Groups are a name in version 2, and ids in version 3.
    maxTags: 1,
    passphrase,
    write: rows =>
      sealAegis(rows, masterKey => [slotOf({ password: passphrase, repaired: true }, masterKey)]),
  },
]
