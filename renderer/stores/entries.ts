import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Input } from '../../shared/contract.ts'
import type { EntryDetails, EntryId, EntrySummary } from '../../shared/entry-models.ts'
import { createLatest } from '../../shared/latest.ts'
import type { Call } from '../bridge/call.ts'
import { sentenceOf } from '../bridge/sentence.ts'

type Change = Input<'entries.update'>['change']
type Base = Input<'entries.update'>['base']

export interface Entries {
  /** The entries in the user's order; null until loaded. */
  readonly list: readonly EntrySummary[] | null
  readonly problem: string | null
  load(): Promise<void>
  /**
   * Makes a change, and returns once the list was reloaded since, because of the event or
   * otherwise.
   */
  changing<T>(change: () => Promise<T>): Promise<T>
  /** `base` contains the changed fields as they were shown. Throws `conflict`. */
  update(id: EntryId, change: Change, base?: Base): Promise<EntryDetails>
  /** Shows the new order at once, and reverts it if it could not be saved. */
  reorder(ids: EntryId[]): Promise<void>
  remove(ids: EntryId[]): Promise<void>
  restore(ids: EntryId[]): Promise<void>
  forget(): void
}

/** Keeps the entries of the open vault, without their secrets. */
export function createEntries(call: Call): StoreApi<Entries> {
  const latest = createLatest()
  let loading: Promise<void> = Promise.resolve()
  let loads = 0

  return createStore<Entries>()((set, get) => {
    async function ask(): Promise<void> {
      const isLatest = latest.begin()
      try {
        const list = await call('entries.list')
        if (isLatest()) set({ list, problem: null })
      } catch (error) {
        if (isLatest()) set({ problem: sentenceOf(error) })
      }
    }

    return {
      list: null,
      problem: null,

      load() {
        loads++
        loading = ask()
        return loading
      },

      async changing(change) {
        const before = loads
        const result = await change()
        // The host usually reports a change before it answers, and the list is already reloading
        // then.
        await (loads === before ? get().load() : loading)
        return result
      },

      update: (id, change, base) =>
        get().changing(() => call('entries.update', { id, change, base })),

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
        await get().changing(() => call('entries.remove', { ids }))
      },

      async restore(ids) {
        await get().changing(() => call('trash.restore', { ids }))
      },

      forget() {
        latest.drop()
        set({ list: null, problem: null })
      },
    }
  })
}

/** The named entries exchange places among themselves, and the others stay. */
export function withOrder(list: readonly EntrySummary[], ids: EntryId[]): EntrySummary[] {
  const byId = new Map(list.map(entry => [entry.id, entry]))
  const named = new Set(ids)
  const queue = ids.flatMap(id => byId.get(id) ?? [])
  return list.flatMap(entry => (named.has(entry.id) ? (queue.shift() ?? []) : entry))
}
