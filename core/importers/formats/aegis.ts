/** Reads Aegis: https://github.com/beemdevelopment/Aegis/blob/master/docs/vault.md */

import { z } from 'zod'
import { parseBase32 } from '../../../shared/base32.ts'
import { AppError } from '../../../shared/errors.ts'
import { formatHex } from '../../../shared/hex.ts'
import { words } from '../../../shared/wording/words.ts'
import { scryptKey } from '../ciphers/derive-key.ts'
import { firstOpened, openGcm } from '../ciphers/open-cipher.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { base64, flag, hex, lenientText, number, parseType, text, texts } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { looksLike, parseAs, parseJson, readJson } from '../syntax/json.ts'
import { readText } from '../syntax/text.ts'

const Vault = z.object({ entries: z.array(z.unknown()), groups: z.array(z.unknown()).nullish() })
const CipherParameters = z.object({ nonce: hex, tag: hex })

const Plain = z.object({ header: z.object({}).nullish(), db: Vault })
const Sealed = z.object({
  header: z.object({ slots: z.array(z.unknown()), params: CipherParameters }),
  db: base64,
})

/** Type 1 is the password. Other types need the phone. */
const PasswordSlot = z.object({
  type: z.literal(1),
  key: hex,
  key_params: CipherParameters,
  n: z.number(),
  r: z.number(),
  p: z.number(),
  salt: hex,
  repaired: flag,
})
type PasswordSlot = z.infer<typeof PasswordSlot>

const Group = z.object({ uuid: z.string(), name: z.string() })

const Entry = z.object({
  type: z.string(),
  name: text,
  issuer: text,
  note: lenientText,
  favorite: flag,
  group: lenientText,
  groups: texts,
  info: z.object({
    secret: z.string(),
    algo: text,
    digits: number,
    period: number,
    counter: number,
    pin: text,
  }),
})

/** Nobody has more slots, and every slot costs a key derivation. */
const maxSlots = 16

export const aegis: Importer = {
  id: 'aegis',
  name: 'Aegis',
  extensions: ['json'],
  sealed: 'sometimes',
  recognises: file => looksLike(file, z.union([Plain, Sealed])),
  open: file => {
    const json = readJson(file)
    if (Plain.safeParse(json).success) {
      const { db } = parseAs(Plain, json)
      return { sealed: false, read: async () => readVault(db) }
    }
    const sealed = parseAs(Sealed, json)
    return { sealed: true, unseal: passphrase => unseal(sealed, passphrase) }
  },
}

async function unseal(sealed: z.infer<typeof Sealed>, passphrase: string): Promise<Imported> {
  const slots = sealed.header.slots.flatMap(slot => PasswordSlot.safeParse(slot).data ?? [])
  if (slots.length === 0) {
    throw new AppError('bad-input', words('core.importFiles.phoneOnly'))
  }
  if (slots.length > maxSlots) {
    throw new AppError('too-large', words('core.importFiles.tooManyPasswords', { limit: maxSlots }))
  }
  const masterKey = await firstOpened(
    slots.flatMap(slot => passwordsOf(slot, passphrase).map(bytes => () => openSlot(slot, bytes))),
  )
  const { nonce, tag } = sealed.header.params
  const opened = openGcm({ key: masterKey, nonce, sealed: sealed.db, tag })
  return readVault(parseAs(Vault, parseJson(readText(opened))))
}

async function openSlot(slot: PasswordSlot, password: Uint8Array): Promise<Buffer> {
  const { nonce, tag } = slot.key_params
  const masterKey = openGcm({ key: await scryptKey(password, slot), nonce, sealed: slot.key, tag })
  if (masterKey.length === 32) return masterKey
  throw new AppError('bad-input', words('core.importFiles.oddKey'))
}

/**
 * Early versions of Aegis also hashed the zeros after the password in Java's buffer, which makes a
 * difference beyond the 64 bytes of a block (https://github.com/beemdevelopment/Aegis/issues/95).
 * The buffer's size depended on an average number of bytes per character: 2 on Android, 1.1 in
 * other runtimes.
 */
function passwordsOf({ repaired }: PasswordSlot, passphrase: string): Uint8Array[] {
  const password = Buffer.from(passphrase, 'utf8')
  if (repaired) return [password]
  const padded = [2, 1.1].map(average => {
    let capacity = Math.trunc(Math.fround(passphrase.length * Math.fround(average)))
    while (capacity < password.length) capacity = 2 * capacity + 1
    return Buffer.concat([password], capacity)
  })
  return [password, ...padded.filter(({ length }) => length > 64 && length > password.length)]
}

function readVault({ entries, groups }: z.infer<typeof Vault>): Imported {
  const names = new Map(
    groups?.flatMap(group => {
      const { data } = Group.safeParse(group)
      return data ? [[data.uuid, data.name]] : []
    }),
  )
  return readRows(entries, row => readEntry(parseAs(Entry, row), names))
}

function readEntry(entry: z.infer<typeof Entry>, names: Map<string, string>): ImportedEntry {
  const { info } = entry
  const type = parseType(entry.type)
  const tags = [entry.group, ...entry.groups.map(id => names.get(id) ?? '')]
  return toImported(
    {
      type,
      issuer: entry.issuer,
      label: entry.name,
      // Aegis stores every secret in Base32, even those of Mobile-OTP.
      secret: type === 'motp' ? formatHex(parseBase32(info.secret).bytes) : info.secret,
      // Some versions offered MD5 where it has no effect, and Aegis itself reads it as SHA-1.
      algorithm: info.algo.toUpperCase() === 'MD5' ? 'SHA1' : info.algo,
      digits: info.digits,
      periodSeconds: info.period,
      counter: info.counter,
      pin: info.pin,
    },
    { tags, favourite: entry.favorite, note: entry.note },
  )
}
