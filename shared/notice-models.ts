/** What the user is told outside the window, and which place in it is asked for. */
import { z } from 'zod'
import { EntryId } from './entry-models.ts'
import { WordsSchema } from './wording/words-schema.ts'

/** A place in the window; `entry`: with its backup codes open. */
export const ViewRequest = z.object({
  what: z.enum(['codes', 'accounts', 'settings', 'keys']),
  entry: EntryId.optional(),
})
export type ViewRequest = z.infer<typeof ViewRequest>

export const Notice = z.object({
  kind: z.enum(['few-codes', 'backup-failed', 'clock-off', 'vault-problem']),
  title: WordsSchema,
  text: WordsSchema,
  /** Where a click leads. */
  place: ViewRequest,
})
export type Notice = z.infer<typeof Notice>
