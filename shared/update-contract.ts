/** The part of the contract that is about newer versions of the program itself. */
import { z } from 'zod'
import { Instant } from './instant.ts'
import { method, Nothing } from './method.ts'
import { WordsSchema } from './wording/words-schema.ts'

export const UpdateStatus = z.object({
  /** Null: never. */
  checkedAt: Instant.nullable(),
  /** Null: none is known of. `page` tells about it, and is of the same host as the feed. */
  newer: z.object({ version: z.string().max(64), page: z.url().max(2048) }).nullable(),
  /** Says why the last look has failed. */
  problem: WordsSchema.nullable(),
})
export type UpdateStatus = z.infer<typeof UpdateStatus>

export const updateMethods = {
  /** The window is looked at: asks where that is turned on, and a day has passed. */
  'updates.look': method(Nothing, UpdateStatus),
  /** The user asks now. Refused where it is turned off. */
  'updates.check': method(Nothing, UpdateStatus),
  /** Opens the page that the last answer named, where the host can. */
  'updates.openPage': method(Nothing, Nothing),
} as const
