/** Reads setup links from pictures of QR codes. */

import { AppError } from '../../../shared/errors.ts'
import { findLinks } from '../../../shared/find-links.ts'
import { isMigrationText } from '../../../shared/migration.ts'
import { isOtpText } from '../../../shared/otpauth.ts'
import { isFirstPart, isPart, joinParts, samePart } from '../../../shared/qr/code-parts.ts'
import { damagedPicture, pictureKind } from '../../../shared/qr/picture.ts'
import type { Pixels } from '../../../shared/qr/pixels.ts'
import { softTimeoutMs } from '../../../shared/qr/worker-line.ts'
import { type Words, words } from '../../../shared/wording/words.ts'
import type { Imported, Skipped } from '../importer.ts'
import { type Link, readLinks } from './setup-links.ts'

export interface Picture {
  readonly bytes: Uint8Array
  /** "picture 3", or the name of its file. */
  readonly where: Words
}

/** A picture without a file of its own, such as a rendered page. */
export interface Drawing {
  readonly where: Words
  draw(): Promise<Pixels>
}

type Effort = 'quick' | 'full'

/** Reading one takes a few hundredths of a second, or seconds if it is hard. */
const maxPictures = 2000

/**
 * Returns the entries in all pictures, and reports pictures without a code. `others` are searched
 * if a code is only a part of a text in several codes. Since it decodes pictures from strangers, it
 * belongs in a process that can be ended. Throws `too-large`.
 */
export async function readPictures(
  pictures: readonly (Picture | Drawing)[],
  others: readonly Picture[] = [],
  effort: Effort = 'full',
): Promise<Imported> {
  if (pictures.length > maxPictures) {
    throw new AppError(
      'too-large',
      words('core.importFiles.tooManyPictures', { limit: maxPictures }),
    )
  }
  const seen = await lookAt(pictures, effort)
  const links = joinParts(seen.links)
  const besides = links.some(({ text }) => isPart(text))
    ? await lookAt(others, effort)
    : { links: [] }
  const imported = readLinks(withParts(links, besides.links))
  return { ...imported, skipped: [...seen.unread, ...imported.skipped] }
}

/** Decoding is the expensive part, and the parts of one code may need the same pictures again. */
const textsSeen = new WeakMap<Uint8Array, readonly string[]>()

interface Seen {
  readonly links: Link[]
  readonly unread: Skipped[]
}

async function lookAt(pictures: readonly (Picture | Drawing)[], effort: Effort): Promise<Seen> {
  const links: Link[] = []
  const unread: Skipped[] = []
  if (pictures.length === 0) return { links, unread }
  const readTexts = await loadReader(effort)
  for (const picture of pictures) {
    const { where } = picture
    try {
      const known = 'bytes' in picture ? textsSeen.get(picture.bytes) : undefined
      const texts = known ?? (await readTexts(picture))
      if ('bytes' in picture) textsSeen.set(picture.bytes, texts)
      const ours = texts.flatMap(linksIn)
      links.push(...ours.map(text => ({ text, where })))
      if (ours.length === 0) unread.push({ where, reason: reasonOf(texts) })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      unread.push({ where, reason: error.words })
    }
  }
  return { links, unread }
}

/** Most codes are one link, but some contain it within an address, and some contain several. */
function linksIn(text: string): string[] {
  if (isOtpText(text) || isMigrationText(text)) return [text]
  return findLinks(text).map(link => link.text)
}

/**
 * If parts of a text are in several files, the file with the first part gets the whole text, and
 * the others nothing.
 */
function withParts(links: readonly Link[], others: readonly Link[]): Link[] {
  const whole = joinParts([...links, ...others.filter(({ text }) => isPart(text))])
  const missing = new Set(whole.map(({ text }) => text).filter(isPart))
  return links.flatMap(link => {
    if (!isPart(link.text) || missing.has(link.text)) return [link]
    if (!isFirstPart(link.text)) return []
    const joined = joinParts(
      [link, ...links, ...others].filter(({ text }) => samePart(text, link.text)),
    )
    return joined.filter(({ text }) => !isPart(text))
  })
}

const noCode = words('core.importEntries.noQrCode')
const otherCode = words('core.importEntries.otherQrCode')

const reasonOf = (texts: readonly string[]) => (texts.length === 0 ? noCode : otherCode)

/**
 * Tells whether a picture was reported because it has no setup code, and not because of an invalid
 * one.
 */
export function isOtherPicture({ reason }: Skipped): boolean {
  return reason.key === noCode.key || reason.key === otherCode.key
}

/** The decoders are large, so they are loaded only for pictures. */
async function loadReader(
  effort: Effort,
): Promise<(picture: Picture | Drawing) => Promise<string[]>> {
  const [{ decodePicture }, { loadEngines }, { readSymbols }] = await Promise.all([
    import('../../qr/decode-picture.ts'),
    import('../../qr/engines.ts'),
    import('../../../shared/qr/read-symbols.ts'),
  ])
  const engines = await loadEngines()
  return async picture => {
    const startedAt = performance.now()
    const isTimeUp = () => performance.now() - startedAt > softTimeoutMs
    const pixels = await ('draw' in picture ? picture.draw() : decode(picture))
    return readSymbols(pixels, engines, { effort, isTimeUp })
  }

  async function decode({ bytes, where }: Picture): Promise<Pixels> {
    const kind = pictureKind(bytes, where)
    // The decoder's message may quote the file.
    return decodePicture(bytes, kind).catch(() => {
      throw damagedPicture(where)
    })
  }
}
