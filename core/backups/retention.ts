import { type BackupName, isOwn, type OwnBackups, parseBackupName } from './backup-name.ts'

const keptNewest = 10
const keptDays = 30
const dayMs = 24 * 60 * 60 * 1000

/**
 * Returns the owner's files that can be deleted: all but the newest 10, and the newest of each day
 * (UTC) in the last 30. It never includes other files, or backups of another device or vault.
 */
export function expendable(names: readonly string[], owner: OwnBackups, now: number): string[] {
  const own = names
    .flatMap(name => {
      const parsed = parseBackupName(name)
      return parsed && isOwn(parsed, owner) ? [{ name, ...parsed }] : []
    })
    .sort((one, other) => other.madeAt - one.madeAt)
  const days = new Set<number>()
  return own
    .filter((backup, place) => {
      const isNewestOfItsDay = isFirst(days, dayOf(backup))
      return place >= keptNewest && !(isNewestOfItsDay && isRecent(backup, now))
    })
    .map(({ name }) => name)
}

const dayOf = ({ madeAt }: BackupName) => Math.floor(madeAt / dayMs)

const isRecent = ({ madeAt }: BackupName, now: number) => now - madeAt < keptDays * dayMs

function isFirst(seen: Set<number>, day: number): boolean {
  if (seen.has(day)) return false
  seen.add(day)
  return true
}
