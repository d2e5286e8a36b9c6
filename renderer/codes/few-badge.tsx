import { IconListNumbers } from '@tabler/icons-react'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { describeFewLeft, hasFewLeft } from '../parts/entries/describe-backup-codes.ts'

/** Shows, on the card of an entry with few backup codes, how many are left. */
export function FewBadge({ entry, className }: { entry: EntrySummary; className?: string }) {
  const { backupCodes } = entry
  if (backupCodes === null || !hasFewLeft(backupCodes)) return null
  const sentence = describeFewLeft(backupCodes)
  return (
    <span className={className} title={sentence}>
      <IconListNumbers size={12} aria-hidden="true" />
      <span aria-hidden="true">{backupCodes.unused}</span>
      <span className="visually-hidden">{sentence}</span>
    </span>
  )
}
