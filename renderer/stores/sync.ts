import { createStore, type StoreApi } from 'zustand/vanilla'
import { createLatest } from '../../shared/latest.ts'
import type { SyncStatus } from '../../shared/sync-contract.ts'
import type { Call } from '../bridge/call.ts'

/** Each of these has a dialog. */
export type SyncTask = 'set-up' | 'move' | 'add-computer' | 'join'

export interface SyncStore {
  /** Null while the vault is on this computer only, and until the status is read. */
  readonly status: SyncStatus | null
  readonly task: SyncTask | null
  /** True if the vault that is about to be created will join another computer’s. */
  readonly joinsNext: boolean
  load(): Promise<void>
  adopt(status: SyncStatus): void
  open(task: SyncTask): void
  close(): void
  setJoinsNext(joinsNext: boolean): void
  forget(): void
}

const nothing = { status: null, task: null } as const

/**
 * Keeps the state of syncing with other computers. If the vault is on one computer only, the host
 * is not asked.
 */
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
