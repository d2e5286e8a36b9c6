import { useEffect } from 'react'
import type { Call } from '../../bridge/call.ts'
import { useStores } from '../../stores/stores-context.ts'

/** Counts forms, because two of them can be open on top of each other. */
let edited = 0

export function isTyped(): boolean {
  return edited > 0
}

/** Tells the host that something is typed, so that it keeps a hidden window in memory. */
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
