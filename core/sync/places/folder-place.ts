/** A folder that something else carries to other computers: Syncthing, a cloud's program, a stick. */
import { type FSWatcher, watch } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { vaultLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { words } from '../../../shared/wording/words.ts'
import { errorCode, readIfThere, writeAtomically } from '../../vault/atomic-file.ts'
import { boundCalls } from '../../vault/bounded-calls.ts'
import { reaching } from '../../vault/disk-errors.ts'
import { type ListedFile, mayBeStateFile, PlaceError, type SyncPlace } from './place.ts'

/** Generous: a share far away, a cloud's program that fetches what is read. */
const timeoutMs = 20_000

/** What the disk says of them stays so until somebody does something. */
const lasting = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EFBIG', 'ENOTDIR', 'ELOOP']

export function openFolderPlace(path: string, write = writeAtomically): SyncPlace {
  const bounded = boundCalls(
    timeoutMs,
    () => new PlaceError('later', words('core.sync.folder.noAnswer', { path })),
  )
  const onDisk = reaching({ kind: 'syncFolder', path })

  /** It is never made: where a disk is not plugged in, its folder would be made on another one. */
  const reach = <T>(work: () => Promise<T>) =>
    bounded(async () => {
      try {
        return await onDisk(work)
      } catch (error) {
        if (!(error instanceof AppError) || error instanceof PlaceError) throw error
        const code = errorCode(error.cause)
        const kind = lasting.includes(code) ? 'needs-user' : 'later'
        throw new PlaceError(kind, error.words, { cause: error.cause })
      }
    })

  async function names(): Promise<string[]> {
    try {
      const found = await readdir(path, { withFileTypes: true })
      return found
        .filter(one => !one.isDirectory() && mayBeStateFile(one.name))
        .map(({ name }) => name)
    } catch (error) {
      throw errorCode(error) === 'ENOENT' ? gone(error) : error
    }
  }

  const gone = (cause: unknown) =>
    new PlaceError('later', words('core.sync.folder.gone', { path }), { cause })

  return {
    list: () =>
      reach(async () => {
        const files: ListedFile[] = []
        for (const name of await names()) {
          const found = await statIfThere(join(path, name))
          if (!found) continue
          const { ino, size, mtimeMs, ctimeMs } = found
          files.push({ name, version: [ino, size, mtimeMs, ctimeMs].join(' ') })
        }
        return files
      }),
    read: name =>
      reach(async () => {
        const file = join(path, name)
        const found = await statIfThere(file)
        // Whoever puts it there must not fill the memory with it, or hold a pipe open.
        if (!found?.isFile() || found.size > vaultLimits.sealedBytes) return undefined
        return await readIfThere(file)
      }),
    write: (name, bytes) =>
      reach(async () => {
        try {
          await write(join(path, name), bytes)
        } catch (error) {
          throw errorCode(error) === 'ENOENT' ? gone(error) : error
        }
      }),
    remove: name => reach(() => rm(join(path, name), { force: true })),
    watch: onChange => watchFolder(path, onChange),
    close() {},
  }
}

async function statIfThere(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Shares and some file systems tell nothing, or nothing of what other computers do there. */
function watchFolder(path: string, onChange: () => void): (() => void) | null {
  let watcher: FSWatcher
  try {
    watcher = watch(path, { persistent: false }, (_, name) => {
      if (name === null || mayBeStateFile(name)) onChange()
    })
  } catch {
    // It is not there now, or the system has no watch left: it is looked at from time to time.
    return null
  }
  watcher.on('error', () => watcher.close())
  return () => watcher.close()
}
