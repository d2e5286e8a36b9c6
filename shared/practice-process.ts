/** Defines the messages between the application and the process of the practice server. */
import { z } from 'zod'
import { PracticeMessage } from './account-models.ts'
import { WordsSchema } from './wording/words-schema.ts'

/** The only order: serve the contents of this folder, which is created if it doesn't exist. */
export const PracticeOrder = z.object({ folder: z.string().min(1) })
export type PracticeOrder = z.infer<typeof PracticeOrder>

/** A person whom the user can sign in as. */
export const PracticePerson = z.object({
  email: z.string(),
  name: z.string(),
  dialectId: z.string(),
  /** A sentence that suggests what to try. */
  about: z.string(),
  /** This password exists only in this installation. */
  passwordSecret: z.string(),
})
export type PracticePerson = z.infer<typeof PracticePerson>

export const PracticeNews = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ready'),
    port: z.int().min(1).max(65_535),
    people: z.array(PracticePerson),
  }),
  /** Tells why the server cannot run. */
  z.object({ kind: z.literal('failed'), why: WordsSchema }),
  z.object({ kind: z.literal('sent'), message: PracticeMessage }),
])
export type PracticeNews = z.infer<typeof PracticeNews>
