/**
 * Reads Authy's tokens as people extract them from its traffic, since no app exports them: its
 * server's answer (authenticator_tokens.json), the same decrypted (decrypted_tokens.json, by
 * Authy-iOS-MiTM), and the table that Authy sends to people who request their data.
 */

import { z } from 'zod'
import { formatBase32 } from '../../../shared/base32.ts'
import { importLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { parseHex } from '../../../shared/hex.ts'
import { words } from '../../../shared/wording/words.ts'
import { wrongPassphrase } from '../ciphers/open-cipher.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { base64, hex, lenientText, listWith, number, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { csvHeaderOf, readCsv } from '../syntax/csv.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'
import { namesOfToken, openTokenSeed } from './authy.ts'

const Sealed = z.object({ encrypted_seed: z.string() })
const Open = z.object({ decrypted_seed: z.string() })
const Extraction = z.object({
  authenticator_tokens: z.array(z.unknown()).nullish(),
  decrypted_authenticator_tokens: z.array(z.unknown()).nullish(),
})
/** The JSON is used as it is, or cut out of the script's output. */
const Written = z.union([z.array(z.unknown()), Extraction])
const Looks = z.union([
  listWith(Open),
  z.object({ authenticator_tokens: listWith(z.union([Sealed, Open])) }),
  z.object({ decrypted_authenticator_tokens: listWith(z.union([Sealed, Open])) }),
])

const Token = z.object({
  name: text,
  original_name: text,
  issuer: text,
  digits: number,
  logo: lenientText,
  decrypted_seed: z.string().nullish(),
  encrypted_seed: base64.nullish(),
  salt: text,
  /** Older versions, which sealed with zeros, leave this out. */
  unique_iv: hex.nullish(),
  key_derivation_iterations: number,
})
type Token = z.infer<typeof Token>

/** Authy has used this number since 2023. */
const usualRounds = 100_000
/** The script writes this instead of a seed that it could not open. */
const failure = /^Decryption failed/i

export const authyExtraction: Importer = {
  id: 'authy-extraction',
  name: 'Authy (extracted)',
  extensions: ['json', 'csv'],
  sealed: 'sometimes',
  recognises: file => looksLike(file, Looks) || isTable(file),
  open(file) {
    const rows = isTable(file) ? tableOf(file) : listOf(parseAs(Written, readJson(file)))
    if (!rows.some(isSealed)) {
      return { sealed: false, read: async () => readRows(rows, row => readToken(row)) }
    }
    checkRounds(rows)
    return { sealed: true, unseal: passphrase => unseal(rows, passphrase) }
  },
}

function isTable(file: Uint8Array): boolean {
  const header = csvHeaderOf(file)
  return ['name', 'salt', 'encrypted_seed'].every(column => header.includes(column))
}

function tableOf(file: Uint8Array): unknown[] {
  return readCsv(file).map(row => ({
    name: row.get('name'),
    original_name: row.get('original_name'),
    issuer: row.get('issuer'),
    digits: row.get('digits'),
    logo: row.get('logo'),
    encrypted_seed: row.get('encrypted_seed').trim() || null,
    salt: row.get('salt'),
    unique_iv: (row.get('iv') || row.get('unique_iv')).trim() || null,
    key_derivation_iterations: row.get('key_derivation_iterations'),
  }))
}

function listOf(extraction: z.infer<typeof Written>): unknown[] {
  if (Array.isArray(extraction)) return extraction
  return [
    ...(extraction.decrypted_authenticator_tokens ?? []),
    ...(extraction.authenticator_tokens ?? []),
  ]
}

function isSealed(row: unknown): boolean {
  return !Open.safeParse(row).success && Sealed.safeParse(row).success
}

/** Every token needs a key of its own, so the file as a whole has a ceiling as well. */
function checkRounds(rows: readonly unknown[]): void {
  const tokens = rows.flatMap(row => Token.safeParse(row).data ?? [])
  const rounds = tokens.map(token => token.key_derivation_iterations ?? usualRounds)
  if (
    rows.length > importLimits.entries ||
    rounds.reduce((a, b) => a + b, 0) > importLimits.authyRounds
  ) {
    throw new AppError(
      'too-large',
      words('core.importFiles.tooManyRounds', { limit: importLimits.authyRounds }),
    )
  }
}

/** Tokens may be sealed with several passwords. A password is right if it opens any token. */
async function unseal(rows: readonly unknown[], passphrase: string): Promise<Imported> {
  const seeds = new Map<unknown, string>()
  for (const row of rows.filter(isSealed)) {
    const { data: token } = Token.safeParse(row)
    const seed = token ? await openSeed(token, passphrase) : null
    if (seed !== null) seeds.set(row, seed)
  }
  if (seeds.size === 0) throw wrongPassphrase()
  return readRows(rows, row => readToken(row, seeds.get(row)))
}

function openSeed(token: Token, passphrase: string): Promise<string | null> {
  return openTokenSeed(passphrase, {
    sealed: token.encrypted_seed ?? new Uint8Array(),
    salt: token.salt,
    iterations: token.key_derivation_iterations ?? usualRounds,
    iv: token.unique_iv ?? new Uint8Array(),
  })
}

function readToken(row: unknown, openedSeed?: string): ImportedEntry {
  const token = parseAs(Token, row)
  const seed = openedSeed ?? token.decrypted_seed
  if (seed == null) {
    throw new AppError('bad-input', words('core.importEntries.otherPassword'))
  }
  if (failure.test(seed)) {
    throw new AppError('bad-input', words('core.importEntries.notExtracted'))
  }
  const names = namesOfToken({
    name: token.name || token.original_name,
    originalName: token.original_name,
    originalIssuer: token.issuer,
  })
  return toImported(
    { ...names, type: 'totp', ...codeOf(seed), digits: token.digits },
    { icon: token.logo || null },
  )
}

/** Authy's own tokens have a seed in hexadecimal, and codes of ten seconds. */
function codeOf(seed: string): { secret: string; periodSeconds?: number } {
  const isHex = /^(?:[\da-f]{2}){10,}$/i.test(seed) && /[0189]/.test(seed)
  return isHex ? { secret: formatBase32(parseHex(seed)), periodSeconds: 10 } : { secret: seed }
}
