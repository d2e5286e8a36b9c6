/** Bitwarden: the export with attachments, a zip file around the one in JSON. */

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
  // Proton Pass keeps a file of that name in a folder.
  recognises: file => peekZip(file)?.some(({ name }) => name === dataName) ?? false,
  open: file => openZipped(file, dataName, readBitwardenExport),
}
