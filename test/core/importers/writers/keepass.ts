/** Writes KeePass databases with kdbxweb, and the XML and CSV exports in their layout. */
import { hashRaw } from '@node-rs/argon2'
import * as kdbxweb from 'kdbxweb'
import type { Format } from '../format.ts'
import type { Row } from '../row.ts'
import { linkOf } from './links.ts'

export const keePassPassphrase = 'correct horse battery'

export interface KeePassEntry {
  readonly fields: Readonly<Record<string, string>>
  readonly tags?: readonly string[]
  readonly trashed?: boolean
}

const entryOf = (row: Row): KeePassEntry => ({
  fields: {
    Title: row.issuer,
    UserName: row.label,
    Password: 'of no interest',
    Notes: row.note,
    otp: linkOf(row),
  },
  tags: row.tags,
  trashed: row.trashed,
})

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const binUuid = 'YmluYmluYmluYmluYmluYg=='

/** Puts earlier versions inside their entry, and removed entries into the recycle bin. */
export function writeXml(entries: readonly KeePassEntry[]): Buffer {
  const items = entries.map(({ fields, tags = [], trashed = false }) => {
    const strings = Object.entries(fields).map(
      ([key, value]) =>
        `<String><Key>${key}</Key><Value ProtectInMemory="True">${escapeXml(value)}</Value></String>`,
    )
    const inside = `${strings.join('')}<Tags>${escapeXml(tags.join(';'))}</Tags>`
    const entry = `<Entry>${inside}<History><Entry>${inside}</Entry></History></Entry>`
    const bin = `<Group><UUID>${binUuid}</UUID><Name>Recycle Bin</Name>${entry}</Group>`
    return trashed ? bin : entry
  })
  return Buffer.from(
    [
      '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
      '<KeePassFile>',
      '<Meta><Generator>KeePass</Generator><RecycleBinEnabled>True</RecycleBinEnabled>',
      `<RecycleBinUUID>${binUuid}</RecycleBinUUID></Meta>`,
      '<Root><Group><UUID>cm9vdHJvb3Ryb290cm9vdA==</UUID><Name>Database</Name>',
      ...items,
      '</Group></Root>',
      '</KeePassFile>',
      '',
    ].join('\n'),
  )
}

const columns = ['Group', 'Title', 'Username', 'Password', 'URL', 'Notes', 'TOTP', 'Icon'] as const

export function writeCsv(rows: readonly Partial<Record<(typeof columns)[number], string>>[]) {
  const quote = (values: readonly string[]) =>
    values.map(value => `"${value.replaceAll('"', '""')}"`).join(',')
  const lines = rows.map(row => quote(columns.map(column => row[column] ?? '')))
  return Buffer.from([quote(columns), ...lines, ''].join('\n'))
}

export interface KdbxChoices {
  readonly version?: 3 | 4
  readonly kdf?: 'Argon2d' | 'Argon2id' | 'Aes'
  readonly cipher?: 'Aes' | 'ChaCha20'
  /** Only Argon2 uses it. */
  readonly memoryBytes?: number
}

const argon2: kdbxweb.CryptoEngine.Argon2Fn = async (
  password,
  salt,
  memoryCost,
  timeCost,
  outputLen,
  parallelism,
  algorithm,
) => {
  const cost = { memoryCost, timeCost, parallelism }
  const options = { salt: new Uint8Array(salt), outputLen, algorithm, ...cost }
  return Uint8Array.from(await hashRaw(new Uint8Array(password), options)).buffer
}

export async function writeKdbx(
  entries: readonly KeePassEntry[],
  { version = 4, kdf = 'Argon2d', cipher = 'Aes', memoryBytes = 65_536 }: KdbxChoices = {},
): Promise<Buffer> {
  kdbxweb.CryptoEngine.setArgon2Impl(argon2)
  const { Consts, Int64, ProtectedValue, VarDictionary } = kdbxweb
  const { UInt64 } = VarDictionary.ValueType
  const credentials = new kdbxweb.Credentials(ProtectedValue.fromString(keePassPassphrase))
  const database = kdbxweb.Kdbx.create(credentials, 'Database')
  database.setVersion(version)
  if (version === 3) {
    database.header.keyEncryptionRounds = 1000
  } else {
    database.setKdf(Consts.KdfId[kdf])
    const parameters = database.header.kdfParameters
    if (kdf === 'Aes') parameters?.set('R', UInt64, Int64.from(70_000))
    else {
      parameters?.set('M', UInt64, Int64.from(memoryBytes))
      parameters?.set('I', UInt64, Int64.from(1))
    }
    database.header.dataCipherUuid = new kdbxweb.KdbxUuid(Consts.CipherId[cipher])
  }
  for (const { fields, tags = [], trashed = false } of entries) {
    const entry = database.createEntry(database.getDefaultGroup())
    for (const [name, value] of Object.entries(fields)) {
      const isOpen = ['Title', 'UserName', 'Notes'].includes(name)
      entry.fields.set(name, isOpen ? value : ProtectedValue.fromString(value))
    }
    entry.tags = [...tags]
    entry.pushHistory()
    if (trashed) database.remove(entry)
  }
  return Buffer.from(await database.save())
}

const format = {
  types: ['totp', 'hotp', 'steam'],
  loses: ['favourite', 'icon', 'backupCodes'],
  secretAsText: true,
} as const

const kdbx = (title: string, choices: KdbxChoices): Format => ({
  ...format,
  title,
  id: 'kdbx',
  fileName: 'Database.kdbx',
  passphrase: keePassPassphrase,
  // kdbxweb writes the recycle bin last. Its order has a test of its own.
  loses: [...format.loses, 'trashed'],
  write: async rows => ({
    file: await writeKdbx(
      rows.map(row => ({ ...entryOf(row), trashed: false })),
      choices,
    ),
  }),
})

export const keePassFormats: readonly Format[] = [
  {
    ...format,
    title: 'KeePass, XML',
    id: 'keepass-xml',
    fileName: 'Database.xml',
    write: rows => ({ file: writeXml(rows.map(entryOf)) }),
  },
  {
    ...format,
    title: 'KeePassXC, CSV',
    id: 'keepassxc-csv',
    fileName: 'Passwords.csv',
    loses: [...format.loses, 'trashed'],
    maxTags: 1,
    write: rows => ({
      file: writeCsv(
        rows.map(row => ({
          Group: ['Root', ...row.tags.slice(0, 1)].join('/'),
          Title: row.issuer,
          Username: row.label,
          Notes: row.note,
          TOTP: linkOf(row),
        })),
      ),
    }),
  },
  kdbx('KDBX 4, Argon2d and AES', {}),
  kdbx('KDBX 4, Argon2id and ChaCha20', { kdf: 'Argon2id', cipher: 'ChaCha20' }),
  kdbx('KDBX 4, AES alone', { kdf: 'Aes' }),
  kdbx('KDBX 3', { version: 3 }),
]
