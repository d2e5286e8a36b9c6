/** The part of the contract that is about other programs of the user, which may ask for codes. */
import { z } from 'zod'
import { EntryId, Maker, Name } from './entry-models.ts'
import { Instant } from './instant.ts'
import { method, Nothing } from './method.ts'
import { WordsSchema } from './wording/words-schema.ts'

export const programNameLength = 64
const ProgramName = z.string().min(1).max(programNameLength)

export const ProgramChoice = z.enum(['deny', 'once', 'always', 'allow'])
export type ProgramChoice = z.infer<typeof ProgramChoice>

/** What a program waits for. It is said in the same words by every host. */
export const ProgramQuestion = z.object({
  id: z.uuid(),
  question: WordsSchema,
  detail: WordsSchema,
  choices: z.array(ProgramChoice).min(2),
})
export type ProgramQuestion = z.infer<typeof ProgramQuestion>

const EntryOfProgram = z.object({
  id: EntryId,
  /** As it is called now; null if it is gone. */
  names: z.object({ issuer: Name, label: Name, madeBy: Maker.optional() }).nullable(),
})
export type EntryOfProgram = z.infer<typeof EntryOfProgram>

export const PairedProgram = z.object({
  id: z.uuid(),
  /** It chose this itself. */
  name: ProgramName,
  /** The file that it ran from when it was paired; null if the system does not tell. */
  executable: z.string().nullable(),
  pairedAt: Instant,
  mayList: z.boolean(),
  /** The entries whose codes it gets without a question. */
  entries: z.array(EntryOfProgram),
})
export type PairedProgram = z.infer<typeof PairedProgram>

export const DoorState = z.enum(['open', 'taken', 'closed', 'failed'])
export type DoorState = z.infer<typeof DoorState>

export const ProgramOutcome = z.enum([
  'given',
  'refused', // by the user
  'unanswered',
  'nothing', // no entry matched, or too many
  'locked',
  'unknown', // its token is not known
  'too-often',
])
export type ProgramOutcome = z.infer<typeof ProgramOutcome>

export const ProgramRequest = z.enum(['pair', 'list', 'code'])
export type ProgramRequest = z.infer<typeof ProgramRequest>

export const LoggedRequest = z.object({
  at: Instant,
  /** Null if it is not known who asked. */
  name: ProgramName.nullable(),
  request: ProgramRequest,
  entries: z.array(EntryOfProgram),
  outcome: ProgramOutcome,
  /** So often in a row. */
  times: z.number().int().min(1),
})
export type LoggedRequest = z.infer<typeof LoggedRequest>

export const programMethods = {
  'programs.list': method(
    Nothing,
    z.object({
      door: DoorState,
      /** Why it failed, where that is known. */
      problem: WordsSchema.nullable(),
      /** The socket, or on Windows the file that names the pipe. */
      address: z.string(),
      programs: z.array(PairedProgram),
    }),
  ),
  /** Its token opens nothing from then on. */
  'programs.remove': method(z.object({ id: z.uuid() }), Nothing),
  /** It is asked about again: for the codes of an entry or, with null, for the names of all. */
  'programs.revoke': method(z.object({ id: z.uuid(), entryId: EntryId.nullable() }), Nothing),
  /** The newest first. */
  'programs.log': method(Nothing, z.array(LoggedRequest)),
  'programs.clearLog': method(Nothing, Nothing),
  /** The question that is open now, for a page that has just begun. */
  'programs.question': method(Nothing, ProgramQuestion.nullable()),
  /** Refused where the host asks in a dialog of its own. */
  'programs.answer': method(z.object({ id: z.uuid(), choice: ProgramChoice }), Nothing),
} as const

export const programEvents = {
  /** A program waits for this answer; null: for none any longer. */
  'programs.asked': ProgramQuestion.nullable(),
  /** A program was paired, or may do something else than before. */
  'programs.changed': z.void(),
  /** Another program asks for the palette. */
  'quick.requested': z.void(),
  /** Quick access was put away, but the code did not reach the program in front. */
  'quick.notTyped': z.object({ why: WordsSchema }),
} as const
