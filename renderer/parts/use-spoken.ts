import { useSyncExternalStore } from 'react'
import { spokenLocale } from '../../shared/wording/say.ts'
import { onSpoken } from '../bridge/spoken.ts'

/**
 * Renders a component again when the language changes. It is needed at the root, and in whatever
 * doesn't render with its parent. Returns the language as a BCP 47 tag.
 */
export function useSpoken(): string {
  return useSyncExternalStore(onSpoken, spokenLocale)
}
