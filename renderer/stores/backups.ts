import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Input, Output } from '../../shared/contract.ts'
import { createLatest } from '../../shared/latest.ts'
import type { Confirmation } from '../../shared/method.ts'
import type { BackupStatus, BackupSummary } from '../../shared/transfer-models.ts'
import type { Call } from '../bridge/call.ts'
import { sentenceOf } from '../bridge/sentence.ts'

export interface BackupsStore {
  /** Null until loaded. */
  readonly status: BackupStatus | null
  /** The newest comes first; null until it is loaded. */
  readonly list: readonly BackupSummary[] | null
  /** Tells why the list could not be loaded. */
  readonly listProblem: string | null
  load(): Promise<void>
  loadList(): Promise<void>
  adopt(status: BackupStatus): void
  make(): Promise<BackupStatus>
  setFolder(folder: string, confirmation: Confirmation): Promise<void>
  /** Uses only the application's own folder from then on. */
  leaveFolder(): Promise<void>
  /** Lets the user choose a folder in the host's dialog; null if none was chosen. */
  pickFolder(): Promise<string | null>
  restore(input: Input<'backups.restore'>): Promise<Output<'backups.restore'>>
  undoRestore(): Promise<void>
  forget(): void
}

const nothing = { status: null, list: null, listProblem: null } as const

/** Keeps the state of the automatic backups and their list. */
export function createBackups(call: Call): StoreApi<BackupsStore> {
  const latest = createLatest()
  const latestList = createLatest()

  return createStore<BackupsStore>()((set, get) => {
    /** Anything that was reported or forgotten meanwhile is newer than the answer. */
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
