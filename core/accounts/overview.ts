/** Returns all accounts as currently known, and what follows from all of them together. */
import type { Account, ClockStatus } from '../../shared/account-models.ts'
import { type OtherComputer, otherComputersIn } from '../sync/other-computers.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Vault } from '../vault/vault.ts'
import { clockStatusOf } from './clock.ts'
import { entryFor, type Links, linksOf } from './factor-links.ts'
import type { Observations } from './observations.ts'
import { findAccount, type StoredAccount } from './stored-account.ts'
import { toAccount } from './to-account.ts'

export interface Overview {
  /** Throws `not-found`. */
  find(id: string): Account
  list(): Account[]
  clockStatus(): ClockStatus
}

export function createOverview(vault: Vault, observations: Observations): Overview {
  const looks = vault.whileOpen((): { last: Looked | null } => ({ last: null }))

  /** Each document is searched only once, because every answer of every server asks for this. */
  function looked(): Looked {
    const document = vault.document()
    const { last } = looks()
    if (last?.document === document) return last
    const next = {
      document,
      links: linksOf(document),
      computers: otherComputersIn(document),
    }
    looks().last = next
    return next
  }

  function projector(): (account: StoredAccount) => Account {
    const { links, computers } = looked()
    const { isOff, correctionMs } = overview.clockStatus()
    const isClockOff = isOff && correctionMs === null
    return account => {
      const entry = entryFor(links, account, 'factor')
      const observation = observations.of(account.id)
      const changingOn = computers.find(({ changing }) => changing.includes(account.id))?.name
      return toAccount(account, { entry, observation, isClockOff, changingOn: changingOn ?? null })
    }
  }

  const overview: Overview = {
    find: id => projector()(findAccount(looked().document, id)),
    list: () => looked().links.accounts.map(projector()),
    clockStatus() {
      const { links, document } = looked()
      const offsets = links.accounts
        // The practice server uses this computer's clock.
        .filter(({ address }) => address !== null)
        .flatMap(({ id }) => observations.of(id).clockOffsetMs ?? [])
      return clockStatusOf(offsets, document.settings.clockCorrectionMs)
    },
  }
  return overview
}

interface Looked {
  readonly document: Readonly<VaultDocument>
  readonly links: Links
  readonly computers: readonly OtherComputer[]
}
