import type { Input, Output } from '../../shared/contract.ts'
import { describeCounts } from '../../shared/describe-changes.ts'
import type { BackupComparison } from '../../shared/transfer-models.ts'
import { say } from '../../shared/wording/say.ts'
import { countEntries } from '../parts/recovery/describe-backup.ts'

export type HowToRestore = Input<'backups.restore'>['how']
export type Verdict = BackupComparison['entries'][number]['verdict']
export type Verdicts = Readonly<Record<Verdict, number>>

export const verdictNames: Readonly<Record<Verdict, string>> = {
  missing: 'Missing here',
  changed: 'Changed since',
  'only-here': 'Only here',
  same: 'The same',
}

/** What differs stands first. */
export const verdictOrder: readonly Verdict[] = ['missing', 'changed', 'only-here', 'same']

export function countVerdicts(entries: BackupComparison['entries']): Verdicts {
  const counts = { same: 0, changed: 0, missing: 0, 'only-here': 0 }
  for (const { verdict } of entries) counts[verdict]++
  return counts
}

export function describeMerge({ missing }: Verdicts): string {
  return missing === 0
    ? say('backups.everyEntryBackupHere')
    : say('backups.addsCountEntriesNothingThat', { countEntries: countEntries(missing) })
}

export function describeReplace(counts: Verdicts): string {
  const { missing, changed, 'only-here': onlyHere } = counts
  const parts = [
    missing > 0 && `${countEntries(missing)} added`,
    changed > 0 &&
      `${countEntries(changed)} taken back to how ${changed === 1 ? say('backups.itWas') : say('backups.theyWere')}`,
    onlyHere > 0 &&
      say('backups.countEntriesThatBackupLacks', { countEntries: countEntries(onlyHere) }),
  ].filter(part => part !== false)
  return parts.length === 0
    ? say('backups.entriesStayAsThey')
    : say('backups.makesVaultAsWas', { join: parts.join(', ') })
}

export function describeRestored(how: HowToRestore, restored: Output<'backups.restore'>): string {
  if (how === 'merge')
    return say('backups.addedCountEntriesFromBackup', {
      countEntries: countEntries(restored.added),
    })
  return say('backups.vaultAsWasBackup', { counts: describeCounts(restored) })
}
