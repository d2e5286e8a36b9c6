/** Reads the database of Stratum's Android app, from a rooted phone. */
import type { Importer } from '../importer.ts'
import { hasInSchema, readTables, type SqliteRow } from '../syntax/sqlite.ts'
import { readStratumBackup } from './stratum.ts'

/** The columns have the names of the backup's fields, with a capital first letter. */
const tables = ['authenticator', 'category', 'authenticatorcategory'] as const

export const stratumDatabase: Importer = {
  id: 'stratum-database',
  name: 'Stratum (database)',
  extensions: ['db', 'db3'],
  sealed: 'never',
  recognises: file => hasInSchema(file, '"authenticatorcategory"', '"authenticatorSecret"'),
  open: file => ({
    sealed: false,
    async read() {
      const rows = await readTables(file, tables)
      return readStratumBackup({
        Authenticators: rows.authenticator.map(asFields),
        Categories: rows.category.map(asFields),
        AuthenticatorCategories: rows.authenticatorcategory.map(asFields),
      })
    },
  }),
}

function asFields(row: SqliteRow): Record<string, unknown> {
  return Object.fromEntries(
    [...row].map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]),
  )
}
