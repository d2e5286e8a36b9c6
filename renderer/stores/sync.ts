import { createStore, type StoreApi } from 'zustand/vanilla'
import { createLatest } from '../../shared/latest.ts'
import type { SyncStatus } from '../../shared/sync-contract.ts'
import type { Call } from '../bridge/call.ts'

/** A dialog is open for one of these. */
export type SyncTask = 'set-up' | 'move' | 'add-computer' | 'join'

export interface SyncStore {
  /** Null while the vault is on this computer alone, and until it is read. */
  readonly status: SyncStatus | null
  readonly task: SyncTask | null
  /** The vault that is about to be made shall join another computer’s. */
  readonly joinsNext: boolean
  load(): Promise<void>
  adopt(status: SyncStatus): void
  open(task: SyncTask): void
  close(): void
  setJoinsNext(joinsNext: boolean): void
  forget(): void
}

const nothing = { status: null, task: null } as const

/** The same vault on other computers. A vault on one alone asks the host for nothing. */
export function createSync(call: Call): StoreApi<SyncStore> {
  const latest = createLatest()

  return createStore<SyncStore>()(set => ({
    ...nothing,
    joinsNext: false,

    async load() {
      const isLatest = latest.begin()
      const status = await call('sync.status')
      if (isLatest()) set({ status })
    },

    adopt(status) {
      latest.drop()
      set({ status })
    },

    open: task => set({ task }),
    close: () => set({ task: null }),
    setJoinsNext: joinsNext => set({ joinsNext }),

    forget() {
      latest.drop()
      set(nothing)
    },
  }))
}
