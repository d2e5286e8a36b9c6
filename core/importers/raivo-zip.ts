/** Raivo OTP: the sealed zip file that its export is. */
import type { Importer } from './importer.ts'
import { readRaivo } from './raivo.ts'
import { holds } from './zip.ts'
import { openZipped } from './zipped.ts'

const listName = 'raivo-otp-export.json'

export const raivoZip: Importer = {
  id: 'raivo-zip',
  name: 'Raivo OTP (zip)',
  extensions: ['zip'],
  sealed: 'sometimes',
  recognises: file => holds(file, listName),
  open: file => openZipped(file, listName, readRaivo),
}
