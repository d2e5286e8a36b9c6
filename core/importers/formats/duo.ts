/** Reads the file in which Duo Mobile's Android app keeps its accounts. */

import { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { splitLabel } from '../../../shared/label.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { listWith, number, text } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { looksLike, parseAs, readJson } from '../syntax/json.ts'

const Account = z.object({
  name: text,
  otpGenerator: z.object({ otpSecret: z.string(), counter: number }).nullish(),
})

const Looks = listWith(z.object({ otpGenerator: z.object({ otpSecret: z.string() }) }))

export const duo: Importer = {
  id: 'duo',
  name: 'Duo Mobile',
  extensions: ['json'],
  sealed: 'never',
  recognises: file => looksLike(file, Looks),
  open: file => {
    const rows = parseAs(z.array(z.unknown()), readJson(file))
    return { sealed: false, read: async () => readAccounts(rows) }
  },
}

function readAccounts(rows: readonly unknown[]): Imported {
  return readRows(rows, row => readAccount(parseAs(Account, row)))
}

function readAccount({ name, otpGenerator }: z.infer<typeof Account>): ImportedEntry {
  if (!otpGenerator) {
    throw new AppError('bad-input', words('core.importEntries.duoPush'))
  }
  const { otpSecret, counter } = otpGenerator
  const { issuer, label } = splitLabel(name, '')
  return toImported({
    type: counter === null ? 'totp' : 'hotp',
    issuer,
    label,
    secret: otpSecret,
    counter,
  })
}
