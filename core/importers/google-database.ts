/** Google Authenticator: the database of its Android app, copied off a rooted phone. */
import { AppError } from '../../shared/errors.ts'
import { splitLabel } from '../../shared/label.ts'
import { toEntry } from '../../shared/otpauth.ts'
import type { ImportedEntry, Importer } from './importer.ts'
import { readRows, withExtras } from './rows.ts'
import { columns, hasInSchema, readTables, type SqliteRow } from './sqlite.ts'

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

function readAccount(row: SqliteRow): ImportedEntry {
  const { text, integer } = columns(row)
  if (integer('isencrypted') === 1) {
    throw new AppError('bad-input', 'Its secret is sealed by the phone and opens only there.')
  }
  const names = splitLabel(text('email'), text('issuer'))
  const entry = toEntry({
    type: typeOf(integer('type')),
    issuer: names.issuer,
    label: names.label,
    secret: text('secret'),
    algorithm: 'SHA1',
    digits: 6,
    periodSeconds: 30,
    counter: integer('counter') ?? 0,
    pin: null,
  })
  return withExtras({ ...entry, warnings: [...names.warnings, ...entry.warnings] })
}

function typeOf(type: number | null) {
  switch (type) {
    case 0:
      return 'totp'
    case 1:
      return 'hotp'
    default:
      throw new AppError('bad-input', 'Its type is none that this app knows.')
  }
}
