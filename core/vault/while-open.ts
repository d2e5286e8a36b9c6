/**
 * [Note: the session] From opening to the lock, a vault has one session. Whatever is kept of an
 * open vault from one call to the next is created by `whileOpen` and ends with the session, so that
 * nobody has to listen for the lock, and no cache can be forgotten.
 * test/attacks/outlives-the-lock.test.ts refuses state of the core that is kept in any other way.
 */

import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'

/**
 * `end` gets what was created in a session when the session ends, to close, kill, or overwrite it.
 */
export type WhileOpen = <T>(make: () => T, end?: (value: T) => void) => Kept<T>

export interface Kept<T> {
  /**
   * Returns what this session created at the first use. Throws `locked` or a similar error if there
   * is no session.
   */
  (): T
  /**
   * Undefined if there is no session or nothing was created in it. It is for calls that may come
   * late.
   */
  peek(): T | undefined
}

export interface Sessions {
  readonly whileOpen: WhileOpen
  /**
   * Throws `locked` or a similar error as soon as the session is over, whatever happens to the
   * work.
   */
  untilLocked<T>(work: Promise<T>): Promise<T>
  begin(): void
  /** Ends the session, or does nothing if there is none. */
  end(): void
}

interface Made {
  readonly value: unknown
  readonly end: () => void
}

/** `refusal` tells why nothing is open now. */
export function createSessions(refusal: () => AppError): Sessions {
  let session: Map<symbol, Made> | null = null

  const whileOpen: WhileOpen = <T>(make: () => T, end: (value: T) => void = () => {}) => {
    const key = Symbol()
    const madeIn = (open: Map<symbol, Made>): T => {
      const value = make()
      open.set(key, { value, end: () => end(value) })
      return value
    }
    const kept = () => {
      if (!session) throw refusal()
      const made = session.get(key)
      return made ? (made.value as T) : madeIn(session)
    }
    return Object.assign(kept, { peek: () => session?.get(key)?.value as T | undefined })
  }

  const waiting = whileOpen(
    () => new Set<(reason: AppError) => void>(),
    all => {
      for (const giveUp of all) giveUp(refusal())
    },
  )

  return {
    whileOpen,
    async untilLocked(work) {
      const waits = waiting()
      let giveUp: (reason: AppError) => void = () => {}
      const over = new Promise<never>((_, reject) => {
        giveUp = reject
      })
      waits.add(giveUp)
      return Promise.race([work, over]).finally(() => waits.delete(giveUp))
    },
    begin() {
      session ??= new Map()
    },
    end() {
      const over = session
      session = null
      if (!over) return
      for (const { end } of over.values()) end()
      forgetLastMatch()
    },
  }
}

/** Gives code that works without a vault one session that never ends. */
export function withoutVault(): WhileOpen {
  const sessions = createSessions(() => new AppError('locked', words('core.vault.notHere')))
  sessions.begin()
  return sessions.whileOpen
}

/**
 * The engine keeps the last text that a pattern matched (`RegExp.input`), which may be a secret.
 */
function forgetLastMatch(): void {
  ;/x/.test('x')
}
