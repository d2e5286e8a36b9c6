import { useEffect } from 'react'
import { useStore } from 'zustand'
import { say, sayWords } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { useStores } from '../stores/stores-context.ts'
import type { Screen } from '../stores/view.ts'

const screenTitles: Record<Screen, Words> = {
  codes: words('labels.codes'),
  accounts: words('labels.accounts'),
  'backup-codes': words('labels.backupCodes'),
  trash: words('labels.trash'),
  settings: words('labels.settings'),
}

/**
 * Names the screen in the window's title, but never an entry or an account, because the system
 * shows titles of windows in lists and previews, even while the vault is locked.
 */
export function useTitle(): void {
  const { session, view } = useStores()
  const screen = useStore(view, state => state.screen)
  const title = useStore(session, ({ status, problem, justCreated }) => {
    if (problem !== null) return say('window.title.noAnswer')
    if (status?.state === 'absent') return say('window.title.welcome')
    if (status?.state === 'locked') return say('window.title.locked')
    if (status?.state === 'unavailable') return say('window.title.unavailable')
    if (status?.state === 'open')
      return justCreated ? say('labels.yourRecoveryKey') : sayWords(screenTitles[screen])
    return null
  })

  useEffect(() => {
    document.title =
      title === null ? say('window.countersign') : say('window.title', { screen: title })
  }, [title])
}
