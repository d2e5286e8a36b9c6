import type { z } from 'zod'

/**
 * The schema, which passes on fields that it does not name, so that a newer version's are written
 * back as they came. The type names only what is known: nothing can be done with the others but
 * keep them.
 */
export function keepingUnknown<T extends z.ZodObject>(schema: T): T {
  return schema.loose() as z.ZodType as T
}
