/**
 * Keeps one open connection to a server for each account. Whatever uses a connection waits for its
 * turn.
 */
import { isDeepStrictEqual } from 'node:util'
import type { AccountApi, Challenge, Dialect } from '../dialects/dialect.ts'
import { createHttp, type Http, type ServerSession } from '../dialects/http.ts'
import { dialectOf } from '../dialects/registry.ts'
import { parseServerAddress } from '../dialects/server-address.ts'
import type { Vault } from '../vault/vault.ts'
import { findAccount, type StoredAccount } from './stored-account.ts'

export interface Connection {
  /** Identifies the target, so that a change of it is noticed. */
  readonly target: string
  readonly dialect: Dialect
  readonly http: Http
  api: AccountApi
  isSignedIn: boolean
  /** The challenge of a sign-in that waits for a code. */
  challenge: Challenge | null
  /**
   * True after an automatic sign-in failed or the user signed out. The next sign-in is up to the
   * user.
   */
  isRefusedByItself: boolean
  isClosed: boolean
  /** The session as the vault has it, as far as this connection knows. */
  storedSession: ServerSession | null
}

/** A connection has one target. Another target needs another connection. */
export type Target = Pick<StoredAccount, 'address' | 'authorityPem' | 'dialectId'>

export interface ConnectionsParts {
  readonly vault: Vault
  readonly clock: () => number
  /** Returns the practice server's current address. Throws if it isn't running. */
  readonly practiceAddress: () => Promise<string>
  /** Limits one request. */
  readonly timeoutMs?: number | undefined
}

export interface Connections {
  /** Runs the work after what is already running on the account. */
  afterOthers<T>(id: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T>
  /**
   * Returns the account's connection when its turn comes. Throws `not-found`, and what finding the
   * practice server throws.
   */
  open(id: string): Promise<Connection>
  /** Opens a connection that belongs to no account until `adopt`. `close` or the lock ends it. */
  connect(target: Target): Promise<Connection>
  close(connection: Connection): void
  adopt(id: string, connection: Connection): void
  get(id: string): Connection | undefined
  /** Closes the account's connection and forgets its session. */
  drop(id: string): void
  /** Drops the connections of accounts that no longer exist, whoever removed them. */
  dropUnless(isThere: (id: string) => boolean): void
  dropAll(): void
}

/** Returns the session to store if the connection is signed in, else null. */
export function sessionOf({ isSignedIn, http }: Connection): ServerSession | null {
  return isSignedIn ? http.exportSession() : null
}

/** Starts over with a session (null means signed out), and drops a pending sign-in. */
export function restart(connection: Connection, session: ServerSession | null): void {
  connection.http.importSession(session)
  // The old API object would remember the previous session.
  connection.api = connection.dialect.connect(connection.http)
  connection.isSignedIn = session !== null
  connection.challenge = null
}

function closeConnection(connection: Connection): void {
  connection.isClosed = true
  connection.http.close()
  connection.http.importSession(null)
}

export function createConnections({
  vault,
  clock,
  practiceAddress,
  timeoutMs,
}: ConnectionsParts): Connections {
  const known = vault.whileOpen(() => new Map<string, Connection>())
  const all = vault.whileOpen(
    () => new Set<Connection>(),
    connections => {
      for (const connection of connections) closeConnection(connection)
    },
  )
  const turns = new Map<string, Promise<unknown>>()

  function afterOthers<T>(id: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const before = turns.get(id) ?? Promise.resolve()
    const running = untilAborted(before, signal).then(work)
    const end = Promise.allSettled([before, running])
    turns.set(id, end)
    end.then(() => turns.get(id) === end && turns.delete(id))
    return running
  }

  async function open(id: string): Promise<Connection> {
    const target = await resolve(findAccount(vault.document(), id))
    // This is checked again because the vault may have been locked meanwhile, and then no session
    // may come alive.
    const { session } = findAccount(vault.document(), id)
    let connection = known().get(id)
    if (connection?.target !== keyOf(target)) {
      connection = connect(target)
      adopt(id, connection)
    }
    if (!isDeepStrictEqual(session, connection.storedSession)) {
      restart(connection, session)
      connection.storedSession = session
    }
    return connection
  }

  async function resolve(target: Target): Promise<Target & { address: string }> {
    const { address, authorityPem, dialectId } = target
    return { address: address ?? (await practiceAddress()), authorityPem, dialectId }
  }

  function connect({ address, authorityPem, dialectId }: Target & { address: string }): Connection {
    const dialect = dialectOf(dialectId)
    const server = parseServerAddress(address)
    const http = createHttp({ address: server, authorityPem, clock, timeoutMs })
    const connection: Connection = {
      target: keyOf({ address, authorityPem, dialectId }),
      dialect,
      http,
      api: dialect.connect(http),
      isSignedIn: false,
      challenge: null,
      isRefusedByItself: false,
      isClosed: false,
      storedSession: null,
    }
    all().add(connection)
    return connection
  }

  function adopt(id: string, connection: Connection): void {
    drop(id)
    known().set(id, connection)
  }

  function end(connection: Connection): void {
    closeConnection(connection)
    all.peek()?.delete(connection)
  }

  function drop(id: string): void {
    const connection = known.peek()?.get(id)
    if (connection) end(connection)
    known.peek()?.delete(id)
  }

  return {
    afterOthers,
    open,
    connect: async target => connect(await resolve(target)),
    close: end,
    adopt,
    get: id => known.peek()?.get(id),
    drop,
    dropUnless(isThere) {
      for (const id of [...known().keys()]) if (!isThere(id)) drop(id)
    },
    dropAll() {
      for (const connection of all.peek() ?? []) end(connection)
      known.peek()?.clear()
    },
  }
}

function keyOf({ address, authorityPem, dialectId }: Target): string {
  return JSON.stringify([address, authorityPem, dialectId])
}

async function untilAborted(before: Promise<unknown>, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted()
  if (!signal) return void (await before)
  let stop = () => {}
  const aborted = new Promise((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop)
  })
  await Promise.race([before, aborted]).finally(() => signal.removeEventListener('abort', stop))
}
