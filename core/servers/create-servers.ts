import { isDeepStrictEqual } from 'node:util'
import type { EventMessage } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { ClockStatus, ServerAccount } from '../../shared/server-models.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { clockStatusOf, followClock } from './clock.ts'
import { createFreshCodes, type FreshCodes } from './fresh-code.ts'
import { createLines, type Line, type Lines, restart, sessionOf } from './lines.ts'
import { createNotes, type Notes, problemOf } from './notes.ts'
import { toServerAccount } from './projection.ts'
import { createProofs, type Proofs } from './proofs.ts'
import type { Servers } from './servers.ts'
import { createSigningIn, isSignedOut, type SigningIn } from './signing-in.ts'
import {
  connectionsOf,
  findConnection,
  type StoredConnection,
  updateConnection,
} from './stored-connection.ts'

export interface ServersParts {
  readonly vault: Vault
  readonly clock: () => number
  readonly emit: (message: EventMessage) => void
  /** Where the practice server is now. Throws where it does not run. */
  readonly practiceAddress: () => Promise<string>
}

export interface TalkOptions {
  readonly signal?: AbortSignal | undefined
  /** False: the session is saved by whoever asked (`sessionOf`). */
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
  useLine<T>(id: string, work: (line: Line) => Promise<T>, options?: TalkOptions): Promise<T>
  accounts(): ServerAccount[]
}

export function createServers(parts: ServersParts): OwnServers {
  const { vault, clock, emit } = parts
  const lines = createLines(parts)
  const notes = createNotes(announce)
  const freshCodes = createFreshCodes(parts)
  const proofs = createProofs({ vault, clock, freshCodes })
  const signingIn = createSigningIn({ vault, proofs })
  let announced: ServerAccount[] = []
  let announcedClock: ClockStatus | null = null

  vault.onChange(() => {
    if (vault.status().state === 'open') return announce()
    lines.dropAll()
    notes.clear()
    announced = []
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

  function projector(document: Readonly<VaultDocument>) {
    const { isOff, correctionMs } = servers.clockStatus()
    const isClockOff = isOff && correctionMs === null
    const entries = new Map(document.entries.map(entry => [entry.account?.connectionId, entry]))
    return (connection: StoredConnection): ServerAccount => {
      const entry = entries.get(connection.id) ?? null
      return toServerAccount(connection, { entry, note: notes.of(connection.id), isClockOff })
    }
  }

  async function saveSession(id: string, line: Line): Promise<void> {
    // While a code is waited for, the session before it still stands.
    if (line.isHungUp || line.challenge) return
    const session = sessionOf(line)
    if (isDeepStrictEqual(session, line.stored)) return
    await vault.change(draft => updateConnection(draft, id, { session }))
    line.stored = session
  }

  async function learn(id: string, line: Line, saves: boolean): Promise<void> {
    if (vault.status().state !== 'open') return
    const clockOffsetMs = line.http.clockOffsetMs()
    if (clockOffsetMs !== null) notes.set(id, { clockOffsetMs })
    if (saves) {
      await saveSession(id, line)
      await followClock(vault, servers.clockStatus())
    }
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
          await learn(id, line, saves)
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
    useLine: (id, work, options = {}) =>
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
      servers.useLine(
        id,
        ({ account, http }) =>
          work({ connection: findConnection(vault.document(), id), account, http }),
        { signal },
      ),
    account(id) {
      const document = vault.document()
      return projector(document)(findConnection(document, id))
    },
    accounts() {
      const document = vault.document()
      return connectionsOf(document).map(projector(document))
    },
    clockStatus() {
      const document = vault.document()
      const offsets = connectionsOf(document)
        .filter(({ address }) => address !== null)
        .flatMap(({ id }) => notes.of(id).clockOffsetMs ?? [])
      return clockStatusOf(offsets, document.settings.clockCorrectionMs)
    },
  }
  return servers
}
