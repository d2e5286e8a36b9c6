/** Reads Proton Authenticator's export, plain and sealed. */
import { z } from 'zod'
import { parseOtpText } from '../../../shared/otpauth.ts'
import { argon2idKey } from '../ciphers/derive-key.ts'
import { openGcm } from '../ciphers/open-cipher.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { base64, lenientText, listWith, text } from '../rows/fields.ts'
import { readRows, withExtras, withNames } from '../rows/rows.ts'
import { looksLike, parseAs, parseJson, readJson } from '../syntax/json.ts'
import { readText } from '../syntax/text.ts'

const content = z.object({ uri: z.string(), name: text })
const Entry = z.object({ content, note: lenientText })

const Looks = z.object({ version: z.number(), entries: listWith(z.object({ content })) })
const Plain = z.object({ version: z.number(), entries: z.array(z.unknown()) })
const Sealed = z.object({ version: z.number(), salt: base64, content: base64 })

const authenticated = Buffer.from('proton.authenticator.export.v1', 'ascii')
const nonceBytes = 12

export const protonAuthenticator: Importer = {
  id: 'proton-authenticator',
  name: 'Proton Authenticator',
  extensions: ['json'],
  sealed: 'sometimes',
  recognises: file => looksLike(file, z.union([Looks, Sealed])),
  open: file => {
    const json = readJson(file)
    const { data: sealed } = Sealed.safeParse(json)
    if (sealed) return { sealed: true, unseal: passphrase => unseal(sealed, passphrase) }
    const { entries } = parseAs(Plain, json)
    return { sealed: false, read: async () => readEntries(entries) }
  },
}

async function unseal(
  { salt, content: bytes }: z.infer<typeof Sealed>,
  passphrase: string,
): Promise<Imported> {
  const key = await argon2idKey(passphrase, { memoryKib: 19_456, passes: 2, lanes: 1, salt })
  const nonce = bytes.subarray(0, nonceBytes)
  const opened = openGcm({ key, nonce, sealed: bytes.subarray(nonceBytes), authenticated })
  return readEntries(parseAs(Plain, parseJson(readText(opened))).entries)
}

function readEntries(entries: readonly unknown[]): Imported {
  return readRows(entries, row => readEntry(parseAs(Entry, row)))
}

function readEntry({ content: { uri, name }, note }: z.infer<typeof Entry>): ImportedEntry {
  return withExtras(withNames(parseOtpText(uri), '', name), { note })
}
