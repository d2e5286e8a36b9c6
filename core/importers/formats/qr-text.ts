/** Reads QR codes that a terminal has drawn with characters, from a copied text. */

import { words } from '../../../shared/wording/words.ts'
import type { Imported, Importer } from '../importer.ts'
import { drawnCodesIn, mayHoldDrawnCodes } from '../setup-codes/drawn-codes.ts'
import { readPictures } from '../setup-codes/qr-pictures.ts'
import { kindOfList } from '../setup-codes/setup-links.ts'
import { peekText, readText } from '../syntax/text.ts'
import { isPamText } from './google-pam.ts'

export const qrText: Importer = {
  id: 'qr-text',
  name: words('core.importFormats.qrText'),
  extensions: ['txt', 'log'],
  sealed: 'never',
  recognises(file) {
    const text = peekText(file)
    return text !== null && mayHoldDrawnCodes(text) && kindOfList(text) === null && !isPamText(text)
  },
  open(file) {
    const text = readText(file)
    return { sealed: false, read: () => readDrawings(text) }
  },
}

function readDrawings(text: string): Promise<Imported> {
  const drawings = drawnCodesIn(text).map((pixels, i) => ({
    where: words('core.importPlaces.drawing', { number: i + 1 }),
    draw: async () => pixels,
  }))
  return readPictures(drawings)
}
