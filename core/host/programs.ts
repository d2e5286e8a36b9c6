/** Runs risky work in a process of its own, which can be ended and cannot crash ours. */

import { type Words, words } from '../../shared/wording/words.ts'

/** Each is built into one file with its name, next to the host's. */
export type Program = 'practice-server' | 'import'

/**
 * Starts a program, which ends with this one whatever happens, and prints nothing. A program that
 * cannot be started counts as ended.
 */
export type Launch = (program: Program, events: ProgramEvents) => RunningProgram

export interface ProgramEvents {
  readonly onMessage: (message: unknown) => void
  /** Called at least once, whatever ended the program. */
  readonly onExit: () => void
}

export interface RunningProgram {
  /** The message must be cloneable, and may contain bytes. */
  send(message: unknown): void
  kill(): void
}

interface ProgramLimits {
  /** The system's list of processes shows this name. */
  readonly name: Words
  /**
   * Limits only JavaScript. Keys are derived and pictures decoded outside of it, with ceilings of
   * their own.
   */
  readonly heapMb: number
}

export const programLimits: Readonly<Record<Program, ProgramLimits>> = {
  'practice-server': { name: words('core.host.process.practiceServer'), heapMb: 512 },
  import: { name: words('core.host.process.import'), heapMb: 512 },
}
