import type { Input, Output } from '../../shared/contract.ts'
import { describeCounts } from '../../shared/describe-changes.ts'
import type { BackupComparison } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'
import { type Words, words } from '../../shared/wording/words.ts'

export type HowToRestore = Input<'backups.restore'>['how']
export type Verdict = BackupComparison['entries'][number]['verdict']
export type Verdicts = Readonly<Record<Verdict, number>>

export const verdictNames: Readonly<Record<Verdict, Words>> = {
  missing: words('backups.verdict.missing'),
  changed: words('backups.verdict.changed'),
  'only-here': words('backups.verdict.onlyHere'),
  same: words('backups.verdict.same'),
}

/** Differences come first. */
export const verdictOrder: readonly Verdict[] = ['missing', 'changed', 'only-here', 'same']

export function countVerdicts(entries: BackupComparison['entries']): Verdicts {
  const counts = { same: 0, changed: 0, missing: 0, 'only-here': 0 }
  for (const { verdict } of entries) counts[verdict]++
  return counts
}

export function describeMerge({ missing }: Verdicts): string {
  return missing === 0
    ? say('backups.merge.nothing')
    : say('backups.merge.adds', { count: missing })
}

export function describeReplace(counts: Verdicts): string {
  const { missing, changed, 'only-here': onlyHere } = counts
  const changes = [
    ...(missing > 0 ? [words('backups.replace.added', { count: missing })] : []),
    ...(changed > 0 ? [words('backups.replace.changed', { count: changed })] : []),
    ...(onlyHere > 0 ? [words('backups.replace.removed', { count: onlyHere })] : []),
  ]
  return changes.length === 0
    ? say('backups.replace.nothing')
    : say('backups.replace.does', { changes: { all: changes, as: 'and' } })
}

export function describeRestored(how: HowToRestore, restored: Output<'backups.restore'>): string {
  if (how === 'merge') return say('backups.merge.done', { count: restored.added })
  return say('backups.replace.done', { counts: describeCounts(restored) })
}
