import type { ReadStream, WriteStream } from 'node:tty'
import type { StartReading } from '../core/imports/process-reading.ts'
import type { Speaker } from '../shared/wording/speaker.ts'

type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean }
type Output = NodeJS.WritableStream & { readonly isTTY?: boolean }

/** Asks a person without echo, whatever is piped in or out. */
export interface Terminal {
  readonly input: Input | ReadStream
  readonly output: Output | WriteStream
  close(): void
}

/** The command line uses nothing else of the process that it runs in. */
export interface Io {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly env: NodeJS.ProcessEnv
  readonly version: string
  /** Missing if the language cannot change. */
  readonly speaker?: Speaker
  /** `ui` serves the built renderer from here. */
  readonly rendererFolder: string
  /** The folder with the program's own files. */
  readonly programFolder: string
  /** The command that starts this program again; null if it is unknown. */
  readonly startedBy: readonly [string, ...string[]] | null
  /** Starts the process that reads other apps' files. */
  readonly startReading: StartReading
  /** Null if nobody can be asked. */
  openTerminal(): Terminal | null
  /** Resolves when the process is told to end. */
  untilStopped(): Promise<void>
  /** Given if time doesn't follow the system's clock. */
  readonly time?: {
    readonly clock: () => number
    pause(ms: number, signal: AbortSignal): Promise<void>
  }
}
