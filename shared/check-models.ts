/** A check of whether a server keeps the rules is reported in these shapes. */
import { z } from 'zod'
import { checkIds } from './check-ids.ts'
import { WordsSchema } from './wording/words-schema.ts'

export const CheckId = z.enum(checkIds)
export type CheckId = z.infer<typeof CheckId>

export const Check = z.object({
  id: CheckId,
  verdict: z.enum(['pass', 'fail', 'skipped']),
  /** Says what was seen, or why the rule was left out. */
  why: WordsSchema,
})
export type Check = z.infer<typeof Check>

export const CheckReport = z.object({
  dialect: z.string(),
  checks: z.array(Check),
  /** Says what could not be put back as it was. */
  leftBehind: WordsSchema.nullable(),
})
export type CheckReport = z.infer<typeof CheckReport>
