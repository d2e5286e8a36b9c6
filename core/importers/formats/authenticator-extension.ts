/** Reads the browser extension Authenticator: records by id, each plain or sealed. */

import { z } from 'zod'
import { formatBase32 } from '../../../shared/base32.ts'
import type { EntryType } from '../../../shared/entry-models.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseHex } from '../../../shared/hex.ts'
import { words } from '../../../shared/wording/words.ts'
import { argon2idKey } from '../ciphers/derive-key.ts'
import { openOpenssl, readOpenedJson, wrongPassphrase } from '../ciphers/open-cipher.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { base64, flag, hasShape, number, parseType, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'
import { readText } from '../syntax/text.ts'

/** Version 3 has these keys. `salt` is used as it is written. */
const Key = z.object({ dataType: z.literal('Key'), id: z.string(), salt: z.string() })
/** Before that there was one key, named `key`. Some backups have its fields instead. */
const OldKey = z.object({ enc: base64, hash: z.string() })

const SealedRecord = z.object({
  dataType: z.literal('EncOTPStorage'),
  keyId: z.string(),
  data: base64,
})
const PlainRecord = z.object({
  secret: text,
  encrypted: flag,
  type: text,
  issuer: text,
  account: text,
  counter: number,
  period: number,
  digits: number,
  algorithm: text,
  pinned: flag,
})
type PlainRecord = z.infer<typeof PlainRecord>

const LooksPlain = z
  .object({ secret: z.string(), type: z.string(), hash: z.string(), index: z.number() })
  .partial({ hash: true, index: true })
  .refine(({ hash, index }) => hash !== undefined || index !== undefined)
const isSealed = (value: unknown) =>
  SealedRecord.safeParse(value).success || PlainRecord.safeParse(value).data?.encrypted === true

/** A record whose secret was lost still counts as a record. */
const IsRow = z.union([
  z.object({ secret: z.unknown() }).refine(record => 'secret' in record),
  z.object({ hash: z.string(), index: z.number(), type: z.string() }),
])

const Backup = z.record(z.string(), z.unknown())
const Looks = Backup.refine(records =>
  hasShape(Object.values(records), z.union([LooksPlain, SealedRecord])),
)

/** No backup has more keys, and each costs a derivation. */
const maxKeys = 16

export const authenticatorExtension: Importer = {
  id: 'authenticator-extension',
  name: 'Authenticator (browser extension)',
  extensions: ['json', 'txt'],
  sealed: 'sometimes',
  recognises: file => looksLike(file, Looks),
  open: file => {
    const records = parseAs(Backup, readJson(file))
    const rows = Object.values(records).filter(
      value => isSealed(value) || IsRow.safeParse(value).success,
    )
    return rows.some(isSealed)
      ? { sealed: true, unseal: passphrase => unseal(records, rows, passphrase) }
      : {
          sealed: false,
          read: async () => readRows(rows, row => readPlain(parseAs(PlainRecord, row))),
        }
  },
}

async function unseal(
  records: Record<string, unknown>,
  rows: readonly unknown[],
  passphrase: string,
): Promise<Imported> {
  const secretsOfKeys = await deriveSecrets(Object.values(records), passphrase)
  const { data: oldKey } = OldKey.safeParse(records.key ?? records)
  const oldSecret = oldKey ? openOpenssl(oldKey.enc, passphrase).toString('hex') : passphrase
  let opened = 0
  const imported = readRows(rows, row => {
    const sealed = SealedRecord.safeParse(row).data
    const record = sealed
      ? openRecord(sealed, secretsOfKeys)
      : openSecret(parseAs(PlainRecord, row), oldSecret)
    if (isSealed(row)) opened++
    return readPlain(record)
  })
  // No record is authenticated, but a wrong password opens none of them.
  if (opened === 0) throw wrongPassphrase()
  return imported
}

/** Returns what the records of each key are sealed with, which is the hash itself in Base64. */
async function deriveSecrets(records: unknown[], passphrase: string): Promise<Map<string, string>> {
  const keys = records.flatMap(record => Key.safeParse(record).data ?? [])
  if (keys.length > maxKeys) {
    throw new AppError('too-large', words('core.importFiles.tooManyKeys', { limit: maxKeys }))
  }
  const secrets = new Map<string, string>()
  for (const { id, salt } of keys) {
    const parameters = { memoryKib: 19_456, passes: 2, lanes: 1, salt: Buffer.from(salt, 'utf8') }
    const hash = await argon2idKey(passphrase, parameters)
    secrets.set(id, hash.toString('base64').replace(/=+$/, ''))
  }
  return secrets
}

function openRecord(
  { keyId, data }: z.infer<typeof SealedRecord>,
  secrets: Map<string, string>,
): PlainRecord {
  const secret = secrets.get(keyId)
  if (secret === undefined) throw new AppError('bad-input', words('core.importEntries.keyMissing'))
  return parseAs(PlainRecord, readOpenedJson(openOpenssl(data, secret)))
}

/** Before version 3, only the secret was sealed. */
function openSecret(record: PlainRecord, oldSecret: string): PlainRecord {
  if (!record.encrypted) return record
  const secret = readText(openOpenssl(parseAs(base64, record.secret), oldSecret))
  return { ...record, secret }
}

const typeNames = new Map<string, EntryType>([
  ['battle', 'totp'],
  ['hex', 'totp'],
  ['hhex', 'hotp'],
])

/** The extension has its own types, and prefixes that its first versions used instead. */
function readPlain(record: PlainRecord): ImportedEntry {
  const [, prefix = '', bare = ''] = /^(blz-|bliz-|stm-|)(.*)$/is.exec(record.secret.trim()) ?? []
  const name = record.type.toLowerCase()
  const isBattleNet = name === 'battle' || prefix.toLowerCase().startsWith('bl')
  const isHex = name === 'hex' || name === 'hhex'
  const type = prefix.toLowerCase() === 'stm-' ? 'steam' : typeNames.get(name)
  return toImported(
    {
      type: type ?? parseType(name),
      // 'Issuer::host' tells which website the code is for.
      issuer: record.issuer.replace(/::.*$/s, ''),
      label: record.account,
      secret: isHex ? formatBase32(parseHex(bare)) : bare,
      algorithm: record.algorithm,
      digits: isBattleNet ? 8 : record.digits,
      periodSeconds: record.period,
      counter: record.counter,
    },
    { favourite: record.pinned },
  )
}
