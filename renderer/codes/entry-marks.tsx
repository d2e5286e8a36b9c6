import { IconLink } from '@tabler/icons-react'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { isUnconfirmed, useAccountOfEntry } from '../parts/entries/use-account-of-entry.ts'
import { accountName } from '../stores/account-name.ts'

interface EntryMarkProps {
  readonly entry: EntrySummary
  readonly className: string | undefined
}

/** Marks the card of an entry that is the second factor of an account on a server. */
export function LinkMark({ entry, className }: EntryMarkProps) {
  const account = useAccountOfEntry(entry)
  if (!account || isUnconfirmed(account, entry)) return null
  const title = say('codes.secondFactorOf', { account: accountName(account) })
  return <IconLink size={13} className={className} title={title} />
}

/** Marks the card of an entry that its server has not accepted yet. */
export function UnconfirmedMark({ entry, className }: EntryMarkProps) {
  const account = useAccountOfEntry(entry)
  if (!account || !isUnconfirmed(account, entry)) return null
  return <span className={className}>{say('codes.notConfirmedYet')}</span>
}
