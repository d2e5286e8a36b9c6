import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { AccountId } from '../../shared/account-models.ts'
import { useStores } from '../stores/stores-context.ts'
import { focusAccount } from './account/focus-account.ts'
import { AccountPage } from './account-page/account-page.tsx'
import { Administration } from './administer/administration.tsx'
import { Overview } from './overview/overview.tsx'

/** Shows all accounts on servers, or the one that was opened. */
export function AccountsScreen() {
  const { accounts, view } = useStores()
  const page = useStore(view, state => state.account)
  const account = useStore(accounts, state => state.list?.find(({ id }) => id === page?.id))
  const isLoaded = useStore(accounts, state => state.list !== null)

  // Servers are asked when the user opens this screen, never in the background.
  useEffect(() => {
    if (isLoaded && accounts.getState().list?.length !== 0) void accounts.getState().refresh(null)
  }, [accounts, isLoaded])

  // After the user returns from an account, its card has the focus.
  const left = useRef<AccountId | null>(null)
  useEffect(() => {
    const id = left.current
    left.current = page?.id ?? null
    if (page === null && id !== null) focusAccount(id)
  }, [page])

  if (!account) return <Overview />
  if (page?.part === 'administration') return <Administration account={account} />
  return <AccountPage account={account} />
}
