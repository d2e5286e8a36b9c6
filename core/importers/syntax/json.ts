/** Reads JSON from other programs. Its contents are accessed only through schemas. */

import type { z } from 'zod'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { peekText, readText } from './text.ts'

/** No format is nested deeper than about a dozen levels. */
const maxDepth = 100

const parsed = new WeakMap<Uint8Array, unknown>()

/**
 * Returns the file's contents; undefined if it isn't JSON. Each file is parsed only once. Never
 * throws.
 */
export function peekJson(file: Uint8Array): unknown {
  if (!parsed.has(file)) parsed.set(file, tryJson(peekText(file) ?? ''))
  return parsed.get(file)
}

/** Tells whether the file is JSON of this shape. Never throws. */
export function looksLike(file: Uint8Array, shape: z.ZodType): boolean {
  const json = peekJson(file)
  return json !== undefined && shape.safeParse(json).success
}

/** Throws `too-large`, and `bad-input` if the file isn't JSON. */
export function readJson(file: Uint8Array): unknown {
  return peekJson(file) ?? parseJson(readText(file))
}

/** Throws `bad-input`, but never with the parser's own message, which quotes the text. */
export function parseJson(text: string): unknown {
  const json = tryJson(text)
  if (json !== undefined) return json
  throw new AppError('bad-input', words('core.importFiles.notJson'))
}

/**
 * Returns the text's contents, an object or a list; undefined if it is neither, or nested too
 * deeply.
 */
export function tryJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text) || isTooDeep(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Returns the value as the schema requires. Throws `bad-input` that names the first invalid field.
 * That name comes from the schema, so records, whose keys come from the file, must be read row by
 * row.
 */
export function parseAs<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const field = result.error.issues[0]?.path.join('.') ?? ''
  throw new AppError(
    'bad-input',
    field === ''
      ? words('core.importEntries.oddShape')
      : words('core.importEntries.oddField', { field }),
  )
}

/**
 * Tells whether brackets are nested deeper than in any list of entries. Parsers need stack or
 * memory for each level.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    switch (text.charCodeAt(i)) {
      case 0x22: // "
        quoted = !quoted
        break
      case 0x5c: // \
        if (quoted) i++
        break
      case 0x5b: // [
      case 0x7b: // {
        if (!quoted && ++depth > maxDepth) return true
        break
      case 0x5d: // ]
      case 0x7d: // }
        if (!quoted) depth--
    }
  }
  return false
}
