import { useStore } from 'zustand'
import type { Account } from '../../../shared/account-models.ts'
import type { EntrySummary } from '../../../shared/entry-models.ts'
import { useStores } from '../../stores/stores-context.ts'

/** The account on a server that the entry is the second factor of, or is being set up for. */
export function useAccountOfEntry({ accountId }: EntrySummary): Account | null {
  const { accounts } = useStores()
  return useStore(accounts, ({ list }) => {
    return accountId === null ? null : (list?.find(({ id }) => id === accountId) ?? null)
  })
}

/** Tells whether the server has not taken the entry's secret yet. */
export function isUnconfirmed(account: Account, { id }: Pick<EntrySummary, 'id'>): boolean {
  return account.pending?.entryId === id
}
