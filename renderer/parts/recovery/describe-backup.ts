import type { BackupStatus, BackupSummary } from '../../../shared/transfer-models.ts'
import { say, sayWords, spokenLocale } from '../../../shared/wording/say.ts'
import { words } from '../../../shared/wording/words.ts'
import { formatAge } from '../time/duration.ts'

const places = {
  own: words('recovery.folder.own'),
  folder: words('recovery.folder.second'),
  both: words('recovery.folder.both'),
} as const

/** Returns '12 entries · ada-laptop · 14 kB · both folders'. */
export function describeBackup({ entries, device, bytes, place }: BackupSummary): string {
  return [
    entries === null ? null : countEntries(entries),
    device,
    formatBytes(bytes),
    sayWords(places[place]),
  ]
    .filter(part => part !== null)
    .join(' · ')
}

/** Names the recovery key that opens it: 'Opens with the recovery key made on May 3, 2026.' */
export function describeKeyOf({ recoveryKey }: BackupSummary): string | null {
  if (!recoveryKey) return null
  const { madeAt, isFormer } = recoveryKey
  if (madeAt !== null) return say('recovery.key.ofDay', { day: { at: madeAt, as: 'day' } })
  return isFormer ? say('recovery.key.former') : null
}

/** Tells whether this vault's key doesn't open it, although it seems intact. */
export function isOfAnotherVault({ entries, problem }: BackupSummary): boolean {
  return entries === null && problem === null
}

export function countEntries(count: number): string {
  return say('recovery.entries', { count })
}

/** Returns 'The last successful backup was made 2 minutes ago.' */
export function describeLastGood({ lastGoodAt }: BackupStatus, now: number): string {
  return lastGoodAt === null
    ? say('recovery.lastGood.none')
    : say('recovery.lastGood', { age: formatAge(lastGoodAt, now) })
}

/** Returns '14 kB' or '1.2 MB'. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return inUnit('kilobyte', 0, Math.max(1, Math.round(bytes / 1000)))
  return inUnit('megabyte', 1, bytes / 1_000_000)
}

function inUnit(unit: string, fractionDigits: number, count: number): string {
  const digits = { minimumFractionDigits: fractionDigits, maximumFractionDigits: fractionDigits }
  return new Intl.NumberFormat(spokenLocale(), { style: 'unit', unit, ...digits }).format(count)
}
