import { z } from 'zod'
import type { Value, Words } from './words.ts'

/** Words in what the core answers. If a value is words itself, so it is in turn. */
export const WordsSchema: z.ZodType<Words> = z.lazy(() =>
  z.object({
    key: z.string() as unknown as z.ZodType<Words['key']>,
    values: z.record(z.string(), ValueSchema).optional(),
  }),
)

const ValueSchema: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.object({ at: z.number(), as: z.enum(['day', 'time', 'moment', 'exactMoment']) }),
    z.object({
      all: z.array(z.union([z.string(), WordsSchema])),
      as: z.enum(['and', 'or']),
    }),
    WordsSchema,
  ]),
)
