/** Sends requests to servers, and keeps what their answers tell: sessions, states, problems. */

import { isDeepStrictEqual } from 'node:util'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { followClock } from './clock.ts'
import { type Connection, type Connections, restart, sessionOf } from './connections.ts'
import { explainFailure } from './explain-failure.ts'
import { type Observations, problemOf, type ReadStatus } from './observations.ts'
import { toOurStatus } from './our-instants.ts'
import type { Overview } from './overview.ts'
import { isSignedOut, type SignInSteps } from './sign-in-steps.ts'
import { findAccount, peekAccount, type StoredAccount, updateAccount } from './stored-account.ts'

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined
  /** False if the caller will call `save`. */
  readonly saves?: boolean
}

export interface Requests {
  /** Runs on any connection, signed in or not. Errors become a problem of the account. */
  onConnection<T>(
    id: string,
    work: (connection: Connection, account: StoredAccount) => Promise<T>,
    options?: RequestOptions,
  ): Promise<T>
  /** Signs in first if necessary, as `Accounts.use` does. */
  withSession<T>(
    id: string,
    work: (connection: Connection) => Promise<T>,
    options?: RequestOptions,
  ): Promise<T>
  /** Reads the state of the account's factor, and records it. */
  refreshStatus(id: string, options?: RequestOptions): Promise<void>
  /** Saves all sessions that have changed and all states that were read at once. */
  save(ids: readonly string[]): Promise<void>
}

export interface RequestsParts {
  readonly vault: Vault
  readonly clock: () => number
  readonly connections: Connections
  readonly observations: Observations
  readonly overview: Overview
  readonly signInSteps: SignInSteps
}

export function createRequests(parts: RequestsParts): Requests {
  const { vault, clock, connections, observations, overview, signInSteps } = parts

  function observe(id: string, connection: Connection | undefined, failure: unknown): void {
    if (connection?.isClosed || vault.status().state !== 'open') return
    const clockOffsetMs = connection?.http.clockOffsetMs() ?? null
    if (clockOffsetMs !== null) observations.set(id, { clockOffsetMs })
    const problem = failure instanceof AppError ? problemOf(failure, clock()) : null
    if (problem || failure === null) observations.set(id, { problem })
  }

  async function readStatus(
    connection: Connection,
    id: string,
    signal?: AbortSignal,
  ): Promise<ReadStatus> {
    const { api, dialect, http } = connection
    const { authorityPem, statusAt: followsOn } = findAccount(vault.document(), id)
    const told = await api.status(signal).catch(async error => {
      const { address } = http
      throw await explainFailure(error, { address, authorityPem, dialect, clock, signal })
    })
    return { status: toOurStatus(told, http), statusAt: clock(), followsOn }
  }

  const requests: Requests = {
    onConnection: (id, work, { signal, saves = true } = {}) =>
      connections.afterOthers(
        id,
        async () => {
          let connection: Connection | undefined
          try {
            connection = await connections.open(id)
            const result = await work(connection, findAccount(vault.document(), id))
            observe(id, connection, null)
            return result
          } catch (error) {
            observe(id, connection, error)
            throw error
          } finally {
            if (saves) await requests.save([id])
          }
        },
        signal,
      ),
    withSession(id, work, options = {}) {
      const { signal } = options
      const attempt = async (connection: Connection, account: StoredAccount) => {
        if (!connection.isSignedIn) await signInSteps.beginUnattended(connection, account, signal)
        return work(connection).catch(error => {
          if (isSignedOut(error)) restart(connection, null)
          throw error
        })
      }
      const twice = async (connection: Connection, account: StoredAccount) => {
        if (connection.challenge)
          throw new AppError('signed-out', words('core.accounts.signInWaiting'))
        const wasSignedIn = connection.isSignedIn
        return attempt(connection, account).catch(error => {
          if (wasSignedIn && isSignedOut(error)) return attempt(connection, account)
          throw error
        })
      }
      return requests.onConnection(id, twice, options)
    },
    refreshStatus: (id, options = {}) =>
      requests.withSession(
        id,
        async connection =>
          observations.set(id, { unsaved: await readStatus(connection, id, options.signal) }),
        options,
      ),
    async save(ids) {
      if (vault.status().state !== 'open') return
      const news = ids
        .map(id => ({
          id,
          ...sessionToSave(connections.get(id)),
          read: observations.of(id).unsaved,
        }))
        .filter(({ session, read }) => session !== undefined || read !== null)
      if (news.length > 0) {
        await vault.change(draft => {
          for (const each of news) saveNews(draft, each)
        })
      }
      for (const { id, connection, session, read } of news) {
        if (connection && session !== undefined) connection.storedSession = session
        if (read && observations.of(id).unsaved === read) observations.set(id, { unsaved: null })
      }
      await followClock(vault, overview.clockStatus())
    },
  }
  return requests
}

interface News extends SessionNews {
  readonly id: string
  readonly read: ReadStatus | null
}

interface SessionNews {
  readonly connection?: Connection
  readonly session?: StoredAccount['session']
}

function sessionToSave(connection: Connection | undefined): SessionNews {
  // While a code is awaited, the previous session is still valid.
  if (!connection || connection.isClosed || connection.challenge) return {}
  const session = sessionOf(connection)
  return isDeepStrictEqual(session, connection.storedSession) ? {} : { connection, session }
}

/** Another program may have removed the account, or read its state more recently. */
function saveNews(draft: VaultDocument, { id, session, read }: News): void {
  const kept = peekAccount(draft, id)
  if (!kept) return
  const isNewest = read !== null && read.followsOn === kept.statusAt
  updateAccount(draft, id, {
    ...(isNewest && { status: read.status, statusAt: read.statusAt }),
    ...(session !== undefined && { session }),
  })
}
