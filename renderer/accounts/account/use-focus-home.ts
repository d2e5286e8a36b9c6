import { useEffect, useRef } from 'react'
import type { AccountId } from '../../../shared/account-models.ts'
import { focusAccount } from './focus-account.ts'

/** A dialog returns the focus within this time, if its button still exists. */
const giveBackMs = 50

/**
 * If a dialog closes and the button that opened it is gone, the focus moves to the account, or to
 * the first thing on the screen.
 */
export function useFocusHome(openFor: AccountId | null): void {
  const last = useRef(openFor)

  useEffect(() => {
    const closed = openFor === null ? last.current : null
    last.current = openFor
    if (closed === null) return
    const timer = setTimeout(() => focusAccount(closed), giveBackMs)
    return () => clearTimeout(timer)
  }, [openFor])
}
