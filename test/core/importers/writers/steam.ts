/** Steam's app, new and old, and Steam Desktop Authenticator with and without a password. */
import { pbkdf2Sync, randomBytes } from 'node:crypto'
import { parseBase32 } from '../../../../shared/base32.ts'
import { type Format, json } from '../format.ts'
import type { Row } from '../row.ts'
import { sealCbc } from './seal.ts'

/** A row that is no Base32 is to come out as one that is no Base64. */
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
]

/** The old app's file, and an unsealed maFile. */
export const writeOldSteam = (row: Row) => json(accountOf(row, 1))
