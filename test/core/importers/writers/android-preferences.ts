/** Writes preferences of Android apps, as Android's XmlUtils lays them out. */
import { createCipheriv, pbkdf2Sync } from 'node:crypto'
import { parseBase32 } from '../../../../shared/base32.ts'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'

export const escapeXml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export function writePreferences(values: Readonly<Record<string, string | number>>): Buffer {
  const lines = Object.entries(values).map(([name, value]) =>
    typeof value === 'string'
      ? `    <string name="${escapeXml(name)}">${escapeXml(value)}</string>`
      : `    <int name="${escapeXml(name)}" value="${value}" />`,
  )
  const head = "<?xml version='1.0' encoding='utf-8' standalone='yes' ?>"
  return Buffer.from([head, '<map>', ...lines, '</map>', ''].join('\n'))
}

const authyKey = 'com.authy.storage.tokens.authenticator.key'

function authyToken(row: Row, i: number, secret: Readonly<Record<string, string>>) {
  return {
    accountType: 'authenticator',
    digits: row.digits,
    ...(row.icon === null ? {} : { logo: row.icon }),
    originalName: `${row.issuer}:${row.label}`,
    // Only later versions of the app write the issuer as well.
    ...(i === 0 ? { originalIssuer: row.issuer } : {}),
    name: `${row.issuer}: ${row.label}`,
    upload_state: 'uploaded',
    ...secret,
  }
}

export function writeAuthy(
  rows: readonly Row[],
  secretOf: (row: Row, i: number) => Readonly<Record<string, string>>,
): Buffer {
  const tokens = rows.map((row, i) => authyToken(row, i, secretOf(row, i)))
  return writePreferences({ key_version: 121, [authyKey]: JSON.stringify(tokens) })
}

/** Seals with PBKDF2-SHA1 of 1000 rounds over the salt as text, then AES-256-CBC without an IV. */
export function sealForAuthy(secret: string, salt: string, passphrase: string) {
  const key = pbkdf2Sync(passphrase, salt, 1000, 32, 'sha1')
  const cipher = createCipheriv('aes-256-cbc', key, Buffer.alloc(16))
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()])
  return { encryptedSecret: sealed.toString('base64'), salt }
}

/** Writes Authy's own tokens: hexadecimal, 7 digits, 10 seconds. */
export function writeOwnAuthy(name: string, secret: string): Buffer {
  const secretSeed = Buffer.from(parseBase32(secret).bytes).toString('hex')
  return writePreferences({
    'com.authy.storage.tokens.authy.key': JSON.stringify([{ name, digits: 7, secretSeed }]),
  })
}

/** Blizzard's app applies this mask to its values. */
const blizzardMask = Buffer.from(
  '398e27fc50276a656065b0e525f4c06c04c61075286b8e7aeda59da9813b5dd6' +
    'c80d2fb38068773fa59ba47c17ca6c6479015c1d5b8b8f6b9a',
  'hex',
)

export function writeBattleNet(serial: string, secret: string): Buffer {
  const mask = (text: string) =>
    Buffer.from(Buffer.from(text).map((byte, i) => byte ^ (blizzardMask[i] ?? 0))).toString('hex')
  const secretHex = Buffer.from(parseBase32(secret).bytes).toString('hex')
  return writePreferences({
    'com.blizzard.messenger.AUTHENTICATOR_SERIAL': mask(serial),
    'com.blizzard.messenger.AUTHENTICATOR_DEVICE_SECRET': mask(secretHex),
  })
}

export const authyPassphrase = 'authy backup phrase'
const authy = {
  id: 'authy',
  fileName: 'com.authy.storage.tokens.authenticator.xml',
  types: ['totp'],
  loses: ['algorithm', 'period', 'tags', 'favourite', 'note', 'trashed', 'backupCodes'],
} as const

export const androidFormats: readonly Format[] = [
  {
    ...authy,
    title: 'Authy',
    secretAsText: true,
    write: rows => ({ file: writeAuthy(rows, row => ({ decryptedSecret: row.secret })) }),
  },
  {
    ...authy,
    title: 'Authy, sealed',
    passphrase: authyPassphrase,
    secretAsText: true,
    write: rows => ({
      file: writeAuthy(rows, (row, i) => sealForAuthy(row.secret, `salt ${i}`, authyPassphrase)),
    }),
  },
  {
    title: 'TOTP Authenticator, preferences',
    id: 'totp-authenticator-preferences',
    fileName: 'TOTP_Authenticator_Preferences.xml',
    types: ['totp'],
    loses: ['algorithm', 'tags', 'note', 'trashed', 'icon', 'backupCodes'],
    secretAsText: true,
    write: rows => ({
      file: writePreferences({
        RATE_US_COUNTER: 13,
        STATIC_TOTP_CODES_LIST: JSON.stringify(
          rows.map(row => ({
            base: 32,
            digits: String(row.digits),
            period: String(row.period),
            issuer: row.issuer,
            name: row.label,
            key: row.secret,
            isFavorite: row.favourite,
          })),
        ),
        SORT_ACCOUNT_BY: 'CUSTOM',
      }),
    }),
  },
]
