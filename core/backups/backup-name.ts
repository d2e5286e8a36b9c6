/** Names backups by time, device, and vault. */
import { createHash } from 'node:crypto'
import { overwrite } from '../vault/overwrite.ts'
import { parseRecoveryKey } from '../vault/recovery-key.ts'

/**
 * Identifies the owner of backups, since a device may have several vaults, and a vault several
 * devices.
 */
export interface BackupOwner {
  /** Consists of letters, digits, dots, and dashes. */
  readonly device: string
  /** The mark of the vault. See `vaultMark`. */
  readonly mark: string
}

export interface BackupName extends BackupOwner {
  /** Milliseconds since 1970. */
  readonly madeAt: number
}

/** A vault gets another mark with a new recovery key, but it is still the same vault. */
export interface OwnBackups {
  readonly device: string
  readonly marks: readonly string[]
}

const pattern =
  /^countersign-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([\p{L}\p{M}\p{N}.-]{1,40})-([\da-f]{8})\.countersign$/u
const temporaryPattern = /^countersign-.*\.tmp$/

export function formatBackupName({ madeAt, device, mark }: BackupName): string {
  const instant = new Date(madeAt).toISOString().replaceAll(/[-:.]/g, '')
  return `countersign-${instant}-${device}-${mark}.countersign`
}

/** Null if it isn't the name of one of our backups. */
export function parseBackupName(name: string): BackupName | null {
  const found = pattern.exec(name)
  if (!found) return null
  const [, year, month, day, hours, minutes, seconds, ms, device = '', mark = ''] = found
  const madeAt = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}.${ms}Z`)
  // Some disks and sync programs decompose accented letters.
  return Number.isNaN(madeAt) ? null : { madeAt, device: device.normalize('NFC'), mark }
}

export function isOwn(backup: BackupOwner, { device, marks }: OwnBackups): boolean {
  return backup.device === device && marks.includes(backup.mark)
}

/** A writer that died leaves such a file behind. */
export function isTemporaryName(name: string): boolean {
  return temporaryPattern.test(name)
}

/**
 * Returns eight hexadecimal digits that are the same for all backups of a vault and reveal nothing
 * about its key.
 */
export function vaultMark(recoveryKey: string): string {
  const key = parseRecoveryKey(recoveryKey)
  const hash = createHash('sha256').update('countersign vault mark').update(key)
  overwrite(key)
  return hash.digest('hex').slice(0, 8)
}

/** Converts the host's name for use in a file name. */
export function toDeviceName(hostname: string): string {
  const [first = ''] = hostname.normalize('NFC').split('.')
  const characters = [...first.replaceAll(/[^\p{L}\p{M}\p{N}.-]+/gu, '-')]
  const name = characters.slice(0, 40).join('')
  return name.replaceAll(/^[-.]+|[-.]+$/g, '') || 'computer'
}
