import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useStores } from '../stores/stores-context.ts'
import { AccountPage } from './account-page.tsx'
import { Administration } from './administration.tsx'
import { Overview } from './overview.tsx'

/** Accounts at servers: all of them, or the one that was opened. */
export function AccountsScreen() {
  const { servers, view } = useStores()
  const page = useStore(view, state => state.account)
  const account = useStore(servers, state => state.list?.find(({ id }) => id === page?.id))
  const isLoaded = useStore(servers, state => state.list !== null)

  // Servers are asked when the user comes here, never behind the user's back.
  useEffect(() => {
    if (isLoaded && servers.getState().list?.length !== 0) void servers.getState().refresh(null)
  }, [servers, isLoaded])

  if (!account) return <Overview />
  if (page?.part === 'administration') return <Administration account={account} />
  return <AccountPage account={account} />
}
