/**
 * Handles QR codes that together contain one text (structured append, ISO/IEC 18004 §8). A part
 * travels as a text of its own, so that it takes the same way from a picture to the vault as other
 * texts, and is never mistaken for the whole: a part of a secret would be valid Base32 as well.
 */

import { AppError } from '../errors.ts'
import { formatHex, parseHex } from '../hex.ts'
import { words } from '../wording/words.ts'

export interface CodePart {
  /** All parts of one text have the same parity. */
  readonly id: string
  /** Counts from 0. */
  readonly index: number
  readonly size: number
  /** A character may be split between two parts. */
  readonly bytes: Uint8Array
}

/** A QR code contains 2,953 bytes at most (ISO/IEC 18004 §7.3). */
const written = /^qr-part:(\d{0,3}):(\d{1,2}):(\d{1,2}):([\da-f]{0,5906})$/

export function formatPart({ id, index, size, bytes }: CodePart): string {
  return `qr-part:${id}:${index}:${size}:${formatHex(bytes)}`
}

/** Reads the part's place among the others. Its bytes are read once all parts are there. */
function parsePart(text: string): Omit<CodePart, 'bytes'> | null {
  const [, id = '', index, size] = written.exec(text) ?? []
  if (index === undefined || size === undefined) return null
  return { id, index: Number(index), size: Number(size) }
}

export function isPart(text: string): boolean {
  return written.test(text)
}

/** Tells whether the part is the first of its sequence. */
export function isFirstPart(text: string): boolean {
  return parsePart(text)?.index === 0
}

/** Tells whether two parts may belong to the same text. */
export function samePart(text: string, other: string): boolean {
  const [one, two] = [parsePart(text), parsePart(other)]
  return one !== null && two !== null && one.id === two.id && one.size === two.size
}

/** Tells why a single part isn't a setup code. Null for texts that are not parts. */
export function refusalOfPart(text: string): AppError | null {
  const part = parsePart(text)
  if (part === null) return null
  return new AppError(
    'bad-input',
    words('core.setupCodes.part', { part: part.index + 1, size: part.size }),
  )
}

/** Returns the texts. If all parts of a text are there, the joined text replaces the first part. */
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
 * Null if a part is missing, or if two texts have the same parity, so that nobody can tell their
 * parts apart.
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

/** Decodes UTF-8, or else ISO 8859-1, as the standard says. */
function textOf(hex: string): string {
  try {
    return decodeURIComponent(hex.replace(/../g, '%$&'))
  } catch {
    return Array.from(parseHex(hex), byte => String.fromCharCode(byte)).join('')
  }
}
