/**
 * Reads Bitwarden and Bitwarden Authenticator in JSON: plain, or sealed with a password of its own.
 */

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { argon2idKey, pbkdf2Key } from '../ciphers/derive-key.ts'
import { cutShort, openCbc, wrongPassphrase } from '../ciphers/open-cipher.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { type FieldCode, isCodeField } from '../rows/field-code.ts'
import { base64, flag, lenientText, listWith, text, texts } from '../rows/fields.ts'
import { readLoginItem, userOfField } from '../rows/login-item.ts'
import { readRows } from '../rows/rows.ts'
import { looksLike, parseAs, parseJson, readJson } from '../syntax/json.ts'
import { readText } from '../syntax/text.ts'

const Plain = z.object({
  encrypted: z.literal(false).optional(),
  items: z.array(z.unknown()),
  folders: z.array(z.unknown()).nullish(),
  collections: z.array(z.unknown()).nullish(),
})

const Sealed = z.object({
  passwordProtected: z.literal(true),
  /** Used as it is written, not decoded. */
  salt: z.string(),
  kdfType: z.number(),
  kdfIterations: z.number(),
  kdfMemory: z.number().nullish(),
  kdfParallelism: z.number().nullish(),
  encKeyValidation_DO_NOT_EDIT: z.string(),
  data: z.string(),
})
type Sealed = z.infer<typeof Sealed>

const Looks = z.union([
  z.object({ encrypted: z.boolean(), items: z.array(z.unknown()) }),
  z.object({ encrypted: z.literal(true), data: z.string() }),
  z.object({ items: listWith(z.object({ type: z.number(), login: z.object({}) })) }),
])

const Folder = z.object({ id: z.string(), name: z.string() })

const Uris = z
  .array(z.object({ uri: lenientText }).catch({ uri: '' }))
  .nullish()
  .catch(null)

const Item = z.object({
  name: text,
  notes: lenientText,
  favorite: flag,
  folderId: lenientText,
  collectionIds: texts,
  deletedDate: lenientText,
  login: z.object({ username: text, totp: text, uris: Uris }).nullish(),
  fields: z.array(z.unknown()).nullish().catch(null),
})

/** Users may add fields of their own to an item. */
const Field = z.object({ name: text, value: text })

export const bitwarden: Importer = {
  id: 'bitwarden',
  name: 'Bitwarden',
  extensions: ['json'],
  sealed: 'sometimes',
  recognises: file => looksLike(file, Looks),
  open: file => {
    const json = readJson(file)
    if (z.object({ encrypted: z.literal(true) }).safeParse(json).success) {
      const sealed = parseAs(Sealed, refuseAccountRestricted(json))
      return { sealed: true, unseal: passphrase => unseal(sealed, passphrase) }
    }
    const plain = parseAs(Plain, json)
    return { sealed: false, read: async () => readItems(plain) }
  },
}

/** Reads the plain export, which a zip file may contain. Throws `bad-input` and `too-large`. */
export function readBitwardenExport(file: Uint8Array): Imported {
  return readItems(parseAs(Plain, readJson(file)))
}

function refuseAccountRestricted(json: unknown): unknown {
  if (z.object({ passwordProtected: z.literal(true) }).safeParse(json).success) return json
  throw new AppError('bad-input', words('core.importFiles.bitwardenAccount'))
}

/** See https://bitwarden.com/help/encrypted-export/. */
async function unseal(sealed: Sealed, passphrase: string): Promise<Imported> {
  const key = await deriveKey(sealed, passphrase)
  const keys = { encryptionKey: expandKey(key, 'enc'), macKey: expandKey(key, 'mac') }
  openText(sealed.encKeyValidation_DO_NOT_EDIT, keys)
  return readItems(parseAs(Plain, parseJson(readText(openText(sealed.data, keys)))))
}

function deriveKey(sealed: Sealed, passphrase: string): Promise<Buffer> {
  const salt = Buffer.from(sealed.salt, 'utf8')
  switch (sealed.kdfType) {
    case 0:
      return pbkdf2Key(passphrase, { digest: 'sha256', iterations: sealed.kdfIterations, salt })
    case 1:
      return argon2idKey(passphrase, {
        memoryKib: (sealed.kdfMemory ?? 64) * 1024,
        passes: sealed.kdfIterations,
        lanes: sealed.kdfParallelism ?? 4,
        salt: createHash('sha256').update(salt).digest(),
      })
    default:
      throw new AppError('bad-input', words('core.importFiles.bitwardenOnly'))
  }
}

/** HKDF-Expand alone (RFC 5869 §2.3), for a single block. */
function expandKey(key: Buffer, purpose: string): Buffer {
  return createHmac('sha256', key).update(purpose).update(Buffer.of(1)).digest()
}

interface Keys {
  readonly encryptionKey: Buffer
  readonly macKey: Buffer
}

/** The format is '2.' IV '|' AES-256-CBC '|' HMAC-SHA-256 of both. */
function openText(sealedText: string, { encryptionKey, macKey }: Keys): Buffer {
  const [type, parts = ''] = sealedText.split('.', 2)
  const { data } = z.tuple([base64, base64, base64]).safeParse(parts.split('|'))
  if (type !== '2' || !data) throw cutShort()
  const [iv, sealed, mac] = data
  const expected = createHmac('sha256', macKey).update(iv).update(sealed).digest()
  if (mac.length !== expected.length || !timingSafeEqual(mac, expected)) throw wrongPassphrase()
  return openCbc(encryptionKey, iv, sealed)
}

function readItems({ items, folders, collections }: z.infer<typeof Plain>): Imported {
  const names = new Map<string, string>()
  for (const folder of [...(folders ?? []), ...(collections ?? [])]) {
    const { data } = Folder.safeParse(folder)
    if (data) names.set(data.id, data.name)
  }
  const rows = items.flatMap((json, index) => [
    { json, index, field: null },
    ...codeFieldsOf(json).map(field => ({ json, index, field })),
  ])
  return readRows(
    rows,
    ({ json, field }) => readItem(parseAs(Item, json), names, field),
    row => words('core.importPlaces.entry', { number: (rows[row]?.index ?? 0) + 1 }),
  )
}

function codeFieldsOf(json: unknown): FieldCode[] {
  const fields = Item.safeParse(json).data?.fields ?? []
  return fields
    .flatMap(field => Field.safeParse(field).data ?? [])
    .filter(({ name, value }) => isCodeField(name, value))
    .map(({ name, value }) => ({ field: name, totp: value }))
}

/** If `field` is null, it reads the login's own code. */
function readItem(
  item: z.infer<typeof Item>,
  names: Map<string, string>,
  field: FieldCode | null,
): ImportedEntry | null {
  const username = item.login?.username ?? ''
  return readLoginItem({
    name: item.name,
    username: field ? userOfField(username, field.field) : username,
    totp: field ? field.totp : (item.login?.totp ?? ''),
    tags: [item.folderId, ...item.collectionIds].map(id => names.get(id) ?? ''),
    favourite: item.favorite,
    note: item.notes,
    trashed: item.deletedDate !== '',
    sites: (item.login?.uris ?? []).map(({ uri }) => uri),
  })
}
