import { isDeepStrictEqual } from 'node:util'
import type { EventMessage } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { ClockStatus, ServerAccount } from '../../shared/server-models.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'
import { clockStatusOf, followClock } from './clock.ts'
import { explainFailure } from './explain-failure.ts'
import { createFreshCodes, type FreshCodes, type FreshCodesParts } from './fresh-code.ts'
import { createLines, type Line, type Lines, type LinesParts, restart, sessionOf } from './lines.ts'
import { createNotes, type Notes, problemOf, type ReadStatus } from './notes.ts'
import { toOurStatus } from './our-instants.ts'
import { toServerAccount } from './projection.ts'
import { createProofs, type Proofs } from './proofs.ts'
import type { Servers } from './servers.ts'
import { createSigningIn, isSignedOut, type SigningIn } from './signing-in.ts'
import {
  connectionsOf,
  findConnection,
  peekConnection,
  type StoredConnection,
  updateConnection,
} from './stored-connection.ts'

export interface ServersParts extends LinesParts, FreshCodesParts {
  readonly emit: (message: EventMessage) => void
}

export interface TalkOptions {
  readonly signal?: AbortSignal | undefined
  /** False: whoever asks will `save`. */
  readonly saves?: boolean
}

/** What the servers' own room works with, besides what it lends to others. */
export interface OwnServers extends Servers {
  readonly lines: Lines
  readonly notes: Notes
  readonly signingIn: SigningIn
  readonly freshCodes: FreshCodes
  readonly proofs: Proofs
  /** As `use`, on whatever line there is: it need not be signed in. */
  talk<T>(
    id: string,
    work: (line: Line, connection: StoredConnection) => Promise<T>,
    options?: TalkOptions,
  ): Promise<T>
  withSession<T>(id: string, work: (line: Line) => Promise<T>, options?: TalkOptions): Promise<T>
  /** Reads the state of the account's factor, and notes it. */
  look(id: string, options?: TalkOptions): Promise<void>
  /** Saves what has changed on these lines, and the states that were noted, all at once. */
  save(ids: readonly string[]): Promise<void>
  accounts(): ServerAccount[]
  /** Aborted by `beginClosing`: what may end at once listens. */
  readonly closing: AbortSignal
  beginClosing(): void
  hangUp(): void
}

export function createServers(parts: ServersParts): OwnServers {
  const { vault, clock, emit } = parts
  const lines = createLines(parts)
  const notes = createNotes(announce)
  const freshCodes = createFreshCodes(parts)
  const proofs = createProofs({ vault, clock, freshCodes })
  const signingIn = createSigningIn({ vault, proofs })
  const closing = new AbortController()
  let announced: ServerAccount[] = []
  let announcedClock: ClockStatus | null = null
  let last: Looked | null = null

  vault.onChange(() => {
    if (vault.status().state === 'open') return announce()
    lines.dropAll()
    notes.clear()
    announced = []
    last = null
  })

  function announce(): void {
    if (vault.status().state !== 'open') return
    const accounts = servers.accounts()
    if (!isDeepStrictEqual(accounts, announced)) {
      announced = accounts
      emit({ name: 'servers.changed', payload: undefined })
    }
    const clockStatus = servers.clockStatus()
    if (!isDeepStrictEqual(clockStatus, announcedClock)) {
      announcedClock = clockStatus
      emit({ name: 'clock.changed', payload: clockStatus })
    }
  }

  /** What follows from a document is looked up at every answer of every server. */
  function looked(): Looked {
    const document = vault.document()
    if (last?.document !== document) {
      const connections = connectionsOf(document)
      const entries = new Map(document.entries.map(entry => [entry.account?.connectionId, entry]))
      last = { document, connections, entries }
    }
    return last
  }

  function projector(): (connection: StoredConnection) => ServerAccount {
    const { entries } = looked()
    const { isOff, correctionMs } = servers.clockStatus()
    const isClockOff = isOff && correctionMs === null
    return connection => {
      const entry = entries.get(connection.id) ?? null
      return toServerAccount(connection, { entry, note: notes.of(connection.id), isClockOff })
    }
  }

  function sessionToSave(line: Line | undefined): Pick<StoredConnection, 'session'> | null {
    // While a code is waited for, the session before it still stands.
    if (!line || line.isHungUp || line.challenge) return null
    const session = sessionOf(line)
    return isDeepStrictEqual(session, line.stored) ? null : { session }
  }

  const servers: OwnServers = {
    lines,
    notes,
    signingIn,
    freshCodes,
    proofs,
    async talk(id, work, { signal, saves = true } = {}) {
      const speak = async (line: Line) => {
        try {
          return await work(line, findConnection(vault.document(), id))
        } finally {
          const clockOffsetMs = line.http.clockOffsetMs()
          if (clockOffsetMs !== null && !line.isHungUp) notes.set(id, { clockOffsetMs })
          if (saves) await servers.save([id])
        }
      }
      try {
        const result = await lines.inTurn(id, speak, signal)
        notes.set(id, { problem: null })
        return result
      } catch (error) {
        const problem = error instanceof AppError ? problemOf(error, clock()) : null
        if (problem) notes.set(id, { problem })
        throw error
      }
    },
    withSession: (id, work, options = {}) =>
      servers.talk(
        id,
        async (line, connection) => {
          const { signal } = options
          if (line.challenge) throw new AppError('signed-out', 'A sign-in waits for its code.')
          if (!line.isSignedIn) await signingIn.byItself(line, connection, signal)
          try {
            return await work(line)
          } catch (error) {
            if (!isSignedOut(error)) throw error
            restart(line, null)
          }
          await signingIn.byItself(line, connection, signal)
          return await work(line).catch(error => {
            if (isSignedOut(error)) restart(line, null)
            throw error
          })
        },
        options,
      ),
    use: (id, work, signal) =>
      servers.withSession(
        id,
        ({ account, http }) =>
          work({ connection: findConnection(vault.document(), id), account, http }),
        { signal },
      ),
    look: (id, options = {}) =>
      servers.withSession(
        id,
        async ({ account, dialect, http }) => {
          const { authorityPem, statusAt: followsOn } = findConnection(vault.document(), id)
          const told = await account.status(options.signal).catch(async error => {
            throw await explainFailure(error, {
              address: http.address,
              authorityPem,
              dialect,
              clock,
            })
          })
          const status = toOurStatus(told, http)
          notes.set(id, { unsaved: { status, statusAt: clock(), followsOn } })
        },
        options,
      ),
    async save(ids) {
      if (vault.status().state !== 'open') return
      const changes = ids.map(id => {
        const line = lines.get(id)
        return { id, line, session: sessionToSave(line), read: notes.of(id).unsaved }
      })
      const toSave = changes.filter(({ session, read }) => session || read)
      if (toSave.length > 0) {
        await vault.change(draft => {
          for (const { id, session, read } of toSave) saveWhatIsNew(draft, id, session, read)
        })
      }
      for (const { id, line, session, read } of toSave) {
        if (line && session) line.stored = session.session
        if (read && notes.of(id).unsaved === read) notes.set(id, { unsaved: null })
      }
      await followClock(vault, servers.clockStatus())
    },
    account: id => projector()(findConnection(vault.document(), id)),
    accounts: () => looked().connections.map(projector()),
    closing: closing.signal,
    beginClosing: () => closing.abort(),
    hangUp: () => lines.dropAll(),
    clockStatus() {
      const { connections, document } = looked()
      const offsets = connections
        .filter(({ address }) => address !== null)
        .flatMap(({ id }) => notes.of(id).clockOffsetMs ?? [])
      return clockStatusOf(offsets, document.settings.clockCorrectionMs)
    },
  }
  return servers
}

interface Looked {
  readonly document: Readonly<VaultDocument>
  readonly connections: readonly StoredConnection[]
  readonly entries: ReadonlyMap<string | undefined, StoredEntry>
}

/** Another program may have removed the account, or read its state later than this one. */
function saveWhatIsNew(
  draft: VaultDocument,
  id: string,
  session: Pick<StoredConnection, 'session'> | null,
  read: ReadStatus | null,
): void {
  const kept = peekConnection(draft, id)
  if (!kept) return
  const { status, statusAt } = read?.followsOn === kept.statusAt ? read : kept
  updateConnection(draft, id, { ...session, status, statusAt })
}
