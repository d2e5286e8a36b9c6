import type { Account } from '../../shared/account-models.ts'
import type { EntrySummary } from '../../shared/entry-models.ts'

/**
 * Backup codes belong to an entry or, if codes come by message and there is no entry, to the
 * account itself. `backupCodes.*` accepts the id of either.
 */
export type CodeHolder = Pick<
  EntrySummary,
  'id' | 'issuer' | 'label' | 'madeBy' | 'tags' | 'backupCodes' | 'accountId'
>

export function accountAsHolder({ id, name, email, backupCodes }: Account): CodeHolder {
  return { id, issuer: name, label: email, tags: [], backupCodes, accountId: id }
}

/** An account that keeps codes itself has its own id as `accountId`. */
export const isAccount = ({ id, accountId }: CodeHolder) => id === accountId
