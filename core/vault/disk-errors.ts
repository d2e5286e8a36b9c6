import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { errorCode } from './atomic-file.ts'

/** The message has words for these, and gives the code of any other. */
const reasons: Record<string, string> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'readOnly',
  ENOSPC: 'full',
  EDQUOT: 'quota',
  EFBIG: 'tooLarge',
  EIO: 'broken',
  EISDIR: 'folder',
  ELOOP: 'linkLoop',
  ENAMETOOLONG: 'nameTooLong',
  ENOTDIR: 'noFolder',
}

export interface DiskPlace {
  readonly kind:
    | 'vaultFile'
    | 'backupFolder'
    | 'dataFolder'
    | 'settingsFile'
    | 'startFile'
    | 'syncFolder'
  readonly path: string
}

/** Translates disk errors into `unavailable`. None of them ever means that there is no vault. */
export function reaching({ kind, path }: DiskPlace) {
  return async <T>(operation: () => Promise<T>): Promise<T> => {
    try {
      return await operation()
    } catch (error) {
      const code = errorCode(error)
      if (error instanceof AppError || !code) throw error
      const reason = reasons[code] ?? 'other'
      const unusable = words('core.vault.disk.unusable', { kind, path, reason, code })
      throw new AppError('unavailable', unusable, { cause: error })
    }
  }
}
