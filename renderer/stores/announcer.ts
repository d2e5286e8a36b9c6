import { createStore, type StoreApi } from 'zustand/vanilla'

export interface Announcer {
  /** The last thing that was done. A new `turn` makes the same sentence be read aloud again. */
  readonly sentence: string
  readonly turn: number
  /** True if the sentence is shown as well as read aloud. */
  readonly isShown: boolean
  /** Shows the sentence and has it read aloud. */
  announce(sentence: string): void
  /** Has a sentence read aloud that the screen already shows. */
  sayAloud(sentence: string): void
  forget(): void
}

export function createAnnouncer(): StoreApi<Announcer> {
  return createStore<Announcer>()((set, get) => ({
    sentence: '',
    turn: 0,
    isShown: false,
    announce: sentence => set({ sentence, turn: get().turn + 1, isShown: true }),
    sayAloud: sentence => set({ sentence, turn: get().turn + 1, isShown: false }),
    forget: () => set({ sentence: '', isShown: false }),
  }))
}
