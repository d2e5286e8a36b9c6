import type { EntrySummary } from '../../shared/models.ts'
import type { ServerAccount } from '../../shared/server-models.ts'
import { fold } from '../search/fold.ts'

/** Entries that may make the account's codes, the likeliest first; those of other accounts are left out. */
export function looksLike(
  account: Pick<ServerAccount, 'id' | 'name' | 'email' | 'entryId'>,
  entries: readonly EntrySummary[],
): EntrySummary[] {
  const name = fold(account.name)
  const email = fold(account.email)

  function likeness({ id, issuer, label }: EntrySummary): number {
    if (id === account.entryId) return 4
    const sameWho = fold(label).includes(email)
    const sameServer = issuer !== '' && (name.includes(fold(issuer)) || fold(issuer).includes(name))
    return (sameServer ? 2 : 0) + (sameWho ? 1 : 0)
  }

  return entries
    .filter(({ otp, connectionId }) => {
      return otp.type === 'totp' && (connectionId === null || connectionId === account.id)
    })
    .map(entry => ({ entry, points: likeness(entry) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ entry }) => entry)
}
