import { useStore } from 'zustand'
import type { Account } from '../../../shared/account-models.ts'
import type { EntrySummary } from '../../../shared/entry-models.ts'
import { useStores } from '../../stores/stores-context.ts'

/** Returns the account on a server whose second factor the entry is, or is being set up for. */
export function useAccountOfEntry({ accountId }: EntrySummary): Account | null {
  const { accounts } = useStores()
  return useStore(accounts, ({ list }) => {
    return accountId === null ? null : (list?.find(({ id }) => id === accountId) ?? null)
  })
}

/** Tells whether the server has not accepted the entry's secret yet. */
export function isUnconfirmed(account: Account, { id }: Pick<EntrySummary, 'id'>): boolean {
  return account.pending?.entryId === id
}
