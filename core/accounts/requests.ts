/** Talking to servers on their lines, and keeping what comes of it: sessions, states, problems. */
import { isDeepStrictEqual } from 'node:util'
import { AppError } from '../../shared/errors.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { followClock } from './clock.ts'
import { type Line, type Lines, restart, sessionOf } from './connections.ts'
import { explainFailure } from './explain-failure.ts'
import { type Notes, problemOf, type ReadStatus } from './observations.ts'
import { toOurStatus } from './our-instants.ts'
import type { Overview } from './overview.ts'
import { isSignedOut, type SigningIn } from './sign-in-steps.ts'
import {
  findConnection,
  peekConnection,
  type StoredConnection,
  updateConnection,
} from './stored-account.ts'

export interface TalkOptions {
  readonly signal?: AbortSignal | undefined
  /** False: whoever asks will `save`. */
  readonly saves?: boolean
}

export interface Talks {
  /** On whatever line there is: it need not be signed in. What goes wrong becomes a problem. */
  talk<T>(
    id: string,
    work: (line: Line, connection: StoredConnection) => Promise<T>,
    options?: TalkOptions,
  ): Promise<T>
  /** As `Servers.use`. */
  withSession<T>(id: string, work: (line: Line) => Promise<T>, options?: TalkOptions): Promise<T>
  /** Reads the state of the account's factor, and notes it. */
  look(id: string, options?: TalkOptions): Promise<void>
  /** Saves what has changed on these lines, and the states that were noted, all at once. */
  save(ids: readonly string[]): Promise<void>
}

export interface TalksParts {
  readonly vault: Vault
  readonly clock: () => number
  readonly lines: Lines
  readonly notes: Notes
  readonly overview: Overview
  readonly signingIn: SigningIn
}

export function createTalks(parts: TalksParts): Talks {
  const { vault, clock, lines, notes, overview, signingIn } = parts

  function note(id: string, line: Line | undefined, failure: unknown): void {
    if (line?.isHungUp || vault.status().state !== 'open') return
    const clockOffsetMs = line?.http.clockOffsetMs() ?? null
    if (clockOffsetMs !== null) notes.set(id, { clockOffsetMs })
    const problem = failure instanceof AppError ? problemOf(failure, clock()) : null
    if (problem || failure === null) notes.set(id, { problem })
  }

  async function readStatus(line: Line, id: string, signal?: AbortSignal): Promise<ReadStatus> {
    const { account, dialect, http } = line
    const { authorityPem, statusAt: followsOn } = findConnection(vault.document(), id)
    const told = await account.status(signal).catch(async error => {
      const { address } = http
      throw await explainFailure(error, { address, authorityPem, dialect, clock, signal })
    })
    return { status: toOurStatus(told, http), statusAt: clock(), followsOn }
  }

  const talks: Talks = {
    talk: (id, work, { signal, saves = true } = {}) =>
      lines.afterOthers(
        id,
        async () => {
          let line: Line | undefined
          try {
            line = await lines.open(id)
            const result = await work(line, findConnection(vault.document(), id))
            note(id, line, null)
            return result
          } catch (error) {
            note(id, line, error)
            throw error
          } finally {
            if (saves) await talks.save([id])
          }
        },
        signal,
      ),
    withSession(id, work, options = {}) {
      const { signal } = options
      const attempt = async (line: Line, connection: StoredConnection) => {
        if (!line.isSignedIn) await signingIn.byItself(line, connection, signal)
        return work(line).catch(error => {
          if (isSignedOut(error)) restart(line, null)
          throw error
        })
      }
      const twice = async (line: Line, connection: StoredConnection) => {
        if (line.challenge) throw new AppError('signed-out', 'A sign-in waits for its code.')
        const wasSignedIn = line.isSignedIn
        return attempt(line, connection).catch(error => {
          if (wasSignedIn && isSignedOut(error)) return attempt(line, connection)
          throw error
        })
      }
      return talks.talk(id, twice, options)
    },
    look: (id, options = {}) =>
      talks.withSession(
        id,
        async line => notes.set(id, { unsaved: await readStatus(line, id, options.signal) }),
        options,
      ),
    async save(ids) {
      if (vault.status().state !== 'open') return
      const news = ids
        .map(id => ({ id, ...sessionToSave(lines.get(id)), read: notes.of(id).unsaved }))
        .filter(({ session, read }) => session !== undefined || read !== null)
      if (news.length > 0) {
        await vault.change(draft => {
          for (const each of news) saveNews(draft, each)
        })
      }
      for (const { id, line, session, read } of news) {
        if (line && session !== undefined) line.stored = session
        if (read && notes.of(id).unsaved === read) notes.set(id, { unsaved: null })
      }
      await followClock(vault, overview.clockStatus())
    },
  }
  return talks
}

interface News extends SessionNews {
  readonly id: string
  readonly read: ReadStatus | null
}

interface SessionNews {
  readonly line?: Line
  readonly session?: StoredConnection['session']
}

function sessionToSave(line: Line | undefined): SessionNews {
  // While a code is waited for, the session before it still stands.
  if (!line || line.isHungUp || line.challenge) return {}
  const session = sessionOf(line)
  return isDeepStrictEqual(session, line.stored) ? {} : { line, session }
}

/** Another program may have removed the account, or read its state later than this one. */
function saveNews(draft: VaultDocument, { id, session, read }: News): void {
  const kept = peekConnection(draft, id)
  if (!kept) return
  const { status, statusAt } = read !== null && read.followsOn === kept.statusAt ? read : kept
  updateConnection(draft, id, { status, statusAt, ...(session !== undefined && { session }) })
}
