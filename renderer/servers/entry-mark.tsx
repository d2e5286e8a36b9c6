import { IconLink } from '@tabler/icons-react'
import type { EntrySummary } from '../../shared/models.ts'
import { accountName } from './describe-account.ts'
import { isUnconfirmed, useAccountOfEntry } from './use-account-of-entry.ts'

interface EntryMarkProps {
  readonly entry: EntrySummary
  readonly linkClass: string | undefined
  readonly badgeClass: string | undefined
}

/** On the card of an entry: that it belongs to an account, or that its server has not taken it yet. */
export function EntryMark({ entry, linkClass, badgeClass }: EntryMarkProps) {
  const account = useAccountOfEntry(entry)
  if (!account) return null
  if (isUnconfirmed(account, entry)) return <span className={badgeClass}>not confirmed yet</span>
  return (
    <IconLink size={13} className={linkClass} title={`Second factor of ${accountName(account)}`} />
  )
}
