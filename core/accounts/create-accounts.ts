import { isDeepStrictEqual } from 'node:util'
import type { ClockStatus, ServerAccount } from '../../shared/account-models.ts'
import type { EventMessage } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { CopyLimit } from '../backup-codes/copy-limit.ts'
import type { Servers } from './accounts.ts'
import { coalesce } from './coalesce.ts'
import { createLines, type Lines, type LinesParts } from './connections.ts'
import { createFreshCodes, type FreshCodes, type FreshCodesParts } from './fresh-code.ts'
import { createNotes, type Notes } from './observations.ts'
import { createOverview, type Overview } from './overview.ts'
import { createProofs } from './proofs.ts'
import { createTalks, type Talks } from './requests.ts'
import { createSigningIn, type SigningIn } from './sign-in-steps.ts'
import { findConnection, hasConnection } from './stored-account.ts'

export interface ServersParts extends LinesParts, FreshCodesParts {
  readonly emit: (message: EventMessage) => void
  readonly copyLimit: CopyLimit
}

/** What the servers' own room works with, besides what it lends to others. */
export interface OwnServers extends Servers, Overview, Talks {
  readonly lines: Lines
  readonly notes: Notes
  readonly signingIn: SigningIn
  readonly freshCodes: FreshCodes
  beginClosing(): void
  hangUp(): void
}

/** What the page was told last. */
interface Announced {
  accounts: ServerAccount[]
  clock: ClockStatus | null
}

/** While the vault is not open there are no lines, and nothing is known of any account. */
export function createServers(parts: ServersParts): OwnServers {
  const { vault, clock, emit, copyLimit } = parts
  const lines = createLines(parts)
  // A refresh of many accounts changes something many times a second.
  const announceSoon = coalesce(announce, 50)
  const notes = createNotes(vault, announceSoon)
  const overview = createOverview(vault, notes)
  const freshCodes = createFreshCodes(parts)
  const proofs = createProofs({ vault, clock, freshCodes, copyLimit })
  const signingIn = createSigningIn({ vault, proofs })
  const talks = createTalks({ vault, clock, lines, notes, overview, signingIn })
  const closing = new AbortController()
  const announced = vault.whileOpen((): Announced => ({ accounts: [], clock: null }))

  vault.onChange(() => {
    if (vault.status().state === 'open') lines.dropUnless(isConnected)
    announceSoon()
  })
  announceSoon()

  function isConnected(id: string): boolean {
    return hasConnection(vault.document(), id)
  }

  function announce(): void {
    if (vault.status().state !== 'open') return
    const last = announced()
    const accounts = overview.accounts()
    if (!isDeepStrictEqual(accounts, last.accounts)) {
      last.accounts = accounts
      emit({ name: 'servers.changed', payload: undefined })
    }
    const clockStatus = overview.clockStatus()
    if (!isDeepStrictEqual(clockStatus, last.clock)) {
      last.clock = clockStatus
      emit({ name: 'clock.changed', payload: clockStatus })
    }
  }

  return {
    ...overview,
    ...talks,
    lines,
    notes,
    signingIn,
    freshCodes,
    copyLimit,
    use: (id, work, signal = closing.signal) =>
      talks.withSession(
        id,
        ({ account, http }) => {
          const connection = findConnection(vault.document(), id)
          return work({ connection, account, http })
        },
        { signal },
      ),
    closing: closing.signal,
    beginClosing: () => closing.abort(new AppError('unreachable', 'Countersign is closing.')),
    hangUp: () => lines.dropAll(),
  }
}
