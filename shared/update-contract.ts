/** Defines the part of the contract for newer versions of the program. */
import { z } from 'zod'
import { Instant } from './instant.ts'
import { method, Nothing } from './method.ts'
import { WordsSchema } from './wording/words-schema.ts'

export const UpdateStatus = z.object({
  /** Null means never. */
  checkedAt: Instant.nullable(),
  /** Null if no newer version is known. `page` describes it, and has the same host as the feed. */
  newer: z.object({ version: z.string().max(64), page: z.url().max(2048) }).nullable(),
  /** Tells why the last check failed. */
  problem: WordsSchema.nullable(),
})
export type UpdateStatus = z.infer<typeof UpdateStatus>

export const updateMethods = {
  /** The user has opened the window. Checks if that is turned on and a day has passed. */
  'updates.look': method(Nothing, UpdateStatus),
  /** The user asks for a check now. Refused if checks are turned off. */
  'updates.check': method(Nothing, UpdateStatus),
  /** Opens the page that the last answer named, if the host can. */
  'updates.openPage': method(Nothing, Nothing),
} as const
