/** Follows https://bitwarden.com/help/condition-bitwarden-import/ and /help/encrypted-export/. */
import { createHmac, pbkdf2Sync, randomBytes, randomUUID } from 'node:crypto'
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { writeZip } from '../write-zip.ts'
import { argon2id, sealCbc, sha256 } from './seal.ts'

function totpOf(row: Row): string {
  if (row.type === 'steam') return `steam://${row.secret}`
  const query = new URLSearchParams({
    secret: row.secret,
    issuer: row.issuer,
    algorithm: row.algorithm,
    digits: String(row.digits),
    period: String(row.period),
  })
  return `otpauth://totp/${encodeURIComponent(row.issuer)}:${encodeURIComponent(row.label)}?${query}`
}

export function itemOf(row: Row, totp: string | null = totpOf(row)) {
  return {
    id: randomUUID(),
    organizationId: null,
    folderId: row.tags[0] ? `folder-${row.tags[0]}` : null,
    collectionIds: row.tags.slice(1).map(tag => `collection-${tag}`),
    type: 1,
    reprompt: 0,
    name: row.issuer,
    notes: row.note === '' ? null : row.note,
    favorite: row.favourite,
    deletedDate: row.trashed ? '2024-02-03T04:05:06.000Z' : null,
    login: { uris: null, username: row.label, password: 'hunter2hunter2', totp },
  }
}

export function exportOf(rows: readonly Row[]) {
  const tags = [...new Set(rows.flatMap(row => row.tags))]
  return {
    encrypted: false,
    folders: tags.map(name => ({ id: `folder-${name}`, name })),
    collections: tags.map(name => ({ id: `collection-${name}`, name })),
    items: [
      ...rows.map(row => itemOf(row)),
      // An authenticator ignores logins without a code, and notes.
      ...(rows[0] ? [itemOf(rows[0], null), { type: 2, name: 'A note', login: null }] : []),
    ],
  }
}

const expand = (key: Buffer, info: string) =>
  createHmac('sha256', key).update(`${info}\x01`).digest()

function sealText(plain: string, key: Buffer): string {
  const iv = randomBytes(16)
  const sealed = sealCbc(expand(key, 'enc'), iv, plain)
  const mac = createHmac('sha256', expand(key, 'mac'))
    .update(Buffer.concat([iv, sealed]))
    .digest()
  return `2.${[iv, sealed, mac].map(part => part.toString('base64')).join('|')}`
}

function envelope(rows: readonly Row[], salt: string, key: Buffer, kdf: Record<string, unknown>) {
  return json({
    encrypted: true,
    passwordProtected: true,
    salt,
    ...kdf,
    encKeyValidation_DO_NOT_EDIT: sealText(randomUUID(), key),
    data: sealText(JSON.stringify(exportOf(rows)), key),
  })
}

function sealByPbkdf2(rows: readonly Row[], passphrase: string) {
  const salt = randomBytes(16).toString('base64')
  const key = pbkdf2Sync(passphrase, salt, 5000, 32, 'sha256')
  const kdf = { kdfType: 0, kdfIterations: 5000, kdfMemory: null, kdfParallelism: null }
  return envelope(rows, salt, key, kdf)
}

async function sealByArgon2(rows: readonly Row[], passphrase: string) {
  const salt = randomBytes(16).toString('base64')
  const key = await argon2id(passphrase, sha256(salt), [16 * 1024, 2, 4])
  const kdf = { kdfType: 1, kdfIterations: 2, kdfMemory: 16, kdfParallelism: 4 }
  return envelope(rows, salt, key, kdf)
}

const quote = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function csvOf(rows: readonly Row[]) {
  const header =
    'folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp'
  const lines = rows.map(row =>
    [
      row.tags[0] ?? '',
      row.favourite ? '1' : '',
      'login',
      row.issuer,
      row.note,
      '',
      '0',
      '',
      row.label,
      'hunter2hunter2',
      totpOf(row),
    ]
      .map(quote)
      .join(','),
  )
  return { file: Buffer.from(`${[header, ...lines].join('\n')}\n`) }
}

/** Writes more values than names, because issuer, period, and digits come after the last column. */
function authenticatorCsvOf(rows: readonly Row[]) {
  const header = 'folder,favorite,type,name,login_uri,login_totp'
  const lines = rows.map(row =>
    ['', '', '1', row.issuer, '', row.secret, row.issuer, row.period, row.digits]
      .map(value => quote(String(value)))
      .join(','),
  )
  return { file: Buffer.from(`${[header, ...lines].join('\n')}\n`) }
}

/** Writes collections instead of folders, and no favorites. */
function organisationCsvOf(rows: readonly Row[]) {
  const header =
    'collections,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp'
  const lines = rows.map(row =>
    [row.tags.join(','), 'login', row.issuer, row.note, '', '0', '', row.label, '', totpOf(row)]
      .map(quote)
      .join(','),
  )
  return { file: Buffer.from(`${[header, ...lines].join('\n')}\n`) }
}

const passphrase = 'bitwarden file phrase'
const format = {
  id: 'bitwarden',
  fileName: 'bitwarden_export.json',
  types: ['totp', 'steam'],
  loses: ['icon', 'backupCodes'],
  secretAsText: true,
} as const

export const bitwardenFormats: readonly Format[] = [
  { ...format, title: 'Bitwarden, plain', write: rows => json(exportOf(rows)) },
  {
    ...format,
    title: 'Bitwarden, sealed by PBKDF2',
    passphrase,
    write: rows => sealByPbkdf2(rows, passphrase),
  },
  {
    ...format,
    title: 'Bitwarden, sealed by Argon2id',
    passphrase,
    write: rows => sealByArgon2(rows, passphrase),
  },
  {
    ...format,
    title: 'Bitwarden, CSV',
    id: 'bitwarden-csv',
    fileName: 'bitwarden_export.csv',
    loses: ['trashed', 'icon', 'backupCodes'],
    maxTags: 1,
    write: csvOf,
  },
  {
    ...format,
    title: 'Bitwarden Authenticator, CSV',
    id: 'bitwarden-csv',
    fileName: 'bitwarden_authenticator_export.csv',
    types: ['totp'],
    loses: ['label', 'algorithm', 'tags', 'favourite', 'note', 'trashed', 'icon', 'backupCodes'],
    write: authenticatorCsvOf,
  },
  {
    ...format,
    title: 'Bitwarden, organisation, CSV',
    id: 'bitwarden-csv',
    fileName: 'bitwarden_org_export.csv',
    loses: ['favourite', 'trashed', 'icon', 'backupCodes'],
    write: organisationCsvOf,
  },
  {
    ...format,
    title: 'Bitwarden, zip',
    id: 'bitwarden-zip',
    fileName: 'bitwarden_export.zip',
    write: rows => ({
      file: writeZip([
        { name: 'data.json', content: JSON.stringify(exportOf(rows)) },
        { name: 'attachments/1/photo.png', content: 'no picture at all' },
      ]),
    }),
  },
]
