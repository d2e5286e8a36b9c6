import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { AccountId } from '../../shared/account-models.ts'
import { useStores } from '../stores/stores-context.ts'
import { focusAccount } from './account/focus-account.ts'
import { AccountPage } from './account-page/account-page.tsx'
import { Administration } from './administer/administration.tsx'
import { Overview } from './overview/overview.tsx'

/** Accounts on servers: all of them, or the one that was opened. */
export function AccountsScreen() {
  const { accounts, view } = useStores()
  const page = useStore(view, state => state.account)
  const account = useStore(accounts, state => state.list?.find(({ id }) => id === page?.id))
  const isLoaded = useStore(accounts, state => state.list !== null)

  // Servers are asked when the user comes here, never behind the user's back.
  useEffect(() => {
    if (isLoaded && accounts.getState().list?.length !== 0) void accounts.getState().refresh(null)
  }, [accounts, isLoaded])

  // Back from an account, its card has the focus.
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
