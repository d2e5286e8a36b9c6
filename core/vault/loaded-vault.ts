/** What is loaded of the vault, and why nothing is where it is not open. */

import { describeOlder } from '../../shared/describe-older.ts'
import { AppError } from '../../shared/errors.ts'
import type { VaultProblem } from '../../shared/models.ts'
import { words } from '../../shared/wording/words.ts'
import type { Content } from './content.ts'
import type { Older } from './save-history.ts'
import type { Seal } from './sealed.ts'

export interface Open extends Content {
  readonly state: 'open'
  readonly revision: string
  /** What is newer and was passed over on purpose: the next save is to count on from there. */
  readonly passedOver?: Older
}

export type LoadedVault =
  | Open
  | { readonly state: 'absent' }
  | { readonly state: 'locked'; readonly slots: Seal['slots'] }
  | { readonly state: 'unavailable'; readonly problem: VaultProblem; readonly revision?: string }

/** What whoever wanted an open vault is told. */
export function refusalOf(loaded: LoadedVault): AppError {
  switch (loaded.state) {
    case 'absent':
      return new AppError('absent', words('core.vault.absent'))
    case 'locked':
      return new AppError('locked', words('core.vault.locked'))
    case 'unavailable':
      return new AppError(loaded.problem.code, loaded.problem.message)
    case 'open':
      return new AppError('exists', words('core.vault.openAlready'))
  }
}

/** Stands in place of an older version that was found: nothing of what that holds is kept. */
export function refused(
  { savedAt, newestAt, backup }: Older,
  { seal, revision }: Open,
): LoadedVault {
  const backupAt = backup?.madeAt ?? null
  const older = { savedAt, newestAt, backupAt, isSealed: seal !== null }
  const message = describeOlder(older)
  const problem = { code: 'older', message, previousIsWhole: false, older } as const
  return { state: 'unavailable', problem, revision }
}
