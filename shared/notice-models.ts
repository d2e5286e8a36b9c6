/** Describes what the user is told outside of the window, and which place in it is requested. */
import { z } from 'zod'
import { EntryId } from './entry-models.ts'
import { WordsSchema } from './wording/words-schema.ts'

/** A place in the window. `entry` also opens its backup codes. */
export const ViewRequest = z.object({
  what: z.enum(['codes', 'accounts', 'settings', 'keys']),
  entry: EntryId.optional(),
})
export type ViewRequest = z.infer<typeof ViewRequest>

export const Notice = z.object({
  kind: z.enum(['few-codes', 'backup-failed', 'clock-off', 'vault-problem']),
  title: WordsSchema,
  text: WordsSchema,
  /** The place that a click leads to. */
  place: ViewRequest,
})
export type Notice = z.infer<typeof Notice>
