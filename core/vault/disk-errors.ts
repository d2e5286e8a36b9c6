import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { errorCode } from './atomic-file.ts'

const reasons: Record<string, string> = {
  EACCES: 'the system does not permit it',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the disk takes no more',
  EIO: 'the disk does not answer as it should',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOTDIR: 'a part of its path is no folder',
}

/** Turns what the disk says into `unavailable`; nothing of it ever means that there is no vault. */
export function reaching(what: string) {
  return async <T>(operation: () => Promise<T>): Promise<T> => {
    try {
      return await operation()
    } catch (error) {
      const code = errorCode(error)
      if (error instanceof AppError || !code) throw error
      const reason = reasons[code] ?? `the system answered ${code}`
      throw new AppError('unavailable', words('core.vault.disk.unusable', { what, reason }), {
        cause: error,
      })
    }
  }
}
