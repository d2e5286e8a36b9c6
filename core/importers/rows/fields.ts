/** Reads fields as other apps write them: missing, null, or numbers as texts. */

import { z } from 'zod'
import type { EntryType } from '../../../shared/entry-models.ts'
import { AppError } from '../../../shared/errors.ts'
import { isYes, readSeconds } from '../../../shared/spellings.ts'
import { words } from '../../../shared/wording/words.ts'

const base64Text = /^[A-Za-z0-9+/_-]*={0,2}$/

/** Standard or URL-safe, with or without padding. */
export const base64 = z
  .string()
  .regex(base64Text)
  .transform(text => Buffer.from(text, 'base64'))

export const hex = z
  .string()
  .regex(/^(?:[0-9a-fA-F]{2})*$/)
  .transform(text => Buffer.from(text, 'hex'))

/** '' if it is missing. */
export const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform(value => String(value ?? ''))

/**
 * Reads a number that may be a text, with a unit ('30s') or as a fraction ('6.0'); null if there is
 * none. Any other text is NaN, which every rule for entries refuses.
 */
export const number = z
  .union([z.number(), z.string()])
  .nullish()
  .transform(value => {
    if (typeof value !== 'string') return value ?? null
    return readSeconds(value)
  })

/** A damaged detail is left out, and doesn't cost the entry. A flag may be a word, or 0 and 1. */
export const flag = z
  .unknown()
  .optional()
  .transform(value => (typeof value === 'string' ? isYes(value) : value === true || value === 1))

/** Reads a text as leniently as `flag` reads a flag. */
export const lenientText = text.catch('')

/** Reads a list of texts as `flag` reads a flag. */
export const texts = z
  .array(z.unknown())
  .catch([])
  .transform(values => values.filter(value => typeof value === 'string'))

/** Bad rows may come before the good ones, but not this many. */
const rowsToLookAt = 100

/** Recognizes a list that has a row of this shape, whatever the other rows are. */
export const listWith = (shape: z.ZodType) =>
  z.array(z.unknown()).refine(rows => hasShape(rows, shape))

/** Tells whether one of the first values has this shape. */
export function hasShape(values: readonly unknown[], shape: z.ZodType): boolean {
  return values.slice(0, rowsToLookAt).some(value => shape.safeParse(value).success)
}

const types = new Map<string, EntryType>([
  ['', 'totp'],
  ['totp', 'totp'],
  ['hotp', 'hotp'],
  ['steam', 'steam'],
  ['steamtotp', 'steam'],
  ['motp', 'motp'],
  ['yandex', 'yandex'],
  ['yaotp', 'yandex'],
])

/** Reads the type's name in any case. Defaults to time-based. Throws `bad-input`. */
export function parseType(name: string): EntryType {
  const type = types.get(name.toLowerCase())
  if (type === undefined) throw unknownType()
  return type
}

export function unknownType(): AppError {
  return new AppError('bad-input', words('core.importEntries.unknownKind'))
}
