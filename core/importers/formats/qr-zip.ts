import { words } from '../../../shared/wording/words.ts'
import type { Importer } from '../importer.ts'
import { placeOfFile } from '../place-of-file.ts'
import { readPictures } from '../setup-codes/qr-pictures.ts'
import { baseName, peekZip } from '../syntax/zip.ts'
import { openZip } from '../syntax/zipped.ts'

const isPicture = (name: string) =>
  /\.(?:png|jpe?g|webp|gif|bmp|tiff?|avif|svg)$/i.test(name) && !isHidden(name)

const isHidden = (name: string) => /^(?:__MACOSX\/|.*\/\.|\.)/.test(name)

export const qrZip: Importer = {
  id: 'qr-zip',
  name: words('core.importFormats.qrZip'),
  extensions: ['zip'],
  sealed: 'sometimes',
  recognises(file) {
    const names = peekZip(file)?.map(({ name }) => name) ?? []
    // A zip file with anything but pictures is another app's export, or a mixed folder.
    return names.some(isPicture) && names.every(name => isPicture(name) || isHidden(name))
  },
  open: file =>
    openZip(file, isPicture, files =>
      readPictures(
        [...files].map(([name, bytes]) => ({ bytes, where: placeOfFile(baseName(name)) })),
      ),
    ),
}
