import type { DoorEntry, DoorErrorCode, DoorReply } from '../../shared/program-protocol.ts'
import { sayWords } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { LogRecord } from './request-log.ts'

interface Details {
  readonly retryAfterSeconds?: number
  readonly matches?: readonly DoorEntry[]
}

/** Tells why a program doesn't get what it asked for. */
export class DoorError extends Error {
  readonly reply: Extract<DoorReply, { ok: false }>
  /** If true, nothing more is read from this connection. */
  readonly ends: boolean

  constructor(
    code: DoorErrorCode,
    message: Words,
    { ends = false, ...details }: Details & { readonly ends?: boolean } = {},
  ) {
    super(code)
    this.reply = { ok: false, code, message: sayWords(message), ...details }
    this.ends = ends
  }
}

export function refused(): DoorError {
  return new DoorError('refused', words('core.programs.refused'))
}

/** Anything other than a DoorError is a bug, and tells the other side nothing. */
export function replyOf(error: unknown): DoorReply {
  if (error instanceof DoorError) return error.reply
  return { ok: false, code: 'internal', message: sayWords(words('core.dispatch.internal')) }
}

/** Returns the log's entry for a question that ended without an answer. */
export function outcomeOf(error: unknown): LogRecord['outcome'] {
  if (!(error instanceof DoorError)) return 'locked'
  return error.reply.code === 'no-answer' ? 'unanswered' : 'too-often'
}
