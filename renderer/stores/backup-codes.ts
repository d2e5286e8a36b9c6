import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BackupCode } from '../../shared/account-models.ts'
import type { EntryId } from '../../shared/entry-models.ts'
import { createLatest } from '../../shared/latest.ts'
import type { Confirmation } from '../../shared/method.ts'
import { say } from '../../shared/wording/say.ts'
import type { Call } from '../bridge/call.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import type { Announcer } from './announcer.ts'
import type { Copier } from './copier.ts'

export interface BackupCodes {
  /** The entry or account whose codes are open. */
  readonly entryId: EntryId | null
  /** Null until loaded. */
  readonly list: readonly BackupCode[] | null
  readonly problem: string | null
  look(entryId: EntryId | null): void
  /** Asks again after a change, if the codes are open. */
  reload(): Promise<void>
  /** Takes over another call's answer about the codes. */
  adopt(entryId: EntryId, list: readonly BackupCode[]): void
  /** Copies the code and marks it as used. If it can't be copied, it stays as it was. */
  use(entryId: EntryId, code: BackupCode, confirmation: Confirmation): Promise<void>
  /** Restores the code's earlier state and note. */
  putBack(entryId: EntryId, code: BackupCode, confirmation?: Confirmation): Promise<void>
  mark(entryId: EntryId, code: BackupCode, state: 'used' | 'void'): Promise<void>
  markUnused(entryId: EntryId, code: BackupCode, confirmation: Confirmation): Promise<void>
  setNote(entryId: EntryId, code: BackupCode, note: string): Promise<void>
  remove(entryId: EntryId, codes: readonly BackupCode[]): Promise<void>
  /** Returns the codes by the keys of the list. None of them is kept here. */
  reveal(entryId: EntryId, confirmation: Confirmation): Promise<ReadonlyMap<string, string>>
  forget(): void
}

interface BackupCodesInput {
  readonly call: Call
  readonly copier: StoreApi<Copier>
  readonly announcer: StoreApi<Announcer>
}

const nothing = { entryId: null, list: null, problem: null } as const

/** Keeps the backup codes that are open in a drawer: their masks and states, not the codes. */
export function createBackupCodes({ call, copier, announcer }: BackupCodesInput) {
  const latest = createLatest()

  return createStore<BackupCodes>()((set, get) => ({
    ...nothing,

    look(entryId) {
      latest.drop()
      set({ ...nothing, entryId })
      void get().reload()
    },

    async reload() {
      const { entryId } = get()
      if (entryId === null) return
      const isLatest = latest.begin()
      try {
        const list = await call('backupCodes.list', { entryId })
        if (isLatest()) set({ list, problem: null })
      } catch (error) {
        if (isLatest()) set({ problem: sentenceOf(error) })
      }
    },

    adopt(entryId, list) {
      if (get().entryId !== entryId) return
      latest.drop()
      set({ list, problem: null })
    },

    async use(entryId, code, confirmation) {
      const used = await call('backupCodes.use', {
        entryId,
        key: code.key,
        where: '',
        confirmation,
      })
      get().adopt(entryId, used.codes)
      if (used.code === null) return announcer.getState().sayAloud(say('stores.copied.backupCode'))
      try {
        await copier
          .getState()
          .copySecret(say('stores.copied.backupCode'), used.code, 'said-elsewhere')
      } catch (error) {
        await get().putBack(entryId, code)
        throw error
      }
    },

    async putBack(entryId, { key, note }, confirmation = { confirmed: true }) {
      const input = { entryId, keys: [key], note, confirmation }
      get().adopt(entryId, await call('backupCodes.markUnused', input))
    },

    async mark(entryId, { key }, state) {
      get().adopt(entryId, await call('backupCodes.mark', { entryId, keys: [key], state }))
    },

    async markUnused(entryId, { key }, confirmation) {
      const input = { entryId, keys: [key], confirmation }
      get().adopt(entryId, await call('backupCodes.markUnused', input))
    },

    async setNote(entryId, { key }, note) {
      get().adopt(entryId, await call('backupCodes.note', { entryId, key, note }))
    },

    async remove(entryId, codes) {
      const keys = codes.map(({ key }) => key)
      get().adopt(entryId, await call('backupCodes.remove', { entryId, keys }))
    },

    async reveal(entryId, confirmation) {
      const { codes } = await call('backupCodes.reveal', { entryId, confirmation })
      const list = await call('backupCodes.list', { entryId })
      get().adopt(entryId, list)
      return new Map(list.flatMap(({ key }, at) => [[key, codes[at] ?? '']]))
    },

    forget() {
      latest.drop()
      set(nothing)
    },
  }))
}
