import { useMemo } from 'react'
import type { Account, AccountId, NextStep } from '../../../shared/account-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { showFailure } from '../../parts/feedback/show-failure.ts'
import { showUndo } from '../../parts/feedback/show-undo.tsx'
import { accountName } from '../../stores/account-name.ts'
import { useStores } from '../../stores/stores-context.ts'

/** Returns the actions of rows and buttons for an account. Failures are shown in a notification. */
export function useAccountActions() {
  const { call, accounts, entries, announcer } = useStores()

  return useMemo(() => {
    const { open, adopt } = accounts.getState()

    async function attempt(work: () => Promise<void>) {
      try {
        await work()
      } catch (error) {
        showFailure(error)
      }
    }

    /** Moves the entry of an account whose two-factor is off to the trash. */
    const trashEntry = ({ entryId, ...account }: Account) =>
      attempt(async () => {
        if (entryId === null) return
        await entries.getState().remove([entryId])
        showUndo(say('account.entryTrashed', { account: accountName(account) }), () =>
          entries.getState().restore([entryId]),
        )
      })

    const correctClock = (on: boolean) =>
      attempt(async () => accounts.getState().adoptClock(await call('clock.correct', { on })))

    function turnOn({ id, abilities }: Account) {
      const method = abilities.methods.includes('totp') ? 'totp' : abilities.methods[0]
      if (method) open({ kind: 'turn-on', id, method, alsoOnPhone: false })
    }

    return {
      correctClock,

      refresh: ({ id }: Account) => accounts.getState().refresh([id]),

      signOut: (account: Account) =>
        attempt(async () => {
          adopt(await call('accounts.signOut', { id: account.id }))
          announcer.getState().announce(say('account.signedOut', { account: accountName(account) }))
        }),

      undo: (id: AccountId) => open({ kind: 'undo', id }),

      take(step: NextStep, account: Account) {
        const { id } = account
        switch (step) {
          case 'turn-on':
            return turnOn(account)
          case 'trash-entry':
            return void trashEntry(account)
          case 'clock':
            return void correctClock(true)
          case 'few-codes':
            return open({ kind: account.abilities.canRegenerate ? 'regenerate' : 'rotate', id })
          case 'use-authenticator':
            return open({ kind: 'move', id })
          case 'link-entry':
            return open({ kind: 'link', id })
          default:
            return open({ kind: step, id })
        }
      },
    }
  }, [call, accounts, entries, announcer])
}
