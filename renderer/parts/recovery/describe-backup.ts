import { formatDay } from '../../../shared/format-day.ts'
import type { BackupStatus, BackupSummary } from '../../../shared/transfer-models.ts'
import { say } from '../../../shared/wording/say.ts'
import { formatAge } from '../time/duration.ts'

const places = {
  own: 'own folder',
  folder: 'second folder',
  both: 'both folders',
} as const

/** '12 entries · ada-laptop · 14 kB · both folders'. */
export function describeBackup({ entries, device, bytes, place }: BackupSummary): string {
  return [
    entries === null ? null : countEntries(entries),
    device,
    formatBytes(bytes),
    places[place],
  ]
    .filter(part => part !== null)
    .join(' · ')
}

/** Names the recovery key that opens it: 'Opens with the recovery key of 3 May 2026.' */
export function describeKeyOf({ recoveryKey }: BackupSummary): string | null {
  if (!recoveryKey) return null
  const { madeAt, isFormer } = recoveryKey
  if (madeAt !== null) return say('recovery.opensWithRecoveryKey', { day: formatDay(madeAt) })
  return isFormer ? say('recovery.opensWithEarlierRecovery') : null
}

/**
 * Whether this vault's key does not open it, though it is whole as far as one can see.
 */
export function isOfAnotherVault({ entries, problem }: BackupSummary): boolean {
  return entries === null && problem === null
}

export function countEntries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`
}

/** 'The last good backup was made 2 minutes ago.' */
export function describeLastGood({ lastGoodAt }: BackupStatus, now: number): string {
  return lastGoodAt === null
    ? say('recovery.thereNoGoodBackup')
    : say('recovery.lastGoodBackupWas', { age: formatAge(lastGoodAt, now) })
}

/** '14 kB', '1.2 MB'. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
