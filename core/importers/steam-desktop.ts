/**
 * Steam Desktop Authenticator with a password: manifest.json says how the maFiles beside it are
 * sealed. Without a password each maFile is the app's own file (steam.ts).
 */
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { pbkdf2Key } from './derive-key.ts'
import { base64, listWith } from './fields.ts'
import type { Beside, Imported, Importer } from './importer.ts'
import { looksLike, parseAs, peekJson, readJson } from './json.ts'
import { isSealedText, openCbc, readOpenedJson, wrongPassphrase } from './open-cipher.ts'
import { readRows } from './rows.ts'
import { readSteamAccount } from './steam.ts'
import { peekText, readText } from './text.ts'

const Entry = z.object({ filename: z.string(), encryption_iv: base64, encryption_salt: base64 })
const Manifest = z.object({ encrypted: z.literal(true), entries: z.array(z.unknown()) })
const Looks = Manifest.extend({ entries: listWith(Entry) })

const iterations = 50_000
/** Each of them costs a key derivation. */
const maxAccounts = 256

export const steamDesktop: Importer = {
  id: 'steam-desktop',
  name: 'Steam Desktop Authenticator',
  extensions: ['json', 'mafile'],
  sealed: 'always',
  // TOTP Authenticator seals files that look the same.
  recognises: (file, name) =>
    looksLike(file, Looks) || (/\.mafile$/i.test(name) && isSealedText(peekText(file) ?? '')),
  open: (file, beside = new Map()) => {
    const isMaFile = isSealedText(readText(file))
    const entries = isMaFile ? [] : parseAs(Manifest, readJson(file)).entries
    if (!namesOf(entries).some(name => beside.has(name))) {
      throw new AppError(
        'bad-input',
        'Sealed maFiles can only be read together with manifest.json: choose the folder of both.',
      )
    }
    if (entries.length > maxAccounts) {
      throw new AppError('too-large', `The file names more than ${maxAccounts} accounts.`)
    }
    return { sealed: true, unseal: passphrase => unseal(entries, beside, passphrase) }
  },
  companions: file => namesOf(Manifest.safeParse(peekJson(file)).data?.entries ?? []),
}

function namesOf(entries: readonly unknown[]): string[] {
  return entries.flatMap(entry => Entry.safeParse(entry).data?.filename ?? [])
}

async function unseal(
  entries: readonly unknown[],
  beside: Beside,
  passphrase: string,
): Promise<Imported> {
  const keys: (Buffer | undefined)[] = []
  for (const { data } of entries.map(entry => Entry.safeParse(entry))) {
    const salt = data && beside.has(data.filename) ? data.encryption_salt : null
    keys.push(salt ? await pbkdf2Key(passphrase, { digest: 'sha1', iterations, salt }) : undefined)
  }
  let opened = 0
  const imported = readRows(entries, (row, index) => {
    const { filename, encryption_iv: iv } = parseAs(Entry, row)
    const [file, key] = [beside.get(filename), keys[index]]
    if (!file || !key) throw new AppError('bad-input', 'Its maFile is not beside manifest.json.')
    const sealed = parseAs(base64, readText(file).trim())
    const account = readOpenedJson(openCbc(key, iv, sealed))
    opened++
    return readSteamAccount(account)
  })
  if (opened === 0) throw wrongPassphrase()
  return imported
}
