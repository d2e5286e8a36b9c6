/** Backups say in their names when they were made, and on which device. */

export interface BackupName {
  /** Milliseconds since 1970; whole seconds. */
  readonly madeAt: number
  /** Letters, digits, dots and dashes. */
  readonly device: string
}

const pattern =
  /^countersign-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-([\p{L}\p{N}.-]{1,40})\.countersign$/u

/** Names sort by their time within a device. */
export function formatBackupName({ madeAt, device }: BackupName): string {
  const [instant = ''] = new Date(madeAt).toISOString().split('.')
  return `countersign-${instant.replaceAll(/[-:]/g, '')}Z-${device}.countersign`
}

/** Null for what is no backup of ours. */
export function parseBackupName(name: string): BackupName | null {
  const found = pattern.exec(name)
  if (!found) return null
  const [, year, month, day, hours, minutes, seconds, device = ''] = found
  const madeAt = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`)
  return Number.isNaN(madeAt) ? null : { madeAt, device }
}

/** The host's name as part of a file's. */
export function toDeviceName(hostname: string): string {
  const [first = ''] = hostname.split('.')
  const name = first.replaceAll(/[^\p{L}\p{N}.-]+/gu, '-').slice(0, 40)
  return name.replaceAll(/^[-.]+|[-.]+$/g, '') || 'computer'
}
