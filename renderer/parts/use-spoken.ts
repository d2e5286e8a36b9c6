import { useSyncExternalStore } from 'react'
import { spokenLocale } from '../../shared/wording/say.ts'
import { onSpoken } from '../bridge/spoken.ts'

/**
 * Draws a component again when another language is spoken: the root, and whatever does not follow its
 * parent. Returns the language as a BCP 47 tag.
 */
export function useSpoken(): string {
  return useSyncExternalStore(onSpoken, spokenLocale)
}
