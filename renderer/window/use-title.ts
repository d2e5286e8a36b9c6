import { useEffect } from 'react'
import { useStore } from 'zustand'
import { say } from '../../shared/wording/say.ts'
import { useStores } from '../stores/stores-context.ts'
import type { Screen } from '../stores/view.ts'

const screenTitles: Record<Screen, string> = {
  codes: 'Codes',
  accounts: 'Accounts',
  'backup-codes': 'Backup codes',
  trash: 'Trash',
  settings: 'Settings',
}

/**
 * Names the screen in the window's title. It never names an entry or an account: the system shows
 * titles of windows in lists and previews, also while the vault is locked.
 */
export function useTitle(): void {
  const { session, view } = useStores()
  const screen = useStore(view, state => state.screen)
  const title = useStore(session, ({ status, problem, justCreated }) => {
    if (problem !== null) return say('window.noAnswer')
    if (status?.state === 'absent') return 'Welcome'
    if (status?.state === 'locked') return 'Locked'
    if (status?.state === 'unavailable') return say('window.codesUnavailable')
    if (status?.state === 'open')
      return justCreated ? say('labels.yourRecoveryKey') : screenTitles[screen]
    return null
  })

  useEffect(() => {
    document.title = title === null ? 'Countersign' : `${title} – Countersign`
  }, [title])
}
