/**
 * Reads Authy's preferences from a rooted phone, with secrets plain or sealed with the backup
 * password.
 */

import { z } from 'zod'
import { formatBase32 } from '../../../shared/base32.ts'
import { importLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseHex } from '../../../shared/hex.ts'
import { words } from '../../../shared/wording/words.ts'
import { pbkdf2Key } from '../ciphers/derive-key.ts'
import { openCbc, wrongPassphrase } from '../ciphers/open-cipher.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { base64, number, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { hasPreference, readPreferences } from '../syntax/android-preferences.ts'
import { parseAs, parseJson } from '../syntax/json.ts'

const keyPrefix = 'com.authy.storage.tokens.'
const iterations = 1000
const noIv = new Uint8Array(16)

const Token = z.object({
  name: text,
  originalName: text,
  originalIssuer: text,
  accountType: text,
  digits: number,
  logo: text,
  /** Base32. */
  decryptedSecret: z.string().nullish(),
  /** In hexadecimal, for Authy's own tokens. */
  secretSeed: z.string().nullish(),
  encryptedSecret: base64.nullish(),
  salt: text,
})
/** Every sealed token needs a key, so the ceiling is checked first. */
const Tokens = z.array(z.unknown()).max(importLimits.entries)
type Token = z.infer<typeof Token>

export const authy: Importer = {
  id: 'authy',
  name: 'Authy',
  extensions: ['xml'],
  sealed: 'sometimes',
  recognises: file => hasPreference(file, keyPrefix),
  open(file) {
    const tokens = [...readPreferences(file)]
      .filter(([name]) => name.startsWith(keyPrefix) && name.endsWith('.key'))
      .flatMap(([, json]) => parseAs(Tokens, parseJson(json)))
    return tokens.some(isSealed)
      ? { sealed: true, unseal: passphrase => unseal(tokens, passphrase) }
      : { sealed: false, read: async () => readRows(tokens, token => readToken(token)) }
  },
}

function isSealed(json: unknown): boolean {
  const { success, data } = Token.safeParse(json)
  return success && data.encryptedSecret != null && !data.decryptedSecret && !data.secretSeed
}

/** Tokens may be sealed with several passwords. A password is right if it opens any token. */
async function unseal(tokens: readonly unknown[], passphrase: string): Promise<Imported> {
  const secrets = new Map<unknown, string>()
  for (const token of tokens.filter(isSealed)) {
    const secret = await openSecret(parseAs(Token, token), passphrase)
    if (secret !== null) secrets.set(token, secret)
  }
  if (secrets.size === 0) throw wrongPassphrase()
  return readRows(tokens, json => {
    const openedSecret = secrets.get(json)
    if (openedSecret === undefined && isSealed(json)) {
      throw new AppError('bad-input', words('core.importEntries.otherPassword'))
    }
    return readToken(json, openedSecret)
  })
}

async function openSecret(token: Token, passphrase: string): Promise<string | null> {
  const { encryptedSecret, salt } = token
  const sealed = encryptedSecret ?? new Uint8Array()
  return openTokenSeed(passphrase, { sealed, salt, iterations, iv: noIv })
}

interface SealedSeed {
  readonly sealed: Uint8Array
  /** The value as it is written, not decoded. */
  readonly salt: string
  readonly iterations: number
  /** Empty means zeros. */
  readonly iv: Uint8Array
}

/** Returns a token's seed in Base32; null if the password doesn't open it. Throws `too-large`. */
export async function openTokenSeed(
  passphrase: string,
  { sealed, salt, iterations: rounds, iv }: SealedSeed,
): Promise<string | null> {
  const parameters = { digest: 'sha1', iterations: rounds, salt: Buffer.from(salt) } as const
  try {
    const key = await pbkdf2Key(passphrase, parameters)
    const seed = openCbc(key, iv.length === 0 ? noIv : iv, sealed).toString('latin1')
    return /^[A-Z2-7=\s-]+$/i.test(seed) ? seed : null
  } catch (error) {
    if (error instanceof AppError && error.code !== 'too-large') return null
    throw error
  }
}

function readToken(json: unknown, openedSecret?: string): ImportedEntry {
  const token = parseAs(Token, json)
  const isOwn = token.secretSeed != null
  const secret = openedSecret ?? token.decryptedSecret ?? ''
  return toImported(
    {
      ...(isOwn ? { issuer: token.name } : namesOfToken(token)),
      type: 'totp',
      secret: isOwn ? formatBase32(parseHex(token.secretSeed ?? '')) : secret,
      digits: token.digits ?? (isOwn ? 7 : 6),
      periodSeconds: isOwn ? 10 : 30,
    },
    { icon: token.logo || null },
  )
}

/** `name` is 'Issuer: account' or 'Issuer - account', or whatever the user has changed it to. */
export function namesOfToken(token: Pick<Token, 'name' | 'originalName' | 'originalIssuer'>): {
  issuer: string
  label: string
} {
  const [, prefix = ''] = /^([^:]+):/.exec(token.originalName) ?? []
  const [, first = ''] = /^(.+?)(?::| -) /.exec(token.name) ?? []
  const issuer = token.originalIssuer || prefix || first
  const rest = token.name.startsWith(issuer) ? token.name.slice(issuer.length) : token.name
  const label = issuer === '' ? rest : rest.replace(/^\s*(?::|-)\s*/, '')
  return { issuer, label }
}
