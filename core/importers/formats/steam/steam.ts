/**
 * Reads Steam Guard: the mobile app's file, new and old, and an unsealed maFile, which is the same.
 */
import { z } from 'zod'
import { formatBase32 } from '../../../../shared/base32.ts'
import type { Imported, ImportedEntry, Importer } from '../../importer.ts'
import { base64, hasShape, text } from '../../rows/fields.ts'
import { readRows, toImported } from '../../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../../syntax/json.ts'

const Looks = z.object({ shared_secret: z.string() })
const Accounts = z.object({ accounts: z.record(z.string(), z.unknown()) })
const LooksNew = Accounts.refine(({ accounts }) => hasShape(Object.values(accounts), Looks))

/** This code of six characters removes the authenticator from the account if the phone is lost. */
const Revocation = z.object({ revocation_code: z.string().max(32).catch('') })
const Account = Revocation.extend({ shared_secret: base64, account_name: text })

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
  const { shared_secret: secret, account_name: label } = parseAs(Account, row)
  return toImported(
    { type: 'steam', issuer: 'Steam', label, secret: formatBase32(secret) },
    { backupCodes: revocationCodesOf(row) },
  )
}

/**
 * Returns the code in Steam's answer that belongs with the backup codes; empty if there is none.
 */
export function revocationCodesOf(row: unknown): string[] {
  const code = Revocation.safeParse(row).data?.revocation_code ?? ''
  return code === '' ? [] : [code]
}
