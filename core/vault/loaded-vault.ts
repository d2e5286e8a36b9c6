/** The vault is in one of these states. Each but `open` tells why nothing is loaded. */

import { describeOlder } from '../../shared/describe-older.ts'
import { AppError } from '../../shared/errors.ts'
import type { VaultProblem } from '../../shared/vault-models.ts'
import { words } from '../../shared/wording/words.ts'
import type { Content } from './content.ts'
import type { Older } from './save-history.ts'
import type { Seal } from './sealed.ts'

export interface Open extends Content {
  readonly state: 'open'
  readonly revision: string
  /** A newer version that the user chose to ignore. The next save continues from its number. */
  readonly passedOver?: Older
}

export type LoadedVault =
  | Open
  | { readonly state: 'absent' }
  | { readonly state: 'locked'; readonly slots: Seal['slots'] }
  | { readonly state: 'unavailable'; readonly problem: VaultProblem; readonly revision?: string }

/** Tells why the vault isn't in the state that the caller needs. */
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

/** The vault's state if an older version was found. Nothing from that version is kept. */
export function unavailableAsOlder(
  { savedAt, newestAt, backup }: Older,
  { seal, revision }: Open,
): LoadedVault {
  const backupAt = backup?.madeAt ?? null
  const older = { savedAt, newestAt, backupAt, isSealed: seal !== null }
  const message = describeOlder(older)
  const problem = { code: 'older', message, previousIsWhole: false, older } as const
  return { state: 'unavailable', problem, revision }
}
