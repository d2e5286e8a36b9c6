/** A folder that something else carries to other computers: Syncthing, a cloud's program, a stick. */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { vaultLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { errorCode, readIfThere, writeAtomically } from '../vault/atomic-file.ts'
import { reaching } from '../vault/disk-errors.ts'
import type { SyncPlace } from './place.ts'

export function openFolderPlace(path: string): SyncPlace {
  const reach = reaching({ kind: 'syncFolder', path })

  /** It is never made: where a disk is not plugged in, its folder would be made on another one. */
  const inFolder = <T>(work: () => Promise<T>) =>
    reach(async () => {
      try {
        return await work()
      } catch (error) {
        if (errorCode(error) !== 'ENOENT') throw error
        throw new AppError('unavailable', words('core.sync.folder.gone', { path }), {
          cause: error,
        })
      }
    })

  return {
    list: () =>
      inFolder(async () => {
        const found = await readdir(path, { withFileTypes: true })
        return found
          .filter(one => !one.isDirectory() && /^[^.].*\.countersign$/.test(one.name))
          .map(({ name }) => name)
      }),
    read: name =>
      reach(async () => {
        const file = join(path, name)
        const { size } = await stat(file).catch(error => {
          if (errorCode(error) === 'ENOENT') return { size: 0 }
          throw error
        })
        // Whoever puts it there must not fill the memory with it.
        return size > vaultLimits.sealedBytes ? undefined : await readIfThere(file)
      }),
    write: (name, bytes) => inFolder(() => writeAtomically(join(path, name), bytes)),
  }
}
