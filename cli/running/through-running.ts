/** Runs commands that the running window answers in place of the vault. */
import { AppError } from '../../shared/errors.ts'
import type { DoorErrorCode, DoorReply } from '../../shared/program-protocol.ts'
import { say } from '../../shared/wording/say.ts'
import { words } from '../../shared/wording/words.ts'
import type { Io } from '../io.ts'
import { nothingMatches } from '../matching.ts'
import { createOutput } from '../output.ts'
import { shownNames } from '../shown-names.ts'
import type { GlobalOptions } from '../vault-session.ts'
import { askRunning } from './ask-running.ts'
import { readToken } from './terminal-token.ts'

export interface RunningOptions extends GlobalOptions {
  /** False with `--no-running`. */
  readonly running: boolean
}

type Failed = Extract<DoorReply, { ok: false }>

/**
 * Null if the vault has to be read instead: nothing is running, the terminal isn't paired with it,
 * it is locked, or another vault was named. Throws if the user declined in the window.
 */
export async function throughRunning<T>(
  request: Readonly<Record<string, unknown>>,
  options: RunningOptions,
  io: Io,
): Promise<T | null> {
  if (!options.running || options.vault !== undefined || options.passphraseStdin) return null
  const token = await readToken(io.env)
  if (token === null) return null
  const output = createOutput(io)
  const reply = await askRunning(
    { ...request, token },
    {
      env: io.env,
      vaultChoice: null,
      onAsking: () => output.note(say('cli.running.asking')),
    },
  )
  if (!reply) return null
  if (reply.ok) return reply.value as T
  if (reply.matches) output.noteTable(reply.matches.map(one => [...shownNames(one), one.id]))
  const refusal = refusalFor[reply.code]?.(reply)
  if (refusal) throw refusal
  return null
}

/** The vault itself would give no better answer to these. */
const refusalFor: Partial<Record<DoorErrorCode, (failed: Failed) => AppError>> = {
  refused: () => new AppError('refused', words('cli.running.refused')),
  'no-answer': () => new AppError('refused', words('cli.running.noAnswer')),
  'try-later': ({ retryAfterSeconds = 1 }) =>
    new AppError('try-later', words('cli.running.tooOften', { seconds: retryAfterSeconds })),
  'not-found': nothingMatches,
  several: () => new AppError('refused', words('cli.entries.severalMatch')),
}
