/** All accounts as they are known now, and what follows from all of them together. */
import type { ClockStatus, ServerAccount } from '../../shared/server-models.ts'
import type { StoredEntry, VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { clockStatusOf } from './clock.ts'
import type { Notes } from './notes.ts'
import { toServerAccount } from './projection.ts'
import { connectionsOf, findConnection, type StoredConnection } from './stored-connection.ts'

export interface Overview {
  /** Throws not-found. */
  account(id: string): ServerAccount
  accounts(): ServerAccount[]
  clockStatus(): ClockStatus
}

export function createOverview(vault: Vault, notes: Notes): Overview {
  let last: Looked | null = null

  /** A document is looked through once: it is asked about at every answer of every server. */
  function looked(): Looked {
    const document = vault.document()
    if (last?.document !== document) last = lookThrough(document)
    return last
  }

  function projector(): (connection: StoredConnection) => ServerAccount {
    const { entries } = looked()
    const { isOff, correctionMs } = overview.clockStatus()
    const isClockOff = isOff && correctionMs === null
    return connection => {
      const entry = entries.get(connection.id) ?? null
      return toServerAccount(connection, { entry, note: notes.of(connection.id), isClockOff })
    }
  }

  const overview: Overview = {
    account: id => projector()(findConnection(looked().document, id)),
    accounts: () => looked().connections.map(projector()),
    clockStatus() {
      const { connections, document } = looked()
      const offsets = connections
        // The practice server goes by this computer's clock.
        .filter(({ address }) => address !== null)
        .flatMap(({ id }) => notes.of(id).clockOffsetMs ?? [])
      return clockStatusOf(offsets, document.settings.clockCorrectionMs)
    },
  }
  return overview
}

interface Looked {
  readonly document: Readonly<VaultDocument>
  readonly connections: readonly StoredConnection[]
  /** By the id of the connection: the first that is linked, as `linkedEntry` has it. */
  readonly entries: ReadonlyMap<string, StoredEntry>
}

function lookThrough(document: Readonly<VaultDocument>): Looked {
  const entries = new Map<string, StoredEntry>()
  for (const entry of document.entries) {
    const id = entry.account?.connectionId
    if (id !== undefined && !entries.has(id)) entries.set(id, entry)
  }
  return { document, connections: connectionsOf(document), entries }
}
