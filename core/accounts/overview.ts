/** All accounts as they are known now, and what follows from all of them together. */
import type { ClockStatus, ServerAccount } from '../../shared/account-models.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { clockStatusOf } from './clock.ts'
import { entryFor, type Links, linksOf } from './factor-links.ts'
import type { Notes } from './observations.ts'
import { findConnection, type StoredConnection } from './stored-account.ts'
import { toServerAccount } from './to-account.ts'

export interface Overview {
  /** Throws not-found. */
  account(id: string): ServerAccount
  accounts(): ServerAccount[]
  clockStatus(): ClockStatus
}

export function createOverview(vault: Vault, notes: Notes): Overview {
  const looks = vault.whileOpen((): { last: Looked | null } => ({ last: null }))

  /** A document is looked through once: it is asked about at every answer of every server. */
  function looked(): Looked {
    const document = vault.document()
    const { last } = looks()
    if (last?.document === document) return last
    const next = { document, links: linksOf(document) }
    looks().last = next
    return next
  }

  function projector(): (connection: StoredConnection) => ServerAccount {
    const { links } = looked()
    const { isOff, correctionMs } = overview.clockStatus()
    const isClockOff = isOff && correctionMs === null
    return connection => {
      const entry = entryFor(links, connection, 'factor')
      return toServerAccount(connection, { entry, note: notes.of(connection.id), isClockOff })
    }
  }

  const overview: Overview = {
    account: id => projector()(findConnection(looked().document, id)),
    accounts: () => looked().links.connections.map(projector()),
    clockStatus() {
      const { links, document } = looked()
      const offsets = links.connections
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
  readonly links: Links
}
