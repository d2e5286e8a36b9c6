import { pictureLimits } from '../ceilings.ts'
import { AppError } from '../errors.ts'
import { type Words, words } from '../wording/words.ts'
import { imageSize, type PictureKind } from './image-size.ts'

/** The longer side, in pixels, to which a drawing (SVG) is rendered. */
export const svgSide = 1600

/**
 * Determines the kind of picture from the first bytes, never from the file's name. Throws AppError
 * `too-large` (above a ceiling) or `bad-input` (not a readable picture).
 */
export function pictureKind(bytes: Uint8Array, name: string | Words): PictureKind | 'svg' {
  if (bytes.length === 0) throw new AppError('bad-input', words('core.pictures.empty', { name }))
  if (bytes.length > pictureLimits.bytes) throw tooManyBytes(name, pictureLimits.bytes)
  const size = imageSize(bytes)
  if (size === null) {
    if (!isSvg(bytes)) {
      throw new AppError('bad-input', words('core.pictures.notOne', { name }))
    }
    if (bytes.length > pictureLimits.svgBytes) throw tooManyBytes(name, pictureLimits.svgBytes)
    return 'svg'
  }
  if (size.width === 0 || size.height === 0) throw damagedPicture(name)
  if (size.width * size.height > pictureLimits.pixels) {
    const megapixels = pictureLimits.pixels / 1_000_000
    throw new AppError(
      'too-large',
      words('core.pictures.tooManyPixels', {
        name,
        width: size.width,
        height: size.height,
        megapixels,
      }),
    )
  }
  return size.kind
}

export function tooManyBytes(name: string | Words, limit: number): AppError {
  return new AppError(
    'too-large',
    words('core.pictures.tooManyBytes', { name, megabytes: limit / 1024 / 1024 }),
  )
}

export function damagedPicture(name: string | Words, cause?: unknown): AppError {
  const message = words('core.pictures.damaged', { name })
  return new AppError('bad-input', message, { cause })
}

export function slowPicture(name: string | Words, limitMs: number): AppError {
  const message = words('core.pictures.slow', { name, seconds: limitMs / 1000 })
  return new AppError('bad-input', message)
}

/**
 * Looks for a root element `svg` after at most a prolog, in UTF-8. Compressed drawings are not
 * read.
 */
function isSvg(bytes: Uint8Array): boolean {
  const isAngle = (byte: number) => byte === 0x3c
  const beginning = bytes.subarray(0, 64 * 1024)
  const start = beginning.subarray(0, 64).findIndex(isAngle)
  if (start === -1) return false
  const before = String.fromCharCode(...beginning.subarray(0, start)).replace('\xef\xbb\xbf', '')
  if (before.trim() !== '') return false
  for (let at = start; at < beginning.length; at++) {
    if (!isAngle(beginning[at] ?? 0)) continue
    const tag = String.fromCharCode(...beginning.subarray(at + 1, at + 14))
    if (/^svg[\s>]/i.test(tag)) return true
    if (/^([a-z]|!doctype html)/i.test(tag)) return false
  }
  return false
}
