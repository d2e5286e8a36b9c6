import { createStore } from 'zustand/vanilla'
import type { BrandLookup } from './brand-of.ts'

interface BrandStore {
  /** Null until the icons' chunk is loaded. Initials are shown meanwhile. */
  readonly lookup: BrandLookup | null
  load(): Promise<void>
}

let loading: Promise<void> | null = null

export const brandStore = createStore<BrandStore>()(set => ({
  lookup: null,
  load() {
    loading ??= import('./known-brands.ts').then(({ knownBrands: lookup }) => set({ lookup }))
    return loading
  },
}))
