import { useStore } from 'zustand'
import { AccountsScreen } from '../accounts/accounts-screen.tsx'
import { CheckServerDialog } from '../check/check-server-dialog.tsx'
import { useStores } from '../stores/stores-context.ts'

/** Shows the accounts, and the check of a server on top of them. */
export function AccountsRoom() {
  const { accounts } = useStores()
  const checks = useStore(accounts, state => state.task?.kind === 'check')

  return (
    <>
      <AccountsScreen />
      <CheckServerDialog opened={checks} onClose={() => accounts.getState().close()} />
    </>
  )
}
