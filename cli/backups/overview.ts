import { describeChanges } from '../../shared/describe-changes.ts'
import { formatDay } from '../../shared/format-day.ts'
import type { BackupStatus, BackupSummary } from '../../shared/transfer-models.ts'
import type { Io } from '../io.ts'
import { createOutput, type Output } from '../output.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'

const places = { own: 'own folder', folder: 'second folder', both: 'both folders' } as const

export async function listBackups(options: GlobalOptions, io: Io): Promise<void> {
  await withVault(io, options, async session => {
    const status = await session.call('backups.status', undefined)
    print(status, await session.call('backups.list', undefined), options, createOutput(io))
  })
}

export async function makeBackup(options: GlobalOptions, io: Io): Promise<void> {
  await withVault(io, options, async session => {
    const status = await session.call('backups.make', undefined)
    print(status, await session.call('backups.list', undefined), options, createOutput(io))
  })
}

function print(
  status: BackupStatus,
  backups: readonly BackupSummary[],
  options: GlobalOptions,
  output: Output,
): void {
  if (options.json) output.json({ ...toStatusJson(status), backups: backups.map(toBackupJson) })
  else if (backups.length === 0) output.line('There are no backups yet.')
  else output.table(backups.map(toRow), { 0: 'bold', 5: 'dim' })
  if (status.problem) output.note(status.problem.message)
}

function toRow(backup: BackupSummary): string[] {
  const { id, madeAt, entries, device, bytes, place, problem, changes, recoveryKey } = backup
  const inside =
    entries === null
      ? problem
        ? 'damaged'
        : 'another vault'
      : `${entries} ${entries === 1 ? 'entry' : 'entries'}`
  const moment = new Date(madeAt).toISOString().slice(0, 16).replace('T', ' ')
  const change = changes ? describeChanges(changes) : ''
  return [
    moment,
    inside,
    device ?? '',
    `${bytes} bytes`,
    places[place],
    id,
    keyOf(recoveryKey),
    change,
  ]
}

function keyOf(recoveryKey: BackupSummary['recoveryKey']): string {
  if (!recoveryKey) return ''
  const { madeAt, isFormer } = recoveryKey
  if (madeAt !== null) return `opens with the recovery key of ${formatDay(madeAt)}`
  return isFormer ? 'opens with an earlier recovery key' : ''
}

function toStatusJson({ ownFolder, folder, lastGoodAt, problem }: BackupStatus) {
  return {
    ownFolder,
    folder,
    lastGoodAt: toSeconds(lastGoodAt),
    problem: problem && { message: problem.message, since: toSeconds(problem.since) },
  }
}

function toBackupJson({ name, madeAt, recoveryKey, ...backup }: BackupSummary) {
  return {
    ...backup,
    recoveryKey: recoveryKey && { ...recoveryKey, madeAt: toSeconds(recoveryKey.madeAt) },
    madeAt: toSeconds(madeAt),
  }
}

const toSeconds = (instant: number | null) => instant && Math.floor(instant / 1000)
