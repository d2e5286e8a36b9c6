/** Risky work runs in a process of its own, which can be ended and cannot take ours along. */

import { type Words, words } from '../../shared/wording/words.ts'

/** Each is built into one file of its name beside the host's. */
export type Program = 'practice-server' | 'import'

/**
 * Starts a program, which ends with this one whatever happens, and prints nothing. One that cannot
 * be started counts as ended.
 */
export type Launch = (program: Program, events: ProgramEvents) => RunningProgram

export interface ProgramEvents {
  readonly onMessage: (message: unknown) => void
  /** Called at least once, whatever ended it. */
  readonly onExit: () => void
}

export interface RunningProgram {
  /** Data that can be cloned, bytes included. */
  send(message: unknown): void
  kill(): void
}

interface ProgramLimits {
  /** The system's list of processes shows it. */
  readonly name: Words
  /**
   * The ceiling of JavaScript alone; keys are derived and pictures decoded outside it, within
   * ceilings of their own.
   */
  readonly heapMb: number
}

export const programLimits: Readonly<Record<Program, ProgramLimits>> = {
  'practice-server': { name: words('core.host.process.practiceServer'), heapMb: 512 },
  import: { name: words('core.host.process.import'), heapMb: 512 },
}
