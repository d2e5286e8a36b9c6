import { describeChanges } from '../../shared/describe-changes.ts'
import type { BackupStatus, BackupSummary } from '../../shared/transfer-models.ts'
import { say, sayWords } from '../../shared/wording/say.ts'
import type { Io } from '../io.ts'
import { createOutput, type Output } from '../output.ts'
import { type GlobalOptions, withVault } from '../vault-session.ts'

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
  else if (backups.length === 0) output.line(say('cli.backups.list.empty'))
  else output.table(backups.map(toRow), { 0: 'bold', 5: 'dim' })
  if (status.problem) output.note(sayWords(status.problem.message))
}

function toRow(backup: BackupSummary): string[] {
  const { id, madeAt, device, bytes, place, changes, recoveryKey } = backup
  const moment = new Date(madeAt).toISOString().slice(0, 16).replace('T', ' ')
  const change = changes ? describeChanges(changes) : ''
  return [
    moment,
    insideOf(backup),
    device ?? '',
    say('cli.backups.list.bytes', { bytes }),
    say('cli.backups.list.place', { place }),
    id,
    keyOf(recoveryKey),
    change,
  ]
}

function insideOf({ entries, problem }: BackupSummary): string {
  if (entries !== null) return say('cli.backups.list.entries', { count: entries })
  return say(problem ? 'cli.backups.list.damaged' : 'cli.backups.list.anotherVault')
}

function keyOf(recoveryKey: BackupSummary['recoveryKey']): string {
  if (!recoveryKey) return ''
  const { madeAt, isFormer } = recoveryKey
  if (madeAt === null) return isFormer ? say('cli.backups.list.formerKey') : ''
  return say('cli.backups.list.key', { day: { at: madeAt, as: 'day' } })
}

function toStatusJson({ ownFolder, folder, lastGoodAt, problem }: BackupStatus) {
  return {
    ownFolder,
    folder,
    lastGoodAt: toSeconds(lastGoodAt),
    problem: problem && { message: sayWords(problem.message), since: toSeconds(problem.since) },
  }
}

function toBackupJson({ name, madeAt, recoveryKey, problem, ...backup }: BackupSummary) {
  return {
    ...backup,
    problem: problem && sayWords(problem),
    recoveryKey: recoveryKey && { ...recoveryKey, madeAt: toSeconds(recoveryKey.madeAt) },
    madeAt: toSeconds(madeAt),
  }
}

const toSeconds = (instant: number | null) => instant && Math.floor(instant / 1000)
