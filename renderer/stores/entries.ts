import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Input } from '../../shared/contract.ts'
import type { EntryDetails, EntryId, EntrySummary } from '../../shared/models.ts'
import type { Call } from '../bridge/call.ts'
import { sentenceOf } from '../bridge/sentence.ts'
import { createLatest } from './latest.ts'

type Change = Input<'entries.update'>['change']
type Base = Input<'entries.update'>['base']

export interface Entries {
  /** The entries in the user's order; null until loaded. */
  readonly list: readonly EntrySummary[] | null
  readonly problem: string | null
  load(): Promise<void>
  /** `base`: what the changed fields were when they were shown. Throws `conflict`. */
  update(id: EntryId, change: Change, base?: Base): Promise<EntryDetails>
  /** Shows the new order at once and takes it back where it could not be saved. */
  reorder(ids: EntryId[]): Promise<void>
  remove(ids: EntryId[]): Promise<void>
  restore(ids: EntryId[]): Promise<void>
  forget(): void
}

/** The entries of the open vault, without their secrets. */
export function createEntries(call: Call): StoreApi<Entries> {
  const latest = createLatest()

  return createStore<Entries>()((set, get) => ({
    list: null,
    problem: null,

    async load() {
      const isLatest = latest.begin()
      try {
        const list = await call('entries.list')
        if (isLatest()) set({ list, problem: null })
      } catch (error) {
        if (isLatest()) set({ problem: sentenceOf(error) })
      }
    },

    async update(id, change, base) {
      const details = await call('entries.update', { id, change, base })
      await get().load()
      return details
    },

    async reorder(ids) {
      const isLatest = latest.begin()
      set({ list: withOrder(get().list ?? [], ids) })
      try {
        const list = await call('entries.reorder', { ids })
        if (isLatest()) set({ list })
      } catch (error) {
        await get().load()
        throw error
      }
    },

    async remove(ids) {
      await call('entries.remove', { ids })
      await get().load()
    },

    async restore(ids) {
      await call('trash.restore', { ids })
      await get().load()
    },

    forget() {
      latest.drop()
      set({ list: null, problem: null })
    },
  }))
}

/** The named entries take the named places among themselves; the others stay. */
export function withOrder(list: readonly EntrySummary[], ids: EntryId[]): EntrySummary[] {
  const byId = new Map(list.map(entry => [entry.id, entry]))
  const named = new Set(ids)
  const queue = ids.flatMap(id => byId.get(id) ?? [])
  return list.flatMap(entry => (named.has(entry.id) ? (queue.shift() ?? []) : entry))
}
