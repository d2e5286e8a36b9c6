/**
 * Reads the database (PhoneFactor) of Microsoft Authenticator's Android app, from a rooted phone.
 */

import { formatBase32 } from '../../../shared/base32.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import type { ImportedEntry, Importer } from '../importer.ts'
import { base64 } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { parseAs } from '../syntax/json.ts'
import { columns, hasInSchema, readTables, type SqliteRow } from '../syntax/sqlite.ts'

export const microsoftAuthenticator: Importer = {
  id: 'microsoft-authenticator',
  name: 'Microsoft Authenticator',
  extensions: ['sqlite', 'db'],
  sealed: 'never',
  recognises: file => hasInSchema(file, 'oath_secret_key'),
  open: file => ({
    sealed: false,
    read: async () => readRows((await readTables(file, ['accounts'])).accounts, readAccount),
  }),
}

function readAccount(row: SqliteRow): ImportedEntry {
  const { text, integer } = columns(row)
  if (text('oath_secret_key') === '' && text('encrypted_oath_secret_key') !== '') {
    throw new AppError('bad-input', words('core.importEntries.phoneOnly'))
  }
  return toImported({
    type: 'totp',
    issuer: text('name'),
    label: text('username'),
    ...secretOf(integer('account_type'), text('oath_secret_key')),
  })
}

function secretOf(accountType: number | null, key: string): { secret: string; digits: number } {
  switch (accountType) {
    case 0:
      return { secret: key, digits: 6 }
    case 1: // Microsoft's own accounts
      return { secret: formatBase32(parseAs(base64, key)), digits: 8 }
    default:
      throw new AppError('bad-input', words('core.importEntries.approvalsOnly'))
  }
}
