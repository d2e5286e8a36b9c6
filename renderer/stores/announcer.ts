import { createStore, type StoreApi } from 'zustand/vanilla'

export interface Announcer {
  /** This is what was done last; `turn` makes the same sentence news again. */
  readonly sentence: string
  readonly turn: number
  /** It is to be seen as well as heard. */
  readonly isShown: boolean
  /** Shows the sentence and has it read aloud. */
  announce(sentence: string): void
  /** Has read aloud what the screen shows anyway. */
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
