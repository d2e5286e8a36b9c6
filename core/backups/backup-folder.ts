/** A folder of sealed backups. */

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
  /** Milliseconds since 1970: a file that a sync program completes is another one afterward. */
  readonly changedAt: number
}

/** Every function throws `unavailable` where the folder cannot be used, or does not answer. */
export interface BackupFolder {
  readonly path: string
  /** Newest first; empty if the application's own folder is not there yet. */
  list(): Promise<BackupFile[]>
  /** Throws `not-found`, and `too-large` for what is no backup of ours. */
  read(name: string): Promise<Uint8Array>
  /** Mode 0600, whole or not at all. */
  write(name: string, bytes: Uint8Array): Promise<void>
  remove(names: readonly string[]): Promise<void>
  /** Removes what writers that died before that instant (ms since 1970) have left. */
  sweep(before: number): Promise<void>
}

/** Generous: a share far away, a sync program that fetches what is read. */
const timeoutMs = 20_000

/** `make`: it is ours, and made where it is not there; another one must be there. */
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
