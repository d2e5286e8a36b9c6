/** Bitwarden: the export with attachments, a zip file around the one in JSON. */
import { readBitwardenExport } from './bitwarden.ts'
import type { Importer } from './importer.ts'
import { peekZip } from './zip.ts'
import { openZipped } from './zipped.ts'

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
