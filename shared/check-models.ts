/** Describes the report of a check whether a server follows the rules. */
import { z } from 'zod'
import { checkIds } from './check-ids.ts'
import { WordsSchema } from './wording/words-schema.ts'

export const CheckId = z.enum(checkIds)
export type CheckId = z.infer<typeof CheckId>

export const Check = z.object({
  id: CheckId,
  verdict: z.enum(['pass', 'fail', 'skipped']),
  /** Tells what was observed, or why the rule was skipped. */
  why: WordsSchema,
})
export type Check = z.infer<typeof Check>

export const CheckReport = z.object({
  dialect: z.string(),
  checks: z.array(Check),
  /** Tells what could not be restored. */
  leftBehind: WordsSchema.nullable(),
})
export type CheckReport = z.infer<typeof CheckReport>
