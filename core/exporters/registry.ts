/**
 * Lists the formats that entries can be exported in, apart from the sealed copy of the whole vault.
 */

import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { aegis, aegisSealed } from './aegis.ts'
import { bitwarden } from './bitwarden.ts'
import { cxf } from './cxf.ts'
import type { Exporter } from './exporter.ts'
import { googleMigration } from './google-migration.ts'
import { htmlSheet } from './html-sheet.ts'
import { otpauthList } from './otpauth-list.ts'
import { twoFas } from './two-fas.ts'

export const exporters: readonly Exporter[] = [
  aegisSealed,
  aegis,
  twoFas,
  bitwarden,
  cxf,
  otpauthList,
  googleMigration,
  htmlSheet,
]

/** Throws `bad-input`. */
export function exporterOf(id: string): Exporter {
  const found = exporters.find(exporter => exporter.id === id)
  if (!found) throw new AppError('bad-input', words('core.exporters.unknownFormat'))
  return found
}
