import type { z } from 'zod'

/**
 * Returns the schema in a form that passes on unknown fields, so that a newer version's fields are
 * written back unchanged. The type only has the known fields, because the others can only be kept.
 */
export function keepingUnknown<T extends z.ZodObject>(schema: T): T {
  return schema.loose() as z.ZodType as T
}
