import type { BackupCode } from '../../../shared/account-models.ts'
import { fewLeft } from '../../../shared/backup-code-text.ts'
import type { EntrySummary } from '../../../shared/models.ts'
import { say } from '../../../shared/wording/say.ts'
import { formatDate, formatTime } from '../time/duration.ts'

export type Counts = NonNullable<EntrySummary['backupCodes']>

export const hasFewLeft = ({ unused }: Counts) => unused <= fewLeft

export function countsOf(list: readonly BackupCode[]): Counts {
  const counts = { unused: 0, used: 0, void: 0 }
  for (const { state } of list) counts[state]++
  return counts
}

/** '8 unused, 2 used, 10 no longer good'. */
export function describeCounts({ unused, used, ...counts }: Counts): string {
  const parts = [`${unused} unused`]
  if (used > 0) parts.push(`${used} used`)
  if (counts.void > 0) parts.push(say('entries.voidNoLongerGood', { void: counts.void }))
  return parts.join(', ')
}

export function describeFewLeft({ unused }: Counts): string {
  if (unused === 0) return say('entries.noBackupCodeLeft')
  return unused === 1
    ? say('entries.onlyOneBackupCode')
    : say('entries.onlyUnusedBackupCodes', { unused })
}

const momentOf = (instant: number) => `${formatDate(instant)} at ${formatTime(instant)}`

/** What stands below a code: when and where it was used, or what the user wrote. */
export function describeState({ state, usedAt, copiedAt, note }: BackupCode): string {
  const used =
    usedAt === null ? 'Used' : say('entries.usedOnMomentOf', { momentOf: momentOf(usedAt) })
  // The date of an unused code says that somebody has had it.
  const unused =
    copiedAt === undefined
      ? ''
      : say('entries.givenOutOnMomentOf', { momentOf: momentOf(copiedAt) })
  const what = { unused, used, void: say('entries.noLongerGood') }[state]
  return [what, note].filter(Boolean).join(': ')
}
