/**
 * Reads sheets to print with a QR code for each entry: from Aegis, Ente Auth, Stratum, Authme, and
 * others.
 */

import { AppError } from '../../../shared/errors.ts'
import { formatOtpauth } from '../../../shared/otpauth.ts'
import { decodePercent } from '../../../shared/uri-text.ts'
import { words } from '../../../shared/wording/words.ts'
import type { Imported, Importer } from '../importer.ts'
import { type Picture, readPictures } from '../setup-codes/qr-pictures.ts'
import { type Link, linksOf, readLinks } from '../setup-codes/setup-links.ts'
import { peekText, readText } from '../syntax/text.ts'

/** The file is a page or a piece of one, because people also save what they have selected. */
const begins =
  /^\s*(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|div|p|a|ul|ol|table|span|h[1-6]|img|pre)[\s>]/i
/** No picture's address contains quotes. A parser for whole pages could be kept busy for hours. */
const source = /\bsrc\s*=\s*(?:"\s*(data:image\/[^"]*)"|'\s*(data:image\/[^']*)')/gi
const base64Mark = /;\s*base64$/i

export const htmlExport: Importer = {
  id: 'html-export',
  name: words('core.importFormats.htmlExport'),
  extensions: ['html', 'htm'],
  sealed: 'never',
  recognises: file => begins.test(peekText(file)?.slice(0, 4096) ?? ''),
  open(file) {
    const page = readText(file)
    const pictures = picturesOf(page)
    const links = linksOf(page)
    if (pictures.length + links.length === 0) {
      throw new AppError('bad-input', words('core.importFiles.emptyPage'))
    }
    return { sealed: false, read: () => readPage(pictures, links) }
  },
}

/**
 * Sheets have the link next to its picture. Other pages have links, and pictures of other things.
 */
async function readPage(pictures: readonly Picture[], links: readonly Link[]): Promise<Imported> {
  const inPictures = await readPictures(pictures)
  if (links.length === 0) return inPictures
  const inText = readLinks(links)
  if (inPictures.entries.length === 0) return inText
  const known = new Set(inPictures.entries.map(formatOtpauth))
  const fresh = inText.entries.filter(entry => !known.has(formatOtpauth(entry)))
  return {
    ...inPictures,
    entries: [...inPictures.entries, ...fresh],
    skipped: [...inPictures.skipped, ...inText.skipped],
  }
}

/** Returns only pictures that the page itself contains. Nothing is ever downloaded. */
function picturesOf(html: string): Picture[] {
  return Array.from(html.matchAll(source), ([, quoted, single], i) => {
    const url = quoted ?? single ?? ''
    const comma = url.indexOf(',')
    const encoding = base64Mark.test(url.slice(0, Math.max(0, comma))) ? 'base64' : 'utf8'
    const bytes = Buffer.from(decodePercent(url.slice(comma + 1)), encoding)
    return { bytes, where: words('core.importPlaces.picture', { number: i + 1 }) }
  })
}
