/** Setup links from pictures of QR codes. */
import { AppError } from '../../shared/errors.ts'
import { isMigrationText } from '../../shared/migration.ts'
import { isOtpText } from '../../shared/otpauth.ts'
import { damagedPicture, pictureKind } from '../../shared/qr/picture.ts'
import { softTimeoutMs } from '../../shared/qr/worker-line.ts'
import type { Imported, Skipped } from './importer.ts'
import { type Link, readLinks } from './setup-links.ts'

export interface Picture {
  readonly bytes: Uint8Array
  /** 'picture 3', or the name of its file. */
  readonly where: string
}

/** Reading one takes a few hundredths of a second, or seconds where it is hard. */
const maxPictures = 2000

/**
 * The entries of all codes in all pictures; a picture without one is told. It decodes what strangers
 * have written, so it belongs into a process that can be ended. Throws `too-large`.
 */
export async function readPictures(pictures: readonly Picture[]): Promise<Imported> {
  if (pictures.length > maxPictures) {
    throw new AppError('too-large', `The file holds more than ${maxPictures} pictures.`)
  }
  const readTexts = await loadReader()
  const links: Link[] = []
  const unread: Skipped[] = []
  for (const { bytes, where } of pictures) {
    try {
      const texts = await readTexts(bytes, where)
      const ours = texts.filter(text => isOtpText(text) || isMigrationText(text))
      links.push(...ours.map(text => ({ text, where })))
      if (ours.length === 0) unread.push({ where, reason: reasonOf(texts) })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      unread.push({ where, reason: error.message })
    }
  }
  const imported = readLinks(links)
  return { ...imported, skipped: [...unread, ...imported.skipped] }
}

function reasonOf(texts: readonly string[]): string {
  return texts.length === 0
    ? 'No QR code could be read in this picture.'
    : 'Its QR code is no setup code.'
}

/** The decoders are big: nobody loads them who brings in something else. */
async function loadReader(): Promise<(bytes: Uint8Array, where: string) => Promise<string[]>> {
  const [{ decodePicture }, { loadEngines }, { readSymbols }] = await Promise.all([
    import('../qr/decode-picture.ts'),
    import('../qr/engines.ts'),
    import('../../shared/qr/read-symbols.ts'),
  ])
  const engines = await loadEngines()
  return async (bytes, where) => {
    const kind = pictureKind(bytes, where)
    const startedAt = performance.now()
    const isTimeUp = () => performance.now() - startedAt > softTimeoutMs
    // What a decoder says may quote the file.
    const pixels = await decodePicture(bytes, kind).catch(() => {
      throw damagedPicture(where)
    })
    return readSymbols(pixels, engines, { isTimeUp })
  }
}
