/** Reads and writes files that are always complete, or don't exist. */
import { randomUUID } from 'node:crypto'
import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const renameTries = 10
const renamePauseMs = 100

/** Undefined if the file doesn't exist. Every other failure is thrown. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Replaces a file: a new one is written next to it, flushed, and renamed over it, and the folder is
 * flushed. The mode is 0600. `beforeRename` may throw to leave the old file in place.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  beforeRename: () => void = () => {},
): Promise<void> {
  await replace(path, bytes, { flushes: true, beforeRename })
  await flushFolder(dirname(path))
}

/**
 * Replaces a file as `writeAtomically` does, but a power failure right afterward may lose the
 * change. It is for records that nothing depends on.
 */
export async function writeUnflushed(path: string, bytes: Uint8Array): Promise<void> {
  await replace(path, bytes, { flushes: false, beforeRename: () => {} })
}

async function replace(
  path: string,
  bytes: Uint8Array,
  { flushes, beforeRename }: { flushes: boolean; beforeRename: () => void },
): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      if (flushes) await file.sync()
    } finally {
      await file.close()
    }
    beforeRename()
    await renameOver(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/**
 * Removes temporary files that were left by writers that died. Only the holder of the file's lock
 * may call it.
 */
export async function sweepTemporaryFiles(path: string): Promise<void> {
  const prefix = `${basename(path)}.`
  for (const name of await readdir(dirname(path))) {
    if (name.startsWith(prefix) && name.endsWith('.tmp')) {
      await rm(join(dirname(path), name), { force: true })
    }
  }
}

export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true })
  await flushFolder(dirname(path))
}

/** Windows' virus scanners and indexers hold new files open for a moment: EPERM, EACCES, EBUSY. */
export async function renameOver(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await rename(from, to)
    } catch (error) {
      const isBusy = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))
      if (process.platform !== 'win32' || !isBusy || tries === renameTries) throw error
      await sleep(renamePauseMs)
    }
  }
}

/** Makes a rename survive a power cut. Windows cannot flush folders. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
