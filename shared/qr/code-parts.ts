/**
 * QR codes that hold one text together (structured append, ISO/IEC 18004 §8). A part travels as a
 * text of its own, so that every way that texts take from a picture to the vault takes parts, too,
 * and none is ever taken for the whole: what is there of a cut secret is Base32 as well.
 */

import { AppError } from '../errors.ts'
import { formatHex, parseHex } from '../hex.ts'
import { words } from '../wording/words.ts'

export interface CodePart {
  /** The parity that all parts of one text share. */
  readonly id: string
  /** The position counts from 0. */
  readonly index: number
  readonly size: number
  /** Characters may be cut in two between parts. */
  readonly bytes: Uint8Array
}

/** A code holds 2,953 bytes at most (ISO/IEC 18004 §7.3). */
const written = /^qr-part:(\d{0,3}):(\d{1,2}):(\d{1,2}):([\da-f]{0,5906})$/

export function formatPart({ id, index, size, bytes }: CodePart): string {
  return `qr-part:${id}:${index}:${size}:${formatHex(bytes)}`
}

/** Its place among the others; its bytes are read once all of them are there. */
function parsePart(text: string): Omit<CodePart, 'bytes'> | null {
  const [, id = '', index, size] = written.exec(text) ?? []
  if (index === undefined || size === undefined) return null
  return { id, index: Number(index), size: Number(size) }
}

export function isPart(text: string): boolean {
  return written.test(text)
}

/** The first of its sequence. */
export function isFirstPart(text: string): boolean {
  return parsePart(text)?.index === 0
}

/** Tells whether two parts may belong to one text. */
export function samePart(text: string, other: string): boolean {
  const [one, two] = [parsePart(text), parsePart(other)]
  return one !== null && two !== null && one.id === two.id && one.size === two.size
}

/** Says why a part alone is no setup code. Null for texts that are none. */
export function refusalOfPart(text: string): AppError | null {
  const part = parsePart(text)
  if (part === null) return null
  return new AppError(
    'bad-input',
    words('core.setupCodes.part', { part: part.index + 1, size: part.size }),
  )
}

/** The texts, with those whose parts are all there joined in place of the first. */
export function joinParts<Item extends { readonly text: string }>(items: readonly Item[]): Item[] {
  const sequences = new Map<string, Map<number, Set<string>>>()
  for (const { text } of items) {
    const part = parsePart(text)
    if (part === null) continue
    const key = `${part.id}:${part.size}`
    const sequence = sequences.get(key) ?? new Map<number, Set<string>>()
    sequences.set(key, sequence)
    sequence.set(part.index, (sequence.get(part.index) ?? new Set()).add(text))
  }
  const wholes = new Map<string, string | null>()
  const done = new Set<string>()
  return items.flatMap(item => {
    const part = parsePart(item.text)
    if (part === null) return [item]
    const key = `${part.id}:${part.size}`
    const known = wholes.get(key)
    const whole = known === undefined ? wholeOf(sequences.get(key), part.size) : known
    wholes.set(key, whole)
    if (whole === null) return [item]
    if (done.has(key)) return []
    done.add(key)
    return [{ ...item, text: whole }]
  })
}

const mostParts = 16

/**
 * Null if a part is missing, or where two texts share their parity and nobody knows whose is whose.
 */
function wholeOf(
  sequence: ReadonlyMap<number, ReadonlySet<string>> | undefined,
  size: number,
): string | null {
  if (size > mostParts) return null
  let hex = ''
  for (let index = 0; index < size; index++) {
    const [text, other] = sequence?.get(index) ?? []
    if (text === undefined || other !== undefined) return null
    hex += text.slice(text.lastIndexOf(':') + 1)
  }
  return textOf(hex)
}

/** UTF-8, or ISO 8859-1, which the standard has for what is none. */
function textOf(hex: string): string {
  try {
    return decodeURIComponent(hex.replace(/../g, '%$&'))
  } catch {
    return Array.from(parseHex(hex), byte => String.fromCharCode(byte)).join('')
  }
}
