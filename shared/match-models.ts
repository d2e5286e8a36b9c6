import { z } from 'zod'
import { EntryId, Name } from './entry-models.ts'

export const Verdict = z.enum([
  'new',
  'known', // identical, so there is nothing to do
  'changed', // the same names, type, and secret with different settings
  'elsewhere', // the same secret and settings under another name
  'trashed', // in the trash
  'conflict', // the same names with another secret
])
export type Verdict = z.infer<typeof Verdict>

/** Compares an entry that is about to be added with the vault. */
export const Match = z.object({
  verdict: Verdict,
  /**
   * The entry that it matches, in the list or the trash (`trashed`). Null if it matches none, or if
   * it is `known` from an earlier entry of the same import. A `new` one may match an entry that has
   * the same secret.
   */
  existing: z.object({ id: EntryId, issuer: Name, label: Name, trashed: z.boolean() }).nullable(),
  /** Lists what would change in the entry that it matches, without either value of a PIN. */
  changes: z.array(
    z.object({
      setting: z.enum(['digits', 'algorithm', 'periodSeconds', 'counter', 'pin']),
      from: z.string(),
      to: z.string(),
    }),
  ),
})
export type Match = z.infer<typeof Match>
