/** A zip file of pictures of QR codes. */
import type { Importer } from './importer.ts'
import { readPictures } from './qr-pictures.ts'
import { baseName, peekZip } from './zip.ts'
import { openZip } from './zipped.ts'

const isPicture = (name: string) =>
  /\.(?:png|jpe?g|webp|gif|bmp|svg)$/i.test(name) && !/^(?:__MACOSX\/|.*\/\.|\.)/.test(name)

/** A zip file that holds any of these is another app's. */
const others = new Set([
  ...['data.json', 'data.pgp', 'export.data', 'credentials.csv'],
  ...['raivo-otp-export.json', 'Accounts.txt'],
])

export const qrZip: Importer = {
  id: 'qr-zip',
  name: 'Pictures of QR codes (zip)',
  extensions: ['zip'],
  sealed: 'sometimes',
  recognises(file) {
    const names = peekZip(file)?.map(({ name }) => name) ?? []
    return names.some(isPicture) && !names.some(name => others.has(baseName(name)))
  },
  open: file =>
    openZip(file, isPicture, files =>
      readPictures([...files].map(([name, bytes]) => ({ bytes, where: baseName(name) }))),
    ),
}
