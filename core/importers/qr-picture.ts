/** One picture of QR codes, in any format that is read. */
import { imageSize } from '../../shared/qr/image-size.ts'
import { pictureKind } from '../../shared/qr/picture.ts'
import type { Importer } from './importer.ts'
import { readPictures } from './qr-pictures.ts'

export const qrPicture: Importer = {
  id: 'qr-picture',
  name: 'Picture of QR codes',
  extensions: ['png', 'jpg', 'jpeg', 'webp', 'gif', 'bmp', 'svg'],
  sealed: 'never',
  recognises: (file, name) => imageSize(file) !== null || isDrawing(file, name),
  open: file => ({
    sealed: false,
    read: () => readPictures([{ bytes: file, where: 'the picture' }]),
  }),
}

function isDrawing(file: Uint8Array, name: string): boolean {
  try {
    return pictureKind(file, name) === 'svg'
  } catch {
    return false
  }
}
