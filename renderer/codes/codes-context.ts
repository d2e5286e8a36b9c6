import { createContext, use } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { Codes } from '../stores/codes.ts'

/** The codes that the time dials show: those of the window, or of quick access. */
export const CodesContext = createContext<StoreApi<Codes> | null>(null)

export function useCodes(): StoreApi<Codes> {
  const codes = use(CodesContext)
  if (!codes) throw new Error('useCodes outside of CodesContext')
  return codes
}
