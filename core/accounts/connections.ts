/** Open lines to servers, one for each account: what is done on a line is done one after the other. */
import { isDeepStrictEqual } from 'node:util'
import type { Account, Challenge, Dialect } from '../dialects/dialect.ts'
import { createHttp, type Http, type ServerSession } from '../dialects/http.ts'
import { dialectOf } from '../dialects/registry.ts'
import { parseServerAddress } from '../dialects/server-address.ts'
import type { Vault } from '../vault/vault.ts'
import { findConnection, type StoredConnection } from './stored-account.ts'

export interface Line {
  /** Names the place that it leads to. */
  readonly target: string
  readonly dialect: Dialect
  readonly http: Http
  account: Account
  isSignedIn: boolean
  /** The sign-in that waits for a code. */
  challenge: Challenge | null
  /** It has signed in by itself in vain, or the user has signed out: not before the user signs in. */
  isRefusedByItself: boolean
  isHungUp: boolean
  /** The session as the vault has it, as far as this line knows. */
  stored: ServerSession | null
}

/** Where a line leads; another place is another line. */
export type Target = Pick<StoredConnection, 'address' | 'authorityPem' | 'dialectId'>

export interface LinesParts {
  readonly vault: Vault
  readonly clock: () => number
  /** Where the practice server is now. Throws where it does not run. */
  readonly practiceAddress: () => Promise<string>
  /** Of one request. */
  readonly timeoutMs?: number | undefined
}

export interface Lines {
  /** Runs the work after what is under way at the account. */
  afterOthers<T>(id: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T>
  /** The account's line, in its turn. Throws `not-found`, and what finding the practice server throws. */
  open(id: string): Promise<Line>
  /** A line that is nobody's yet: `adopt` or `hangUp` ends that, or the lock. */
  dial(target: Target): Promise<Line>
  hangUp(line: Line): void
  adopt(id: string, line: Line): void
  get(id: string): Line | undefined
  /** Forgets the session that the line holds. */
  drop(id: string): void
  /** Those of accounts that are no longer there, whoever has removed them. */
  dropUnless(isThere: (id: string) => boolean): void
  dropAll(): void
}

/** What is kept of a line that is signed in, else null. */
export function sessionOf({ isSignedIn, http }: Line): ServerSession | null {
  return isSignedIn ? http.exportSession() : null
}

/** Begins anew with a session, null: signed out. A sign-in that waits is dropped. */
export function restart(line: Line, session: ServerSession | null): void {
  line.http.importSession(session)
  // What it remembers belongs to the session before.
  line.account = line.dialect.connect(line.http)
  line.isSignedIn = session !== null
  line.challenge = null
}

function hangUp(line: Line): void {
  line.isHungUp = true
  line.http.close()
  line.http.importSession(null)
}

export function createLines({ vault, clock, practiceAddress, timeoutMs }: LinesParts): Lines {
  const known = vault.whileOpen(() => new Map<string, Line>())
  const all = vault.whileOpen(
    () => new Set<Line>(),
    lines => {
      for (const line of lines) hangUp(line)
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

  async function open(id: string): Promise<Line> {
    const target = await resolve(findConnection(vault.document(), id))
    // Asked again: the vault may have been locked meanwhile, and then no session may come alive.
    const { session } = findConnection(vault.document(), id)
    let line = known().get(id)
    if (line?.target !== keyOf(target)) {
      line = connect(target)
      adopt(id, line)
    }
    if (!isDeepStrictEqual(session, line.stored)) {
      restart(line, session)
      line.stored = session
    }
    return line
  }

  async function resolve(target: Target): Promise<Target & { address: string }> {
    const { address, authorityPem, dialectId } = target
    return { address: address ?? (await practiceAddress()), authorityPem, dialectId }
  }

  function connect({ address, authorityPem, dialectId }: Target & { address: string }): Line {
    const dialect = dialectOf(dialectId)
    const server = parseServerAddress(address)
    const http = createHttp({ address: server, authorityPem, clock, timeoutMs })
    const line: Line = {
      target: keyOf({ address, authorityPem, dialectId }),
      dialect,
      http,
      account: dialect.connect(http),
      isSignedIn: false,
      challenge: null,
      isRefusedByItself: false,
      isHungUp: false,
      stored: null,
    }
    all().add(line)
    return line
  }

  function adopt(id: string, line: Line): void {
    drop(id)
    known().set(id, line)
  }

  function end(line: Line): void {
    hangUp(line)
    all.peek()?.delete(line)
  }

  function drop(id: string): void {
    const line = known.peek()?.get(id)
    if (line) end(line)
    known.peek()?.delete(id)
  }

  return {
    afterOthers,
    open,
    dial: async target => connect(await resolve(target)),
    hangUp: end,
    adopt,
    get: id => known.peek()?.get(id),
    drop,
    dropUnless(isThere) {
      for (const id of [...known().keys()]) if (!isThere(id)) drop(id)
    },
    dropAll() {
      for (const line of all.peek() ?? []) end(line)
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
