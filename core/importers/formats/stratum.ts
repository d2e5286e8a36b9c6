/**
 * Reads Stratum, formerly Authenticator Pro: https://stratumauth.com/wiki/encrypted-backup-format
 */

import { z } from 'zod'
import type { EntryType } from '../../../shared/entry-models.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { argon2idKey, pbkdf2Key } from '../ciphers/derive-key.ts'
import { openCbc, openGcm, readOpenedJson } from '../ciphers/open-cipher.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { lenientText, number, text, unknownType } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { looksLike, parseAs, parseJson, readJson } from '../syntax/json.ts'
import { readText } from '../syntax/text.ts'

const Backup = z.object({
  Authenticators: z.array(z.unknown()),
  Categories: z.array(z.unknown()).nullish(),
  AuthenticatorCategories: z.array(z.unknown()).nullish(),
})

const Category = z.object({ Id: z.string(), Name: z.string() })
const Membership = z.object({ CategoryId: z.string(), AuthenticatorSecret: z.string() })

const Authenticator = z.object({
  Type: z.number(),
  Icon: lenientText,
  Issuer: text,
  Username: text,
  Secret: z.string(),
  Pin: text,
  Algorithm: z.number().nullish(),
  Digits: number,
  Period: number,
  Counter: number,
})

const types = new Map<number, EntryType>([
  [1, 'hotp'],
  [2, 'totp'],
  [3, 'motp'],
  [4, 'steam'],
  [5, 'yandex'],
])
const algorithms = ['SHA1', 'SHA256', 'SHA512']

/** The two differ only in case. */
const strongMagic = Buffer.from('AUTHENTICATORPRO', 'ascii')
const legacyMagic = Buffer.from('AuthenticatorPro', 'ascii')

const startsWith = (file: Uint8Array, magic: Buffer) => magic.equals(file.subarray(0, magic.length))

export const stratum: Importer = {
  id: 'stratum',
  name: 'Stratum (Authenticator Pro)',
  extensions: ['authpro', 'stratum', 'json'],
  sealed: 'sometimes',
  recognises: file =>
    startsWith(file, strongMagic) || startsWith(file, legacyMagic) || looksLike(file, Backup),
  open: file => {
    if (startsWith(file, strongMagic)) {
      return { sealed: true, unseal: passphrase => unsealStrong(file, passphrase) }
    }
    if (startsWith(file, legacyMagic)) {
      return { sealed: true, unseal: passphrase => unsealLegacy(file, passphrase) }
    }
    const json = readJson(file)
    parseAs(Backup, json)
    return { sealed: false, read: async () => readStratumBackup(json) }
  },
}

/** The file has a signature, a salt (16 bytes), a nonce (12 bytes), and then AES-256-GCM. */
async function unsealStrong(file: Uint8Array, passphrase: string): Promise<Imported> {
  const [salt, nonce, sealed] = partsOf(file, 16, 12)
  const parameters = { memoryKib: 65_536, passes: 3, lanes: 4, salt }
  const opened = openGcm({ key: await argon2idKey(passphrase, parameters), nonce, sealed })
  return readStratumBackup(parseJson(readText(opened)))
}

/** The file has a signature, a salt (20 bytes), an IV (16 bytes), and then AES-256-CBC. */
async function unsealLegacy(file: Uint8Array, passphrase: string): Promise<Imported> {
  const [salt, iv, sealed] = partsOf(file, 20, 16)
  const key = await pbkdf2Key(passphrase, { digest: 'sha1', iterations: 64_000, salt })
  return readStratumBackup(readOpenedJson(openCbc(key, iv, sealed)))
}

function partsOf(file: Uint8Array, saltBytes: number, nonceBytes: number) {
  const nonceAt = strongMagic.length + saltBytes
  const sealedAt = nonceAt + nonceBytes
  if (file.length <= sealedAt) throw new AppError('bad-input', words('core.importFiles.cutShort'))
  return [
    file.subarray(strongMagic.length, nonceAt),
    file.subarray(nonceAt, sealedAt),
    file.subarray(sealedAt),
  ] as const
}

/**
 * Reads the backup, or the app's database in the same shape. Throws `bad-input` and `too-large`.
 */
export function readStratumBackup(json: unknown): Imported {
  const backup = parseAs(Backup, json)
  const names = new Map<string, string>()
  for (const category of backup.Categories ?? []) {
    const { data } = Category.safeParse(category)
    if (data) names.set(data.Id, data.Name)
  }
  const tagsOf = new Map<string, string[]>()
  for (const membership of backup.AuthenticatorCategories ?? []) {
    const { data } = Membership.safeParse(membership)
    if (!data) continue
    const tags = tagsOf.get(data.AuthenticatorSecret) ?? []
    tagsOf.set(data.AuthenticatorSecret, [...tags, names.get(data.CategoryId) ?? ''])
  }
  return readRows(backup.Authenticators, row => {
    const authenticator = parseAs(Authenticator, row)
    return readAuthenticator(authenticator, tagsOf.get(authenticator.Secret) ?? [])
  })
}

function readAuthenticator(
  authenticator: z.infer<typeof Authenticator>,
  tags: string[],
): ImportedEntry {
  const { Icon: icon } = authenticator
  const type = types.get(authenticator.Type)
  if (type === undefined) throw unknownType()
  return toImported(
    {
      type: type === 'totp' && authenticator.Issuer.toLowerCase() === 'steam' ? 'steam' : type,
      issuer: authenticator.Issuer,
      label: authenticator.Username,
      secret: authenticator.Secret,
      algorithm: algorithms[authenticator.Algorithm ?? 0] ?? 'unknown',
      digits: authenticator.Digits,
      periodSeconds: authenticator.Period,
      counter: authenticator.Counter,
      pin: authenticator.Pin,
    },
    // An id that begins with '@' is one of the user's own pictures.
    { tags, icon: icon === '' || icon.startsWith('@') ? null : icon },
  )
}
