/** Asks servers for the state of accounts, a few at a time. */

import type { Account } from '../../shared/account-models.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { Vault } from '../vault/vault.ts'
import type { AccountsRoom } from './create-accounts.ts'
import { accountsOf, type StoredAccount } from './stored-account.ts'

export interface RefreshParts {
  readonly vault: Vault
  readonly clock: () => number
  readonly accounts: AccountsRoom
  /** Looking at the account must not start the practice server. */
  readonly isPracticeRunning: () => boolean
  /** After this time, a server that hangs gives way to the next account. */
  readonly patienceMs?: number
}

/** Null means all accounts that were not asked within the last minute. Throws `not-found`. */
export type Refresh = (ids: readonly string[] | null) => Promise<Account[]>

const atOnce = 4
const freshMs = 60_000

export function createRefresh(parts: RefreshParts): Refresh {
  const { vault, clock, accounts, isPracticeRunning, patienceMs = 2_000 } = parts
  const { observations, closing: signal } = accounts
  const underWay = new Map<string, Promise<void>>()

  function isDue(account: StoredAccount, isNamed: boolean): boolean {
    const { id, address, session, passwordSecret } = account
    const { problem, refreshedAt } = observations.of(id)
    const mustWait = problem?.code === 'try-later' && (problem.retryAt ?? 0) > clock()
    const connection = accounts.connections.get(id)
    const canSignIn = passwordSecret !== null && !connection?.isRefusedByItself
    const canAsk = !connection?.challenge && (session !== null || canSignIn)
    if (underWay.has(id) || mustWait || !canAsk) return false
    if (isNamed) return true
    if (address === null && !isPracticeRunning()) return false
    // After a clock was set back, the age means nothing.
    const age = refreshedAt === null ? -1 : clock() - refreshedAt
    return age < 0 || age >= freshMs
  }

  async function look(id: string): Promise<void> {
    if (vault.status().state !== 'open') return
    observations.set(id, { refreshedAt: clock() })
    try {
      await accounts.refreshStatus(id, { signal, saves: false })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    } finally {
      if (vault.status().state === 'open') observations.set(id, { refreshing: false })
    }
  }

  async function lookAtAll(ids: readonly string[]): Promise<void> {
    const waiting = [...ids]
    const looks: Promise<void>[] = []
    const workOff = async () => {
      for (let id = waiting.shift(); id !== undefined && !signal.aborted; id = waiting.shift()) {
        const looking = look(id)
        looks.push(looking)
        await within(patienceMs, Promise.allSettled([looking]))
      }
    }
    await Promise.all(Array.from({ length: atOnce }, workOff))
    await Promise.allSettled(looks)
    await accounts.save(ids)
    await Promise.all(looks)
  }

  return async ids => {
    const named = ids && new Set(ids)
    const chosen = accountsOf(vault.document()).filter(({ id }) => named?.has(id) ?? true)
    if (named && chosen.length < named.size) {
      throw new AppError('not-found', words('core.accounts.gone'))
    }
    const due = chosen.filter(each => isDue(each, named !== null)).map(({ id }) => id)
    for (const id of due) observations.set(id, { refreshing: true })
    const looking = lookAtAll(due).finally(() => {
      for (const id of due) underWay.delete(id)
    })
    for (const id of due) underWay.set(id, looking)
    await Promise.all([looking, ...chosen.map(({ id }) => underWay.get(id))])
    return accounts.list()
  }
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise(resolve => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, patience]).finally(() => clearTimeout(timer))
}
