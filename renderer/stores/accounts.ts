import { createStore, type StoreApi } from 'zustand/vanilla'
import type {
  Account,
  AccountId,
  ClockStatus,
  FactorMethod,
  FlowProgress,
} from '../../shared/account-models.ts'
import { createLatest } from '../../shared/latest.ts'
import type { Call } from '../bridge/call.ts'
import { sentenceOf } from '../bridge/sentence.ts'

/** The open dialog, of which there is one at a time. */
export type AccountTask =
  | { readonly kind: 'add' | 'check' }
  | {
      readonly kind: 'turn-on'
      readonly id: AccountId
      readonly method: FactorMethod
      readonly alsoOnPhone: boolean
    }
  | {
      readonly kind:
        | 'sign-in'
        | 'turn-off'
        | 'move'
        | 'rotate'
        | 'regenerate'
        | 'resume'
        | 'show-setup'
        | 'undo'
        | 'resync'
        | 'link'
        | 'edit'
        | 'remove'
        | 'verify-chat'
        | 'recover-chat'
      readonly id: AccountId
    }

export interface Accounts {
  /** Null until loaded. */
  readonly list: readonly Account[] | null
  readonly problem: string | null
  /** True while the store reads all accounts again. */
  readonly refreshing: boolean
  readonly clock: ClockStatus | null
  /** The progress of running flows, by id. */
  readonly progress: ReadonlyMap<string, FlowProgress>
  readonly task: AccountTask | null
  /** Loads the accounts as last known, without asking any server. */
  load(): Promise<void>
  /** Asks the servers of the named accounts, or of all. */
  refresh(ids: AccountId[] | null): Promise<void>
  adopt(account: Account): void
  adoptClock(clock: ClockStatus): void
  adoptProgress(progress: FlowProgress): void
  endFlow(flow: string): void
  open(task: AccountTask): void
  close(): void
  /** Opens the dialog that gets new backup codes. */
  regenerate(id: AccountId): void
  forget(): void
}

const nothing = {
  list: null,
  problem: null,
  refreshing: false,
  clock: null,
  progress: new Map<string, FlowProgress>(),
  task: null,
} as const

/** Keeps the open vault's accounts on servers, and their running changes. */
export function createAccounts(call: Call): StoreApi<Accounts> {
  const latest = createLatest()
  let loading = false
  let loadAgain = false

  return createStore<Accounts>()((set, get) => ({
    ...nothing,

    async load() {
      if (loading) {
        loadAgain = true
        return
      }
      loading = true
      const isLatest = latest.join()
      try {
        const [list, clock] = await Promise.all([call('accounts.list'), call('clock.status')])
        if (isLatest()) set({ list, clock, problem: null })
      } catch (error) {
        if (isLatest()) set({ problem: sentenceOf(error) })
      } finally {
        loading = false
      }
      if (!loadAgain) return
      loadAgain = false
      await get().load()
    },

    async refresh(ids) {
      const isLatest = latest.join()
      if (ids === null) set({ refreshing: true })
      try {
        const list = await call('accounts.refresh', { ids })
        if (isLatest()) for (const account of list) get().adopt(account)
      } catch (error) {
        if (isLatest()) set({ problem: sentenceOf(error) })
      } finally {
        if (isLatest() && ids === null) set({ refreshing: false })
      }
    },

    adopt(account) {
      const list = get().list ?? []
      const known = list.some(({ id }) => id === account.id)
      set({
        list: known ? list.map(one => (one.id === account.id ? account : one)) : [...list, account],
      })
    },

    adoptClock: clock => set({ clock }),

    adoptProgress(progress) {
      set({ progress: new Map(get().progress).set(progress.flow, progress) })
    },

    endFlow(flow) {
      const progress = new Map(get().progress)
      if (progress.delete(flow)) set({ progress })
    },

    open: task => set({ task }),
    close: () => set({ task: null }),
    regenerate: id => set({ task: { kind: 'regenerate', id } }),

    forget() {
      latest.drop()
      set(nothing)
    },
  }))
}
