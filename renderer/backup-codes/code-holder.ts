import type { Account } from '../../shared/account-models.ts'
import type { EntrySummary } from '../../shared/models.ts'

/**
 * This is what keeps backup codes: an entry or, where codes come by message and there is no entry, the
 * account itself. `backupCodes.*` takes the id of either.
 */
export type CodeHolder = Pick<
  EntrySummary,
  'id' | 'issuer' | 'label' | 'madeBy' | 'tags' | 'backupCodes' | 'accountId'
>

export function accountAsHolder({ id, name, email, backupCodes }: Account): CodeHolder {
  return { id, issuer: name, label: email, tags: [], backupCodes, accountId: id }
}

/** An account is its own connection. */
export const isAccount = ({ id, accountId }: CodeHolder) => id === accountId
