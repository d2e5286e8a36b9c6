/**
 * Reads steamguard-cli: manifest.json of version 1 and the maFiles next to it, each sealed
 * separately or not at all (its src/encryption, version 0.18).
 */
import { z } from 'zod'
import { AppError } from '../../../../shared/errors.ts'
import { argon2idKey, pbkdf2Key } from '../../ciphers/derive-key.ts'
import { firstOpened, openCbc, readOpenedJson, wrongPassphrase } from '../../ciphers/open-cipher.ts'
import type { Beside, Imported, Importer } from '../../importer.ts'
import { base64, listWith } from '../../rows/fields.ts'
import { looksLike, parseAs, parseJson, peekJson, readJson } from '../../syntax/json.ts'
import { readText } from '../../syntax/text.ts'
import { checkFolder, readFolder } from './steam-folder.ts'

const schemes = ['Argon2idAes256', 'LegacySdaCompatible'] as const
const Encryption = z.object({ scheme: z.enum(schemes), iv: base64, salt: base64 })
type Encryption = z.infer<typeof Encryption>

const Entry = z.object({ filename: z.string(), encryption: Encryption.nullish() })
const Manifest = z.object({ version: z.number(), entries: z.array(z.unknown()) })
const Looks = Manifest.extend({
  entries: listWith(z.object({ filename: z.string(), steam_id: z.unknown() })),
  encrypted: z.undefined().optional(),
})

/** The source uses one of these, and existing files others. The manifest doesn't tell which. */
const argon2Costs = [
  { memoryKib: 12 * 1024, passes: 3, lanes: 12 },
  { memoryKib: 62_500, passes: 3, lanes: 4 },
]
const legacyIterations = 50_000

export const steamguardCli: Importer = {
  id: 'steamguard-cli',
  name: 'steamguard-cli',
  extensions: ['json'],
  sealed: 'sometimes',
  recognises: file => looksLike(file, Looks),
  open: (file, beside = new Map()) => {
    const { entries } = parseAs(Manifest, readJson(file))
    checkFolder(namesOf(entries), beside)
    return sealedOf(entries).length > 0
      ? { sealed: true, unseal: passphrase => unseal(entries, beside, passphrase) }
      : { sealed: false, read: async () => readFolder(Entry, entries, beside) }
  },
  companions: file => namesOf(Manifest.safeParse(peekJson(file)).data?.entries ?? []),
}

function namesOf(entries: readonly unknown[]): string[] {
  const Named = z.object({ filename: z.string() })
  return entries.flatMap(entry => Named.safeParse(entry).data?.filename ?? [])
}

function sealedOf(entries: readonly unknown[]) {
  return entries.flatMap(entry => {
    const { data } = Entry.safeParse(entry)
    return data?.encryption ? [{ name: data.filename, encryption: data.encryption }] : []
  })
}

async function unseal(
  entries: readonly unknown[],
  beside: Beside,
  passphrase: string,
): Promise<Imported> {
  const accounts = new Map<string, unknown>()
  for (const { name, encryption } of sealedOf(entries)) {
    const file = beside.get(name)
    const sealed = file && base64.safeParse(readText(file).trim()).data
    if (!sealed) continue
    const attempts = keysOf(encryption, passphrase).map(
      key => async () => readOpenedJson(openCbc(await key(), encryption.iv, sealed)),
    )
    const account = await firstOpened(attempts).catch(leaveOut)
    if (account !== undefined) accounts.set(name, account)
  }
  if (accounts.size === 0) throw wrongPassphrase()
  return readFolder(Entry, entries, beside, ({ filename, encryption }, text) => {
    if (!encryption) return parseJson(text)
    if (!accounts.has(filename)) throw wrongPassphrase()
    return accounts.get(filename)
  })
}

/**
 * A file with another password, or a damaged one, is reported with the rows and doesn't affect the
 * others.
 */
function leaveOut(error: unknown): undefined {
  if (!(error instanceof AppError)) throw error
}

function keysOf({ scheme, salt }: Encryption, passphrase: string): (() => Promise<Buffer>)[] {
  return scheme === 'LegacySdaCompatible'
    ? [() => pbkdf2Key(passphrase, { digest: 'sha1', iterations: legacyIterations, salt })]
    : argon2Costs.map(cost => () => argon2idKey(passphrase, { ...cost, salt }))
}
