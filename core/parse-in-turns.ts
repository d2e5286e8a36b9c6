import { z } from 'zod'
import { inTurns, type Steps } from './turns.ts'

/** Shorter lists are parsed all at once. */
const shortList = 200

/**
 * Works like `schema.parse`, but gives everything else a turn between the items of a long list, or
 * of a list in a field: [Note: turns].
 */
export async function parseInTurns(schema: z.ZodType, value: unknown): Promise<unknown> {
  return isLong(value) || hasLong(value) ? inTurns(parsing(schema, value)) : schema.parse(value)
}

function* parsing(schema: z.ZodType, value: unknown): Steps<unknown> {
  if (schema instanceof z.ZodArray && isLong(value)) {
    const items: unknown[] = []
    for (const item of value) {
      yield
      items.push((schema.element as z.ZodType).parse(item))
    }
    // The list as a whole has rules as well, such as its length.
    return schema.clone({ ...schema.def, element: z.unknown() }).parse(items)
  }
  if (schema instanceof z.ZodObject && hasLong(value)) {
    const fields: Record<string, unknown> = { ...value }
    const passed: Record<string, z.ZodType> = {}
    for (const [name, field] of Object.entries<z.ZodType>(schema.shape)) {
      if (!isLong(fields[name])) continue
      fields[name] = yield* parsing(field, fields[name])
      passed[name] = z.unknown()
    }
    return schema.clone({ ...schema.def, shape: { ...schema.shape, ...passed } }).parse(fields)
  }
  return schema.parse(value)
}

function isLong(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > shortList
}

function hasLong(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.values(value).some(isLong)
}
