import { isDeepStrictEqual } from 'node:util'
import type { Account, ClockStatus } from '../../shared/account-models.ts'
import type { EventMessage } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { CopyLimit } from '../backup-codes/copy-limit.ts'
import type { Accounts } from './accounts.ts'
import { clockStatusOf } from './clock.ts'
import { coalesce } from './coalesce.ts'
import { type Connections, type ConnectionsParts, createConnections } from './connections.ts'
import { createFreshCodes, type FreshCodes, type FreshCodesParts } from './fresh-code.ts'
import { createObservations, type Observations } from './observations.ts'
import { createOverview, type Overview } from './overview.ts'
import { createProofs } from './proofs.ts'
import { createRequests, type Requests } from './requests.ts'
import { createSignInSteps, type SignInSteps } from './sign-in-steps.ts'
import { findAccount, hasAccount } from './stored-account.ts'

export interface AccountsParts extends ConnectionsParts, FreshCodesParts {
  readonly emit: (message: EventMessage) => void
  readonly copyLimit: CopyLimit
}

/** Other rooms get only its `Accounts`. The rest is for the room of accounts. */
export interface AccountsRoom extends Accounts, Overview, Requests {
  readonly connections: Connections
  readonly observations: Observations
  readonly signInSteps: SignInSteps
  readonly freshCodes: FreshCodes
  beginClosing(): void
  closeConnections(): void
}

/** The state that the page was told last. A page that was told nothing assumes a new vault. */
interface Announced {
  accounts: Account[]
  clock: ClockStatus
}

/** While the vault isn't open, there are no connections, and nothing is known about any account. */
export function createAccounts(parts: AccountsParts): AccountsRoom {
  const { vault, clock, emit, copyLimit } = parts
  const connections = createConnections(parts)
  // A refresh of many accounts causes many changes per second.
  const announceSoon = coalesce(announce, 50)
  const observations = createObservations(vault, announceSoon)
  const overview = createOverview(vault, observations)
  const freshCodes = createFreshCodes(parts)
  const proofs = createProofs({ vault, clock, freshCodes, copyLimit })
  const signInSteps = createSignInSteps({ vault, proofs })
  const requests = createRequests({
    vault,
    clock,
    connections,
    observations,
    overview,
    signInSteps,
  })
  const closing = new AbortController()
  const announced = vault.whileOpen((): Announced => {
    const { clockCorrectionMs } = vault.document().settings
    return { accounts: [], clock: clockStatusOf([], clockCorrectionMs) }
  })

  vault.onChange(() => {
    if (vault.status().state === 'open') connections.dropUnless(isConnected)
    announceSoon()
  })
  announceSoon()

  function isConnected(id: string): boolean {
    return hasAccount(vault.document(), id)
  }

  function announce(): void {
    if (vault.status().state !== 'open') return
    const last = announced()
    const accounts = overview.list()
    if (!isDeepStrictEqual(accounts, last.accounts)) {
      last.accounts = accounts
      emit({ name: 'accounts.changed', payload: undefined })
    }
    const clockStatus = overview.clockStatus()
    if (!isDeepStrictEqual(clockStatus, last.clock)) {
      last.clock = clockStatus
      emit({ name: 'clock.changed', payload: clockStatus })
    }
  }

  return {
    ...overview,
    ...requests,
    connections,
    observations,
    signInSteps,
    freshCodes,
    copyLimit,
    use: (id, work, signal = closing.signal) =>
      requests.withSession(
        id,
        ({ api, http }) => {
          const account = findAccount(vault.document(), id)
          return work({ account, api, http })
        },
        { signal },
      ),
    closing: closing.signal,
    beginClosing: () => closing.abort(new AppError('unreachable', words('core.accounts.closing'))),
    closeConnections: () => connections.dropAll(),
  }
}
