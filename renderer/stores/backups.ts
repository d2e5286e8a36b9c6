import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Input, Output } from '../../shared/contract.ts'
import type { Confirmation } from '../../shared/method.ts'
import type { BackupStatus, BackupSummary } from '../../shared/transfer-models.ts'
import type { Call } from '../bridge/call.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { createLatest } from './latest.ts'

export interface BackupsStore {
  /** Null until loaded. */
  readonly status: BackupStatus | null
  /** The newest comes first; null until it was asked for. */
  readonly list: readonly BackupSummary[] | null
  /** Why the list cannot be had. */
  readonly listProblem: string | null
  load(): Promise<void>
  loadList(): Promise<void>
  adopt(status: BackupStatus): void
  make(): Promise<BackupStatus>
  setFolder(folder: string, confirmation: Confirmation): Promise<void>
  /** Only the application's own from then on. */
  leaveFolder(): Promise<void>
  /** Lets the user pick one in the host's dialog; null: none was picked. */
  pickFolder(): Promise<string | null>
  restore(input: Input<'backups.restore'>): Promise<Output<'backups.restore'>>
  undoRestore(): Promise<void>
  forget(): void
}

const nothing = { status: null, list: null, listProblem: null } as const

/** Tells how the automatic backups fare, and which there are. */
export function createBackups(call: Call): StoreApi<BackupsStore> {
  const latest = createLatest()
  const latestList = createLatest()

  return createStore<BackupsStore>()((set, get) => {
    /** Whatever was told or forgotten in between is newer than the answer. */
    async function take(ask: () => Promise<BackupStatus>): Promise<BackupStatus> {
      const isLatest = latest.begin()
      const status = await ask()
      if (isLatest()) get().adopt(status)
      return status
    }

    return {
      ...nothing,
      async load() {
        await take(() => call('backups.status'))
      },
      async loadList() {
        const isLatest = latestList.begin()
        try {
          const list = await call('backups.list')
          if (isLatest()) set({ list, listProblem: null })
        } catch (error) {
          if (isLatest()) set({ listProblem: sentenceOf(error) })
        }
      },
      adopt(status) {
        latest.drop()
        set({ status })
        if (get().list) void get().loadList()
      },
      make: () => take(() => call('backups.make')),
      async setFolder(folder, confirmation) {
        await take(() => call('backups.setFolder', { folder, confirmation }))
      },
      async leaveFolder() {
        await take(() => call('backups.leaveFolder'))
      },
      pickFolder: async () => (await call('backups.pickFolder')).folder,
      restore: input => call('backups.restore', input),
      async undoRestore() {
        await call('backups.undoRestore')
      },
      forget() {
        latest.drop()
        latestList.drop()
        set(nothing)
      },
    }
  })
}
