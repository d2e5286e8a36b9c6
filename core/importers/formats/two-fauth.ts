/** Reads the export of 2FAuth, the web application. */
import { z } from 'zod'
import type { Imported, Importer } from '../importer.ts'
import { number, parseType, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'

const Backup = z.object({ app: z.string().regex(/^2fauth/i), data: z.array(z.unknown()) })

const Account = z.object({
  otp_type: text,
  service: text,
  account: text,
  secret: z.string(),
  digits: number,
  algorithm: text,
  period: number,
  counter: number,
})

export const twoFauth: Importer = {
  id: '2fauth',
  name: '2FAuth',
  extensions: ['json'],
  sealed: 'never',
  recognises: file => looksLike(file, Backup),
  open: file => {
    const { data } = parseAs(Backup, readJson(file))
    return { sealed: false, read: async () => readAccounts(data) }
  },
}

function readAccounts(rows: readonly unknown[]): Imported {
  return readRows(rows, row => {
    const account = parseAs(Account, row)
    return toImported({
      type: parseType(account.otp_type),
      issuer: account.service,
      label: account.account,
      secret: account.secret,
      algorithm: account.algorithm,
      digits: account.digits,
      periodSeconds: account.period,
      counter: account.counter,
    })
  })
}
