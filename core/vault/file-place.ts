import { createHash } from 'node:crypto'
import { lstat, mkdir, realpath } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import {
  errorCode,
  readIfThere,
  removeFile,
  renameOver,
  sweepTemporaryFiles,
  writeAtomically,
} from './atomic-file.ts'
import { reaching } from './disk-errors.ts'
import type { Replacing, Stored, VaultPlace } from './place.ts'
import { withWriteLock } from './write-lock.ts'

/**
 * Keeps one sealed file, with the previous version next to it (`.previous`) and, after a restore
 * over a damaged one, that one as well (`.damaged`). Files have mode 0600, and folders that are
 * created here 0700. The revision is the hash of the file, so sealing the same document twice gives
 * two revisions. Links are followed: a save replaces the file that a link names, and all its names
 * share one lock.
 */
export function openFilePlace(namedPath: string): VaultPlace {
  async function read(): Promise<Stored | undefined> {
    const { path, previousPath } = await pathsOf(namedPath)
    const bytes = await readIfThere(path)
    if (bytes) return { bytes, revision: revisionOf(bytes) }
    if ((await readIfThere(previousPath)) === undefined) return undefined
    throw new AppError('damaged', words('core.vault.file.gone', { path }))
  }

  async function write(
    given: Parameters<VaultPlace['write']>[0],
    replacing: Replacing,
  ): Promise<string> {
    const { path, previousPath, damagedPath, lockPath } = await pathsOf(namedPath)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    return await withWriteLock(lockPath, async assertHeld => {
      await sweepTemporaryFiles(path)
      const current = await readIfThere(path)
      const bytes = await given
      if (replacing === 'damaged') {
        if (current) await writeAtomically(damagedPath, current)
      } else {
        assertIs(current, replacing)
        if (current) await writeAtomically(previousPath, current, assertHeld)
      }
      await writeAtomically(path, bytes, assertHeld)
      return revisionOf(bytes)
    })
  }

  async function restorePrevious(): Promise<void> {
    const { path, previousPath, damagedPath, lockPath } = await pathsOf(namedPath)
    await withWriteLock(lockPath, async assertHeld => {
      const previous = await readIfThere(previousPath)
      if (!previous) throw new AppError('damaged', words('core.vault.previousGone'))
      const current = await readIfThere(path)
      if (current) await writeAtomically(damagedPath, current)
      assertHeld()
      await renameOver(previousPath, path)
    })
  }

  async function remove(revision: string): Promise<void> {
    const { path, previousPath, damagedPath, lockPath } = await pathsOf(namedPath)
    await withWriteLock(lockPath, async () => {
      assertIs(await readIfThere(path), { revision })
      // The newest is removed last, because without it the rest would count as damaged. A link is
      // removed with its file.
      for (const one of [damagedPath, previousPath, path, namedPath]) await removeFile(one)
    })
  }

  const reachable = reaching({ kind: 'vaultFile', path: namedPath })
  return {
    kind: 'file',
    read: () => reachable(read),
    revision: () => reachable(async () => (await read())?.revision),
    write: (bytes, replacing) => reachable(() => write(bytes, replacing)),
    readPrevious: () => reachable(async () => readIfThere((await pathsOf(namedPath)).previousPath)),
    restorePrevious: () => reachable(restorePrevious),
    remove: revision => reachable(() => remove(revision)),
    signalPath: () => reachable(async () => (await pathsOf(namedPath)).path),
  }
}

async function pathsOf(namedPath: string) {
  const path = await followLinks(namedPath)
  return {
    path,
    previousPath: `${path}.previous`,
    damagedPath: `${path}.damaged`,
    lockPath: `${path}.lock`,
  }
}

/**
 * A link without its file, for example on a disk that isn't connected, doesn't mean that there is
 * no vault.
 */
async function followLinks(path: string): Promise<string> {
  if (!(await isLink(path))) return path
  try {
    return await realpath(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    throw new AppError('unavailable', words('core.vault.file.brokenLink', { path }), {
      cause: error,
    })
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink()
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

function assertIs(current: Uint8Array | undefined, replacing: Exclude<Replacing, 'damaged'>): void {
  if (replacing === 'nothing') {
    if (!current) return
    throw new AppError('exists', words('core.vault.file.exists'))
  }
  if (!current || revisionOf(current) !== replacing.revision) {
    throw new AppError('stale', words('core.vault.savedElsewhere'))
  }
}

const revisionOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
