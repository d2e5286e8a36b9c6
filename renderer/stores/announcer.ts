import { createStore, type StoreApi } from 'zustand/vanilla'

export interface Announcer {
  /** What screen readers say next; `turn` makes the same sentence news again. */
  readonly sentence: string
  readonly turn: number
  announce(sentence: string): void
  forget(): void
}

export function createAnnouncer(): StoreApi<Announcer> {
  return createStore<Announcer>()((set, get) => ({
    sentence: '',
    turn: 0,
    announce: sentence => set({ sentence, turn: get().turn + 1 }),
    forget: () => set({ sentence: '' }),
  }))
}
