/**
 * Reads TOTP Authenticator (BinaryBoot): a list inside a key of a JSON object, in AES, in Base64.
 */

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { formatBase32 } from '../../../shared/base32.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseHex } from '../../../shared/hex.ts'
import { words } from '../../../shared/wording/words.ts'
import { firstOpened, isSealedText, openCbc, readOpenedJson } from '../ciphers/open-cipher.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { base64, flag, number, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { parseAs, parseJson } from '../syntax/json.ts'
import { peekText, readText } from '../syntax/text.ts'

const Account = z.object({
  issuer: text,
  name: text,
  key: z.string(),
  base: z.number(),
  digits: number,
  period: number,
  isFavorite: flag,
})

/** The app uses this passphrase if the user has set none. Any password will do then. */
const defaultPassphrase = 'TotpAuthenticator'

export const totpAuthenticator: Importer = {
  id: 'totp-authenticator',
  name: 'TOTP Authenticator',
  extensions: ['encrypt', 'bin'],
  sealed: 'always',
  // Steam Desktop Authenticator's sealed files look the same.
  recognises: (file, name) => isSealedText(peekText(file) ?? '') && !/\.mafile$/i.test(name),
  open: file => {
    const sealed = parseAs(base64, readText(file).replace(/\s/g, ''))
    return { sealed: true, unseal: passphrase => unseal(sealed, passphrase) }
  },
}

async function unseal(sealed: Buffer, passphrase: string): Promise<Imported> {
  const passphrases = [passphrase, defaultPassphrase]
  const json = await firstOpened(passphrases.map(text => () => openWith(sealed, text)))
  const [list = ''] = Object.keys(parseAs(z.object({}).loose(), json))
  return readTotpAuthenticatorList(list)
}

function openWith(sealed: Buffer, passphrase: string): unknown {
  const key = createHash('sha256').update(passphrase, 'utf8').digest()
  return readOpenedJson(openCbc(key, Buffer.alloc(16), sealed))
}

/**
 * Reads the list of accounts, which the app also keeps in its preferences. Throws `bad-input` and
 * `too-large`.
 */
export function readTotpAuthenticatorList(list: string): Imported {
  const rows = parseAs(z.array(z.unknown()), parseJson(list))
  return readRows(rows, row => readAccount(parseAs(Account, row)))
}

function readAccount(account: z.infer<typeof Account>): ImportedEntry {
  return toImported(
    {
      type: 'totp',
      issuer: account.issuer,
      label: account.name,
      secret: toBase32(account),
      digits: account.digits,
      periodSeconds: account.period,
    },
    { favourite: account.isFavorite },
  )
}

function toBase32({ base, key }: z.infer<typeof Account>): string {
  switch (base) {
    case 16:
      return formatBase32(parseHex(key))
    case 32:
      return key
    case 64:
      return formatBase32(parseAs(base64, key))
    default:
      throw new AppError('bad-input', words('core.importEntries.unknownEncoding'))
  }
}
