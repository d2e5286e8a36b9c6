import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ProgramQuestion } from '../../shared/program-contract.ts'
import type { Call } from '../bridge/call.ts'

export interface ProgramsStore {
  /** Another program is waiting for this answer. */
  readonly question: ProgramQuestion | null
  /** Changes whenever a program was paired, or its permissions changed. */
  readonly version: number
  load(): Promise<void>
  adopt(question: ProgramQuestion | null): void
  noteChange(): void
  forget(): void
}

/** Keeps what other programs ask for. The settings load the rest when they are shown. */
export function createPrograms(call: Call): StoreApi<ProgramsStore> {
  return createStore<ProgramsStore>()((set, get) => ({
    question: null,
    version: 0,
    async load() {
      set({ question: await call('programs.question') })
    },
    adopt: question => set({ question }),
    noteChange: () => set({ version: get().version + 1 }),
    forget: () => set({ question: null }),
  }))
}
