/** The application and the process of the practice server exchange these messages. */
import { z } from 'zod'
import { PracticeMessage } from './account-models.ts'
import { WordsSchema } from './wording/words-schema.ts'

/** The only order: to serve what is in this folder, which is made where it is not there. */
export const PracticeOrder = z.object({ folder: z.string().min(1) })
export type PracticeOrder = z.infer<typeof PracticeOrder>

/** Somebody to sign in as. */
export const PracticePerson = z.object({
  email: z.string(),
  name: z.string(),
  dialectId: z.string(),
  /** Suggests what to try out, in a sentence. */
  about: z.string(),
  /** A secret that this installation alone has. */
  passwordSecret: z.string(),
})
export type PracticePerson = z.infer<typeof PracticePerson>

export const PracticeNews = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ready'),
    port: z.int().min(1).max(65_535),
    people: z.array(PracticePerson),
  }),
  /** Says why the server cannot run. */
  z.object({ kind: z.literal('failed'), why: WordsSchema }),
  z.object({ kind: z.literal('sent'), message: PracticeMessage }),
])
export type PracticeNews = z.infer<typeof PracticeNews>
