/** Steam Guard: the mobile app's file, new and old, and an unsealed maFile, which is the same. */
import { z } from 'zod'
import { formatBase32 } from '../../shared/base32.ts'
import { base64, hasShape, text } from './fields.ts'
import type { Imported, ImportedEntry, Importer } from './importer.ts'
import { looksLike, parseAs, readJson } from './json.ts'
import { readRows, toImported } from './rows.ts'

const Looks = z.object({ shared_secret: z.string() })
const Accounts = z.object({ accounts: z.record(z.string(), z.unknown()) })
const LooksNew = Accounts.refine(({ accounts }) => hasShape(Object.values(accounts), Looks))

/** A revocation code has six characters. */
const Account = z.object({
  shared_secret: base64,
  account_name: text,
  revocation_code: z.string().max(32).catch(''),
})

export const steam: Importer = {
  id: 'steam',
  name: 'Steam',
  extensions: ['json', 'mafile'],
  sealed: 'never',
  recognises: file => looksLike(file, z.union([Looks, LooksNew])),
  open: file => {
    const json = readJson(file)
    const accounts = Accounts.safeParse(json).data?.accounts
    const rows = accounts ? Object.values(accounts) : [json]
    return { sealed: false, read: async () => readSteamAccounts(rows) }
  },
}

export function readSteamAccounts(rows: readonly unknown[]): Imported {
  return readRows(rows, readSteamAccount)
}

/** Throws `bad-input` and `too-large`. */
export function readSteamAccount(row: unknown): ImportedEntry {
  const { shared_secret: secret, account_name: label, revocation_code } = parseAs(Account, row)
  return toImported(
    { type: 'steam', issuer: 'Steam', label, secret: formatBase32(secret) },
    // It takes the authenticator off the account when the phone is lost.
    { backupCodes: revocation_code === '' ? [] : [revocation_code] },
  )
}
