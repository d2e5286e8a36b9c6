/**
 * Reads Steam Desktop Authenticator: manifest.json names the maFiles next to it and, if there is a
 * password, tells how they are sealed. A single plain maFile is the app's own file (steam.ts).
 */
import { z } from 'zod'
import { pbkdf2Key } from '../../ciphers/derive-key.ts'
import {
  isSealedText,
  openCbc,
  readOpenedJson,
  wrongPassphrase,
} from '../../ciphers/open-cipher.ts'
import type { Beside, Imported, Importer } from '../../importer.ts'
import { base64, listWith } from '../../rows/fields.ts'
import { looksLike, parseAs, peekJson, readJson } from '../../syntax/json.ts'
import { peekText, readText } from '../../syntax/text.ts'
import { checkFolder, readFolder } from './steam-folder.ts'

const Named = z.object({ filename: z.string() })
const Entry = Named.extend({ encryption_iv: base64, encryption_salt: base64 })
const Manifest = z.object({ encrypted: z.boolean(), entries: z.array(z.unknown()) })
const Looks = Manifest.extend({ entries: listWith(Named.extend({ steamid: z.unknown() })) })

const iterations = 50_000

export const steamDesktop: Importer = {
  id: 'steam-desktop',
  name: 'Steam Desktop Authenticator',
  extensions: ['json', 'mafile'],
  sealed: 'sometimes',
  // TOTP Authenticator's sealed files look the same.
  recognises: (file, name) =>
    looksLike(file, Looks) || (/\.mafile$/i.test(name) && isSealedText(peekText(file) ?? '')),
  open: (file, beside = new Map()) => {
    const isMaFile = isSealedText(readText(file))
    const { encrypted, entries } = isMaFile
      ? { encrypted: true, entries: [] }
      : parseAs(Manifest, readJson(file))
    checkFolder(namesOf(entries), beside)
    return encrypted
      ? { sealed: true, unseal: passphrase => unseal(entries, beside, passphrase) }
      : { sealed: false, read: async () => readFolder(Named, entries, beside) }
  },
  companions: file => namesOf(Manifest.safeParse(peekJson(file)).data?.entries ?? []),
}

function namesOf(entries: readonly unknown[]): string[] {
  return entries.flatMap(entry => Named.safeParse(entry).data?.filename ?? [])
}

async function unseal(
  entries: readonly unknown[],
  beside: Beside,
  passphrase: string,
): Promise<Imported> {
  const keys = new Map<string, Buffer>()
  for (const { data } of entries.map(entry => Entry.safeParse(entry))) {
    if (!data || !beside.has(data.filename)) continue
    const { filename, encryption_salt: salt } = data
    keys.set(filename, await pbkdf2Key(passphrase, { digest: 'sha1', iterations, salt }))
  }
  let opened = 0
  const imported = readFolder(Entry, entries, beside, ({ filename, encryption_iv: iv }, text) => {
    const key = keys.get(filename)
    if (!key) throw wrongPassphrase()
    const account = readOpenedJson(openCbc(key, iv, parseAs(base64, text)))
    opened++
    return account
  })
  if (opened === 0) throw wrongPassphrase()
  return imported
}
