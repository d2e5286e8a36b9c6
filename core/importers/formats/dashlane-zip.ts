/** Reads Dashlane's zip file of tables, in which the table of logins contains codes. */

import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Importer } from '../importer.ts'
import { readTable } from '../rows/password-table.ts'
import { baseName, peekZip } from '../syntax/zip.ts'
import { openZip } from '../syntax/zipped.ts'
import { dashlaneTable } from './password-tables.ts'

const isLogins = (path: string) => baseName(path) === 'credentials.csv'

export const dashlaneZip: Importer = {
  id: 'dashlane-zip',
  name: 'Dashlane (zip)',
  extensions: ['zip'],
  sealed: 'never',
  recognises: file => peekZip(file)?.some(({ name }) => isLogins(name)) ?? false,
  open: file =>
    openZip(file, isLogins, files => {
      const [table] = files.values()
      if (!table) throw new AppError('bad-input', words('core.importFiles.damagedZip'))
      return readTable(dashlaneTable, table)
    }),
}
