/** Reads the QR codes in a picture of any known format. */
import { imageSize } from '../../../shared/qr/image-size.ts'
import { pictureKind } from '../../../shared/qr/picture.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Beside, Importer } from '../importer.ts'
import { placeOfFile } from '../place-of-file.ts'
import { type Picture, readPictures } from '../setup-codes/qr-pictures.ts'

export const qrPicture: Importer = {
  id: 'qr-picture',
  name: words('core.importFormats.qrPicture'),
  extensions: ['png', 'jpg', 'jpeg', 'webp', 'gif', 'bmp', 'tif', 'tiff', 'avif', 'svg'],
  sealed: 'never',
  recognises: (file, name) => imageSize(file) !== null || isDrawing(file, name),
  open: (file, beside = new Map()) => ({
    sealed: false,
    read: () =>
      readPictures(
        [{ bytes: file, where: words('core.importPlaces.thePicture') }],
        picturesIn(beside, file),
      ),
  }),
}

function picturesIn(beside: Beside, own: Uint8Array): Picture[] {
  return Array.from(beside, ([name, bytes]) => ({ where: placeOfFile(name), bytes })).filter(
    ({ bytes }) => bytes !== own && imageSize(bytes) !== null,
  )
}

function isDrawing(file: Uint8Array, name: string): boolean {
  try {
    return pictureKind(file, name) === 'svg'
  } catch {
    return false
  }
}
