import { createStore } from 'zustand/vanilla'
import { type BrandLookup, createBrandLookup } from './brand-of.ts'

interface BrandStore {
  /** Null until the icons' chunk is loaded. Initials are shown meanwhile. */
  readonly lookup: BrandLookup | null
  load(): Promise<void>
}

let loading: Promise<void> | null = null

export const brandStore = createStore<BrandStore>()(set => ({
  lookup: null,
  load() {
    loading ??= import('./brands.ts').then(({ brands }) =>
      set({ lookup: createBrandLookup(brands) }),
    )
    return loading
  },
}))
