import { useEffect } from 'react'
import type { Call } from '../../bridge/call.ts'
import { useStores } from '../../stores/stores-context.ts'

/** Two forms can lie over each other. */
let edited = 0

export function isTyped(): boolean {
  return edited > 0
}

/** Tells the host that something is typed, so that it doesn't let go of a window that was put away. */
export function useTypedNote(isEdited: boolean): void {
  const { call } = useStores()
  useEffect(() => {
    if (!isEdited) return
    note(call, 1)
    return () => note(call, -1)
  }, [isEdited, call])
}

function note(call: Call, change: 1 | -1): void {
  const before = edited > 0
  edited += change
  if (edited > 0 !== before) call('host.setTyped', { typed: edited > 0 }).catch(() => undefined)
}
