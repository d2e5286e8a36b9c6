/** Sheets to print, with a QR code for each entry: Aegis, Ente Auth, Stratum, Authme and others. */
import { parse } from 'node-html-parser'
import { AppError } from '../../shared/errors.ts'
import { decodePercent } from '../../shared/uri-text.ts'
import type { Importer } from './importer.ts'
import { type Picture, readPictures } from './qr-pictures.ts'
import { peekText, readText } from './text.ts'

const begins = /^\s*(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html)[\s>]/i
const dataUrl = /^data:image\/[a-z0-9.+-]+((?:;[a-z0-9=.-]+)*),(.*)$/is

export const htmlExport: Importer = {
  id: 'html-export',
  name: 'HTML with QR codes',
  extensions: ['html', 'htm'],
  sealed: 'never',
  recognises: file => begins.test(peekText(file)?.slice(0, 4096) ?? ''),
  open(file) {
    const pictures = picturesOf(readText(file))
    if (pictures.length === 0) {
      throw new AppError('bad-input', 'The page holds no pictures of QR codes.')
    }
    return { sealed: false, read: () => readPictures(pictures) }
  },
}

/** Only what the page carries in itself; nothing is ever fetched. */
function picturesOf(html: string): Picture[] {
  const sources = parse(html)
    .querySelectorAll('img')
    .map(image => dataUrl.exec(image.getAttribute('src')?.trim() ?? ''))
    .filter(source => source !== null)
  return sources.map(([, parameters = '', data = ''], i) => ({
    bytes: Buffer.from(decodePercent(data), /;base64$/i.test(parameters) ? 'base64' : 'utf8'),
    where: `picture ${i + 1}`,
  }))
}
