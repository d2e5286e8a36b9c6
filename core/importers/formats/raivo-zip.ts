/** Reads Raivo OTP's export, which is a sealed zip file. */
import type { Importer } from '../importer.ts'
import { holds } from '../syntax/zip.ts'
import { openZipped } from '../syntax/zipped.ts'
import { readRaivo } from './raivo.ts'

const listName = 'raivo-otp-export.json'

export const raivoZip: Importer = {
  id: 'raivo-zip',
  name: 'Raivo OTP (zip)',
  extensions: ['zip'],
  sealed: 'sometimes',
  recognises: file => holds(file, listName),
  open: file => openZipped(file, listName, readRaivo),
}
