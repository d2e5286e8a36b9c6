import { ServiceError } from '../errors.ts'
import { words } from '../wording/words.ts'

/**
 * Returns what SQLite is given for a parameter. libsql aborts the whole process at a type that it
 * doesn't know, so every parameter is converted here. Whole numbers become integers, since libsql
 * would otherwise bind them as reals.
 */
export function sqliteParameter(value: unknown): string | number | bigint | null {
  switch (typeof value) {
    case 'string':
      return withoutNul(value)
    case 'boolean':
      return value ? 1n : 0n
    case 'number':
      return Number.isSafeInteger(value) ? BigInt(value) : value
    case 'bigint':
      return value
  }
  if (value === null || value === undefined) return null
  throw new TypeError(`A ${typeof value} cannot be a parameter.`)
}

export function postgresParameter(value: unknown): unknown {
  return typeof value === 'string' ? withoutNul(value) : value
}

/** PostgreSQL allows no U+0000 in texts, and libsql cuts a text off there. */
function withoutNul(text: string): string {
  if (text.includes('\0'))
    throw new ServiceError('bad_input', words('refusals.requests.zeroCharacter'))
  return text
}
