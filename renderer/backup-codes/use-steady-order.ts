import { useRef } from 'react'
import type { BackupCode } from '../../shared/account-models.ts'

const places = { unused: 0, used: 1, void: 2 }

/**
 * Sorts the codes that are still valid first. One that is used or marked keeps its place as long as
 * the list is on screen, so that nothing moves under the pointer.
 */
export function useSteadyOrder(list: readonly BackupCode[]): BackupCode[] {
  const placeOf = useRef(new Map<string, number>())
  for (const { key, state } of list) {
    if (!placeOf.current.has(key)) placeOf.current.set(key, places[state])
  }
  const place = ({ key }: BackupCode) => placeOf.current.get(key) ?? 0
  return [...list].sort((a, b) => place(a) - place(b))
}
