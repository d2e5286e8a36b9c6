import { AppError } from '../../shared/errors.ts'
import type { BackedUp, NewestBackup } from '../vault/save-history.ts'
import { openBackupFolder } from './backup-folder.ts'
import { vaultMark } from './backup-name.ts'
import { openBackup, readOutline } from './open-backup.ts'

/** The search gives up after this many damaged backups. */
const mostTries = 3

/** Searches this folder, which is the application's own, and skips what cannot be read. */
export function findNewestBackup(folder: string): NewestBackup {
  const backups = openBackupFolder(folder, { make: true })

  async function look(name: string, madeAt: number, recoveryKey: string): Promise<BackedUp | null> {
    const file = await backups.read(name)
    const open = () => openBackup(file, [recoveryKey])
    const saves = readOutline(file, [recoveryKey])?.saves ?? (await open()).saves
    return saves && { saves, madeAt, open }
  }

  return async recoveryKey => {
    const mark = vaultMark(recoveryKey)
    const ofVault = (await backups.list()).filter(one => one.mark === mark)
    for (const { name, madeAt } of ofVault.slice(0, mostTries)) {
      try {
        return await look(name, madeAt, recoveryKey)
      } catch (error) {
        if (!(error instanceof AppError)) throw error
      }
    }
    return null
  }
}
