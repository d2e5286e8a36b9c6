/** Reads Bitwarden's export with attachments: a zip file that contains the JSON export. */

import type { Importer } from '../importer.ts'
import { peekZip } from '../syntax/zip.ts'
import { openZipped } from '../syntax/zipped.ts'
import { readBitwardenExport } from './bitwarden.ts'

const dataName = 'data.json'

export const bitwardenZip: Importer = {
  id: 'bitwarden-zip',
  name: 'Bitwarden (zip)',
  extensions: ['zip'],
  sealed: 'never',
  // Proton Pass keeps a file with that name in a folder.
  recognises: file => peekZip(file)?.some(({ name }) => name === dataName) ?? false,
  open: file => openZipped(file, dataName, readBitwardenExport),
}
