/** Accesses a folder of sealed backups. */

import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { vaultLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { errorCode, writeAtomically } from '../vault/atomic-file.ts'
import { boundCalls } from '../vault/bounded-calls.ts'
import { reaching } from '../vault/disk-errors.ts'
import { type BackupName, isTemporaryName, parseBackupName } from './backup-name.ts'

export interface BackupFile extends BackupName {
  readonly name: string
  readonly bytes: number
  /**
   * Milliseconds since 1970. A file that a sync program completes counts as a different file
   * afterward.
   */
  readonly changedAt: number
}

/** Every function throws `unavailable` if the folder cannot be used or doesn't answer. */
export interface BackupFolder {
  readonly path: string
  /** The newest comes first. It is empty if the application's own folder doesn't exist yet. */
  list(): Promise<BackupFile[]>
  /** Throws `not-found`, and `too-large` for a file that isn't one of our backups. */
  read(name: string): Promise<Uint8Array>
  /** Writes the whole file or nothing, with mode 0600. */
  write(name: string, bytes: Uint8Array): Promise<void>
  remove(names: readonly string[]): Promise<void>
  /**
   * Removes temporary files that were left before that instant (ms since 1970) by writers that
   * died.
   */
  sweep(before: number): Promise<void>
}

/**
 * The time is generous for remote shares, and for sync programs that download a file when it is
 * read.
 */
const timeoutMs = 20_000

/** With `make`, the folder is ours and is created if necessary. Otherwise it must exist. */
export function openBackupFolder(path: string, { make }: { make: boolean }): BackupFolder {
  const bounded = boundCalls(
    timeoutMs,
    () => new AppError('unavailable', words('core.backups.noAnswer', { path })),
  )
  const reached = reaching({ kind: 'backupFolder', path })
  const reach = <T>(operation: () => Promise<T>) => bounded(() => reached(operation))

  async function names(): Promise<string[]> {
    try {
      return await readdir(path)
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error
      if (make) return []
      throw new AppError('unavailable', words('core.backups.folderGone', { path }))
    }
  }

  async function removeFile(name: string): Promise<void> {
    await rm(join(path, name), { force: true })
  }

  return {
    path,
    list: () =>
      reach(async () => {
        const files: BackupFile[] = []
        for (const name of await names()) {
          const parsed = parseBackupName(name)
          if (!parsed) continue
          const found = await statIfThere(join(path, name))
          if (!found?.isFile()) continue
          files.push({ name, ...parsed, bytes: found.size, changedAt: found.mtimeMs })
        }
        return files.sort((one, other) => other.madeAt - one.madeAt)
      }),
    read: name =>
      reach(async () => {
        const found = parseBackupName(name) && (await statIfThere(join(path, name)))
        if (!found?.isFile()) throw notFound()
        if (found.size > vaultLimits.sealedBytes) {
          throw new AppError('too-large', words('core.backups.tooLarge'))
        }
        return await readFile(join(path, name))
      }),
    write: (name, bytes) =>
      reach(async () => {
        if (make) await mkdir(path, { recursive: true, mode: 0o700 })
        else await names()
        await writeAtomically(join(path, name), bytes)
      }),
    remove: old =>
      reach(async () => {
        for (const name of old) await removeFile(name)
      }),
    sweep: before =>
      reach(async () => {
        for (const name of (await names()).filter(isTemporaryName)) {
          const found = await statIfThere(join(path, name))
          if (found && found.mtimeMs < before) await removeFile(name)
        }
      }),
  }
}

/** Another program, or another computer's sync, may remove a file at any moment. */
async function statIfThere(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

export function notFound(): AppError {
  return new AppError('not-found', words('core.backups.gone'))
}
