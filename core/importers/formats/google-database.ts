/** Reads the database of Google Authenticator's Android app, from a rooted phone. */

import { AppError } from '../../../shared/errors.ts'
import { splitLabel } from '../../../shared/label.ts'
import { words } from '../../../shared/wording/words.ts'
import type { ImportedEntry, Importer } from '../importer.ts'
import { unknownType } from '../rows/fields.ts'
import { readRows, toImported } from '../rows/rows.ts'
import { columns, hasInSchema, readTables, type SqliteRow } from '../syntax/sqlite.ts'

export const googleDatabase: Importer = {
  id: 'google-authenticator-database',
  name: 'Google Authenticator (database)',
  extensions: ['sqlite', 'db'],
  sealed: 'never',
  recognises: file => hasInSchema(file, 'CREATE TABLE accounts', 'original_name', 'provider'),
  open: file => ({
    sealed: false,
    read: async () => readRows((await readTables(file, ['accounts'])).accounts, readAccount),
  }),
}

/** The column `type` counts them in this order. */
const types = ['totp', 'hotp'] as const

function readAccount(row: SqliteRow): ImportedEntry {
  const { text, integer } = columns(row)
  if (integer('isencrypted') === 1) {
    throw new AppError('bad-input', words('core.importEntries.phoneOnly'))
  }
  const names = splitLabel(text('email'), text('issuer'))
  const type = types[integer('type') ?? -1]
  if (type === undefined) throw unknownType()
  const entry = toImported({
    type,
    issuer: names.issuer,
    label: names.label,
    secret: text('secret'),
    counter: integer('counter') ?? 0,
  })
  return { ...entry, warnings: [...names.warnings, ...entry.warnings] }
}
