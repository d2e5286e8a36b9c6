/** Reads setup links in the text of PDF files, and the QR codes on their pages. */

import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, ImportedEntry, Importer } from '../importer.ts'
import { type Drawing, isOtherPicture, readPictures } from '../setup-codes/qr-pictures.ts'
import { linksOf, readLinks } from '../setup-codes/setup-links.ts'
import { openPdf, type PdfPage } from '../syntax/pdf-pages.ts'
import { joinPrinted } from '../syntax/pdf-text.ts'
import { checkFileSize } from '../syntax/text.ts'

/** A long document without a code would otherwise be searched for minutes. */
const mostWithEffort = 5

export const pdf: Importer = {
  id: 'pdf',
  name: words('core.importFormats.pdf'),
  extensions: ['pdf'],
  sealed: 'never',
  recognises: file => begins(file),
  open(file) {
    checkFileSize(file)
    return { sealed: false, read: () => readPdf(file) }
  },
}

/** PDF readers accept bytes before the signature, and some programs write them. */
function begins(file: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*%PDF-/.test(Buffer.from(file.subarray(0, 64)).toString('latin1'))
}

async function readPdf(file: Uint8Array): Promise<Imported> {
  const document = await openPdf(file)
  try {
    const inText = readLinks(
      document.pages.flatMap(page =>
        linksOf(joinPrinted(page.text())).map(({ text }) => ({ text, where: whereOf(page) })),
      ),
    )
    const drawings = document.pages.filter(page => page.hasPictures()).map(toDrawing)
    const inPictures = await readPictures(drawings, [], 'quick')
    if (holdsCode(inPictures) || inText.entries.length > 0) return combine(inPictures, inText)
    // It takes seconds to be sure that a page has no code.
    const withEffort = drawings.slice(0, mostWithEffort)
    return combine(await readPictures(withEffort, [], 'full'), inText)
  } finally {
    document.close()
  }
}

const whereOf = (page: PdfPage) => words('core.importPlaces.page', { number: page.number })
const toDrawing = (page: PdfPage): Drawing => ({ where: whereOf(page), draw: page.draw })

const holdsCode = ({ entries, skipped }: Imported) =>
  entries.length > 0 || !skipped.every(isOtherPicture)

/** Sheets have the link next to its code, where it may be cut by the end of a printed line. */
function combine(inPictures: Imported, inText: Imported): Imported {
  const fresh = inText.entries.filter(
    entry => !inPictures.entries.some(known => startsWith(known.secret, entry.secret)),
  )
  const told = inPictures.skipped.filter(row => !isOtherPicture(row))
  const entries: ImportedEntry[] = [...inPictures.entries, ...fresh]
  const skipped = [...told, ...(inPictures.entries.length > 0 ? [] : inText.skipped)]
  if (entries.length + skipped.length === 0) {
    throw new AppError('bad-input', words('core.importFiles.emptyPdf'))
  }
  return { ...inPictures, entries, skipped }
}

function startsWith(whole: Uint8Array, part: Uint8Array): boolean {
  return part.every((byte, i) => byte === whole[i])
}
