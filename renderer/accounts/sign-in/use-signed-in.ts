import { useCallback } from 'react'
import type { Account, EntryReference } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { showUndo } from '../../parts/feedback/show-undo.tsx'
import { accountName } from '../../stores/account-name.ts'
import { entryName } from '../../stores/entry-name.ts'
import { useStores } from '../../stores/stores-context.ts'

/**
 * Reports that a sign-in succeeded. If the vault answered automatically, it offers to undo that.
 */
export function useSignedIn() {
  const { call, accounts, announcer } = useStores()

  return useCallback(
    (account: Account, answeredBy: EntryReference | null) => {
      const { id } = account
      accounts.getState().adopt(account)
      announcer.getState().announce(say('signIn.done', { account: accountName(account) }))
      if (!answeredBy) return
      showUndo(
        say('signIn.doneAutomatically', { account: account.name, entry: entryName(answeredBy) }),
        async () => {
          await call('accounts.update', { id, change: { answersByItself: false } })
          accounts.getState().adopt(await call('accounts.signOut', { id }))
          announcer.getState().announce(say('signIn.askedFromNow'))
        },
      )
    },
    [call, accounts, announcer],
  )
}
