/** What is known of accounts besides the vault, while it is open. None of it is a secret. */
import type { AppError, ErrorCode } from '../../shared/errors.ts'
import type { FactorStatus, ServerAccount } from '../../shared/server-models.ts'

export interface Note {
  problem: ServerAccount['problem']
  /** The server's clock minus ours. */
  clockOffsetMs: number | null
  refreshing: boolean
  /** When it was last asked for its state. */
  refreshedAt: number | null
  unsaved: ReadStatus | null
}

/** Read at the server, and not saved yet. */
export interface ReadStatus {
  readonly status: FactorStatus
  readonly statusAt: number
  /** The `statusAt` of what it follows on: anything else there was read later. */
  readonly followsOn: number | null
}

export interface Notes {
  of(id: string): Readonly<Note>
  set(id: string, change: Partial<Note>): void
  clear(): void
}

const nothing: Note = {
  problem: null,
  clockOffsetMs: null,
  refreshing: false,
  refreshedAt: null,
  unsaved: null,
}

/** Tells `changed` after every change. */
export function createNotes(changed: () => void): Notes {
  const notes = new Map<string, Note>()
  return {
    of: id => notes.get(id) ?? nothing,
    set(id, change) {
      notes.set(id, { ...nothing, ...notes.get(id), ...change })
      changed()
    },
    clear: () => notes.clear(),
  }
}

/** What says something about the server, and not about what was asked of it. */
const ofTheServer: readonly ErrorCode[] = [
  'unreachable',
  'untrusted',
  'bad-reply',
  'signed-out',
  'try-later',
]

/** Null where the error says nothing about the server. */
export function problemOf(error: AppError, now: number): ServerAccount['problem'] {
  const { code, message, retryAfterSeconds } = error
  if (!ofTheServer.includes(code)) return null
  const retryAt = retryAfterSeconds === undefined ? null : now + retryAfterSeconds * 1000
  return { code, message, retryAt }
}
