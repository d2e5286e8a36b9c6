import { createContext, use } from 'react'
import type { QuickStores } from './quick-stores.ts'

export const QuickStoresContext = createContext<QuickStores | null>(null)

export function useQuickStores(): QuickStores {
  const stores = use(QuickStoresContext)
  if (!stores) throw new Error('useQuickStores outside of QuickStoresContext')
  return stores
}
