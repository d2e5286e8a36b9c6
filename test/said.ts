import { english } from '../shared/wording/english.ts'
import { sayWords } from '../shared/wording/say.ts'
import type { Words } from '../shared/wording/words.ts'

/** A value in which all words are replaced by their sentences. */
export type Said<T> = T extends Words
  ? string
  : T extends Uint8Array
    ? T
    : T extends readonly (infer Item)[]
      ? Said<Item>[]
      : T extends object
        ? { [Name in keyof T]: Said<T[Name]> }
        : T

export function said<T>(value: T): Said<T> {
  return sayAll(value) as Said<T>
}

function sayAll(value: unknown): unknown {
  if (isWords(value)) return sayWords(value)
  if (Array.isArray(value)) return value.map(sayAll)
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, sayAll(own)]))
}

function isWords(value: unknown): value is Words {
  if (typeof value !== 'object' || value === null || !('key' in value)) return false
  return typeof value.key === 'string' && Object.hasOwn(english.messages, value.key)
}
