/** A folder of sealed backups. */
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { errorCode, writeAtomically } from '../vault/atomic-file.ts'
import { reaching } from '../vault/disk-errors.ts'
import { parseBackupName } from './backup-name.ts'

export interface BackupFile {
  readonly name: string
  readonly madeAt: number
  readonly device: string
  readonly bytes: number
}

/** Every function throws `unavailable` where the folder cannot be used. */
export interface BackupFolder {
  readonly path: string
  /** Newest first; empty where the folder is not there. */
  list(): Promise<BackupFile[]>
  /** Throws not-found. */
  read(name: string): Promise<Uint8Array>
  /** Mode 0600, whole or not at all. */
  write(name: string, bytes: Uint8Array): Promise<void>
  remove(names: readonly string[]): Promise<void>
}

/** `make`: it is ours, and made where it is not there; another one must be there. */
export function openBackupFolder(path: string, { make }: { make: boolean }): BackupFolder {
  const reach = reaching(`The backup folder ${path}`)

  async function names(): Promise<string[]> {
    try {
      return await readdir(path)
    } catch (error) {
      if (make && errorCode(error) === 'ENOENT') return []
      if (errorCode(error) === 'ENOENT') {
        throw new AppError('unavailable', `The backup folder ${path} is not there.`)
      }
      throw error
    }
  }

  return {
    path,
    list: () =>
      reach(async () => {
        const files: BackupFile[] = []
        for (const name of await names()) {
          const parsed = parseBackupName(name)
          if (!parsed) continue
          const { size } = await stat(join(path, name))
          files.push({ name, ...parsed, bytes: size })
        }
        return files.sort((one, other) => other.madeAt - one.madeAt)
      }),
    read: name =>
      reach(async () => {
        if (!parseBackupName(name)) throw notFound()
        try {
          return await readFile(join(path, name))
        } catch (error) {
          if (errorCode(error) === 'ENOENT') throw notFound()
          throw error
        }
      }),
    write: (name, bytes) =>
      reach(async () => {
        if (make) await mkdir(path, { recursive: true, mode: 0o700 })
        else await names()
        await writeAtomically(join(path, name), bytes)
      }),
    remove: old =>
      reach(async () => {
        for (const name of old) await rm(join(path, name), { force: true })
      }),
  }
}

function notFound(): AppError {
  return new AppError('not-found', 'There is no such backup any more.')
}
