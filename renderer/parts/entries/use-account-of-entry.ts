import { useStore } from 'zustand'
import type { ServerAccount } from '../../../shared/account-models.ts'
import type { EntrySummary } from '../../../shared/models.ts'
import { useStores } from '../../stores/stores-context.ts'

/** The account at a server that the entry is the second factor of, or is being set up for. */
export function useAccountOfEntry({ connectionId }: EntrySummary): ServerAccount | null {
  const { servers } = useStores()
  return useStore(servers, ({ list }) => {
    return connectionId === null ? null : (list?.find(({ id }) => id === connectionId) ?? null)
  })
}

/** Whether the server has not taken the entry's secret yet. */
export function isUnconfirmed(account: ServerAccount, { id }: Pick<EntrySummary, 'id'>): boolean {
  return account.pending?.entryId === id
}
