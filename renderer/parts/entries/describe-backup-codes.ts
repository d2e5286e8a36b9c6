import type { BackupCode } from '../../../shared/account-models.ts'
import { fewLeft } from '../../../shared/backup-code-text.ts'
import type { EntrySummary } from '../../../shared/entry-models.ts'
import { enumerate } from '../../../shared/wording/enumerate.ts'
import { say } from '../../../shared/wording/say.ts'

export type Counts = NonNullable<EntrySummary['backupCodes']>

export const hasFewLeft = ({ unused }: Counts) => unused <= fewLeft

export function countsOf(list: readonly BackupCode[]): Counts {
  const counts = { unused: 0, used: 0, void: 0 }
  for (const { state } of list) counts[state]++
  return counts
}

/** Returns '8 unused, 2 used, 10 no longer valid'. */
export function describeCounts({ unused, used, ...counts }: Counts): string {
  return enumerate([
    say('entries.backupCodes.unused', { count: unused }),
    used > 0 ? say('entries.backupCodes.used', { count: used }) : '',
    counts.void > 0 ? say('entries.backupCodes.void', { count: counts.void }) : '',
  ])
}

export function describeFewLeft({ unused }: Counts): string {
  return say('entries.backupCodes.fewLeft', { count: unused })
}

/** Returns the text below a code: when and where it was used, or the user's note. */
export function describeState(code: BackupCode): string {
  const state = stateOf(code)
  const { note } = code
  if (state === '' || note === '') return state || note
  return say('entries.backupCodes.state.withNote', { state, note })
}

function stateOf({ state, usedAt, copiedAt }: BackupCode): string {
  switch (state) {
    case 'unused':
      // Somebody may have seen the code anyway.
      return copiedAt === undefined
        ? ''
        : say('entries.backupCodes.state.givenOutOn', { moment: { at: copiedAt, as: 'moment' } })
    case 'used':
      return usedAt === null
        ? say('entries.backupCodes.state.used')
        : say('entries.backupCodes.state.usedOn', { moment: { at: usedAt, as: 'moment' } })
    case 'void':
      return say('entries.backupCodes.state.void')
  }
}
