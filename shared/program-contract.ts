/** Defines the part of the contract for the user's other programs, which may ask for codes. */
import { z } from 'zod'
import { EntryId, Maker, Name } from './entry-models.ts'
import { Instant } from './instant.ts'
import { method, Nothing } from './method.ts'
import { WordsSchema } from './wording/words-schema.ts'

export const programNameLength = 64
const ProgramName = z.string().min(1).max(programNameLength)

export const ProgramChoice = z.enum(['deny', 'once', 'always', 'allow'])
export type ProgramChoice = z.infer<typeof ProgramChoice>

/** The question that a program is waiting for. Every host words it the same way. */
export const ProgramQuestion = z.object({
  id: z.uuid(),
  question: WordsSchema,
  detail: WordsSchema,
  choices: z.array(ProgramChoice).min(2),
})
export type ProgramQuestion = z.infer<typeof ProgramQuestion>

const EntryOfProgram = z.object({
  id: EntryId,
  /** The entry's current name; null if the entry is gone. */
  names: z.object({ issuer: Name, label: Name, madeBy: Maker.optional() }).nullable(),
})
export type EntryOfProgram = z.infer<typeof EntryOfProgram>

export const PairedProgram = z.object({
  id: z.uuid(),
  /** The program chose this name itself. */
  name: ProgramName,
  /** The file that the program ran from when it was paired; null if the system doesn't tell. */
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
  'refused', // the user refused
  'unanswered',
  'nothing', // no entry matched, or too many
  'locked',
  'unknown', // its token is unknown
  'too-often',
])
export type ProgramOutcome = z.infer<typeof ProgramOutcome>

export const ProgramRequest = z.enum(['pair', 'list', 'code'])
export type ProgramRequest = z.infer<typeof ProgramRequest>

export const LoggedRequest = z.object({
  at: Instant,
  /** Null if it is unknown which program asked. */
  name: ProgramName.nullable(),
  request: ProgramRequest,
  entries: z.array(EntryOfProgram),
  outcome: ProgramOutcome,
  /** The number of identical requests in a row. */
  times: z.number().int().min(1),
})
export type LoggedRequest = z.infer<typeof LoggedRequest>

export const programMethods = {
  'programs.list': method(
    Nothing,
    z.object({
      door: DoorState,
      /** Tells why it failed, if that is known. */
      problem: WordsSchema.nullable(),
      /** The socket, or on Windows the file that names the pipe. */
      address: z.string(),
      programs: z.array(PairedProgram),
    }),
  ),
  /** The program's token is invalid from then on. */
  'programs.remove': method(z.object({ id: z.uuid() }), Nothing),
  /**
   * From then on, the user is asked again before the program gets the entry's codes or, with null,
   * the names of all entries.
   */
  'programs.revoke': method(z.object({ id: z.uuid(), entryId: EntryId.nullable() }), Nothing),
  /** Returns the newest request first. */
  'programs.log': method(Nothing, z.array(LoggedRequest)),
  'programs.clearLog': method(Nothing, Nothing),
  /** Returns the question that is open now, for a page that has just started. */
  'programs.question': method(Nothing, ProgramQuestion.nullable()),
  /** Refused if the host asks in a dialog of its own. */
  'programs.answer': method(z.object({ id: z.uuid(), choice: ProgramChoice }), Nothing),
} as const

export const programEvents = {
  /** A program waits for this answer; null when none waits any more. */
  'programs.asked': ProgramQuestion.nullable(),
  /** A program was paired, or its permissions changed. */
  'programs.changed': z.void(),
  /** Another program asks for quick access. */
  'quick.requested': z.void(),
  /** Quick access closed, but the code did not reach the program in front. */
  'quick.notTyped': z.object({ why: WordsSchema }),
} as const
