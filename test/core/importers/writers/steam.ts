/**
 * Writes the files of Steam's app, new and old, and those of Steam Desktop Authenticator and
 * steamguard-cli, sealed and unsealed.
 */
import { pbkdf2Sync, randomBytes } from 'node:crypto'
import { parseBase32 } from '../../../../shared/base32.ts'
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { argon2id, sealCbc } from './seal.ts'

/** A row without valid Base32 becomes one without valid Base64. */
const base64Of = (secret: string) =>
  /^[A-Z2-7]+$/.test(secret) ? Buffer.from(parseBase32(secret).bytes).toString('base64') : secret

function accountOf(row: Row, steamid: number) {
  return {
    steamid: String(steamid),
    shared_secret: base64Of(row.secret),
    serial_number: '12345678901234567890',
    ...(row.backupCodes[0] ? { revocation_code: row.backupCodes[0] } : {}),
    uri: `otpauth://totp/Steam:${row.label}?secret=${row.secret}&issuer=Steam`,
    account_name: row.label,
    token_gid: '894820a474c9',
    identity_secret: 'dGhpcyBpcyBhIHRlc3Qgc3RyaW5n',
    secret_1: 'eWV0IGFub3RoZXIgdGVzdCBzdHJpbmc=',
    status: 1,
    Session: { SteamID: steamid },
  }
}

function sealFolder(rows: readonly Row[], passphrase: string) {
  const beside = new Map<string, Uint8Array>()
  const entries = rows.map((row, index) => {
    const [salt, iv, filename] = [randomBytes(8), randomBytes(16), `${7656 + index}.maFile`]
    const key = pbkdf2Sync(passphrase, salt, 50_000, 32, 'sha1')
    const sealed = sealCbc(key, iv, JSON.stringify(accountOf(row, index)))
    beside.set(filename, Buffer.from(sealed.toString('base64')))
    const parameters = {
      encryption_iv: iv.toString('base64'),
      encryption_salt: salt.toString('base64'),
    }
    return { ...parameters, filename, steamid: 7656 + index }
  })
  const manifest = { encrypted: true, first_run: false, entries, periodic_checking: false }
  return { ...json(manifest), beside }
}

/**
 * Writes the manifest of steamguard-cli, version 1. Each file is sealed in one of its ways, or
 * plain.
 */
async function cliFolder(rows: readonly Row[], passphrase: string | null) {
  const beside = new Map<string, Uint8Array>()
  const entries = await Promise.all(
    rows.map(async (row, index) => {
      const filename = `${row.label}.maFile`
      const { Session, steamid, ...account } = accountOf(row, index)
      const plain = JSON.stringify({ ...account, steam_id: 7656 + index, tokens: null })
      const entry = { filename, steam_id: 7656 + index, account_name: row.label }
      if (passphrase === null) {
        beside.set(filename, Buffer.from(plain))
        return { ...entry, encryption: null }
      }
      const isLegacy = index % 2 === 1
      const [salt, iv] = [randomBytes(isLegacy ? 8 : 16), randomBytes(16)]
      const key = isLegacy
        ? pbkdf2Sync(passphrase, salt, 50_000, 32, 'sha1')
        : await argon2id(passphrase, salt, [12 * 1024, 3, 12])
      beside.set(filename, Buffer.from(sealCbc(key, iv, plain).toString('base64')))
      const scheme = isLegacy ? 'LegacySdaCompatible' : 'Argon2idAes256'
      const parameters = { iv: iv.toString('base64'), salt: salt.toString('base64') }
      return { ...entry, encryption: { scheme, ...parameters } }
    }),
  )
  return { ...json({ version: 1, entries, keyring_id: null }), beside }
}

/** Writes Steam Desktop Authenticator's folder without a password. */
function plainFolder(rows: readonly Row[]) {
  const beside = new Map<string, Uint8Array>()
  const entries = rows.map((row, index) => {
    const filename = `${7656 + index}.maFile`
    beside.set(filename, Buffer.from(JSON.stringify(accountOf(row, index))))
    return { encryption_iv: null, encryption_salt: null, filename, steamid: 7656 + index }
  })
  return { ...json({ encrypted: false, first_run: false, entries }), beside }
}

const passphrase = 'steam phrase'
const format = {
  types: ['steam'],
  loses: ['tags', 'favourite', 'note', 'trashed', 'icon'],
  secretAsText: false,
} as const

export const steamFormats: readonly Format[] = [
  {
    ...format,
    title: 'Steam, the app',
    id: 'steam',
    fileName: 'Steamguard-76561198000000000',
    write: rows =>
      json({ accounts: Object.fromEntries(rows.map((row, id) => [`x${id}`, accountOf(row, id)])) }),
  },
  {
    ...format,
    title: 'Steam Desktop Authenticator, sealed',
    id: 'steam-desktop',
    fileName: 'manifest.json',
    passphrase,
    write: rows => sealFolder(rows, passphrase),
  },
  {
    ...format,
    title: 'Steam Desktop Authenticator, plain',
    id: 'steam-desktop',
    fileName: 'manifest.json',
    write: plainFolder,
  },
  {
    ...format,
    title: 'steamguard-cli, sealed',
    id: 'steamguard-cli',
    fileName: 'manifest.json',
    passphrase,
    write: rows => cliFolder(rows, passphrase),
  },
  {
    ...format,
    title: 'steamguard-cli, plain',
    id: 'steamguard-cli',
    fileName: 'manifest.json',
    write: rows => cliFolder(rows, null),
  },
]

/** Writes the old app's file, which is also an unsealed maFile. */
export const writeOldSteam = (row: Row) => json(accountOf(row, 1))
