import { useEffect, useState } from 'react'
import type { QuickShortcut } from '../../shared/host-models.ts'
import { useStores } from '../stores/stores-context.ts'

const methods = { quickShortcut: 'quick.shortcut', scanShortcut: 'scan.shortcut' } as const

/** What became of the keys: the host has tried them by the time that it has saved them. */
export function useShortcutState(
  name: keyof typeof methods,
  isHosted: boolean,
): QuickShortcut | null {
  const { call, settings } = useStores()
  const [state, setState] = useState<QuickShortcut | null>(null)

  useEffect(() => {
    if (!isHosted) return
    let isLatest = true
    const ask = () =>
      call(methods[name]).then(
        answer => isLatest && setState(answer),
        () => undefined,
      )
    void ask()
    const stop = settings.subscribe((now, before) => {
      if (now.settings[name] === before.settings[name]) void ask()
    })
    return () => {
      isLatest = false
      stop()
    }
  }, [call, settings, isHosted, name])

  return state
}
