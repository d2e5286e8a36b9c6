/**
 * Keeps the vault in the OS keychain, in as few items as the system allows. [Note: slots] Two slots
 * are written in turn, and a single write of the item `head` commits: before it the old version
 * counts, afterward the new one. The items are `head`, `a/0`, `a/1` …, `b/0` …. The head has the
 * number of items but not their length, so a version with items of another size is read like any
 * other.
 */

import { join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import { readIfThere, removeFile, writeAtomically } from './atomic-file.ts'
import { reaching } from './disk-errors.ts'
import type { Keychain } from './keychain.ts'
import {
  type Head,
  readHead,
  readVersion,
  removeChunks,
  sha256,
  type Version,
  versionOf,
  writeChunks,
  writeHead,
} from './keychain-versions.ts'
import type { Replacing, Stored, VaultPlace } from './place.ts'
import { withWriteLock } from './write-lock.ts'

/** A reader that was overtaken by a writer reads again. */
const readTries = 5

export interface KeychainPlaceParts {
  /** Called at every operation, so that a keychain that was missing may turn up. */
  readonly openKeychain: () => Promise<Keychain>
  readonly keychainName: Words
  readonly service: string
  /** The folder contains no secrets, only the lock and the mark that this keychain has a vault. */
  readonly folder: string
}

export function openKeychainPlace(parts: KeychainPlaceParts): VaultPlace {
  const lockPath = join(parts.folder, 'keychain.lock')
  const markPath = join(parts.folder, 'keychain-vault')
  /** The slots that contain only the version that this program last wrote there. */
  const swept = new Set<Version['slot']>()

  async function isMarked(): Promise<boolean> {
    const mark = await readIfThere(markPath)
    return mark !== undefined && Buffer.from(mark).toString('utf8') === parts.service
  }

  /**
   * libsecret answers "no such item" when the user dismisses its unlock prompt, and a different
   * keychain doesn't know the vault. The mark distinguishes both from a first start.
   */
  async function readMarkedHead(keychain: Keychain): Promise<Head | undefined> {
    const head = await readHead(keychain)
    if (head || !(await isMarked())) return head
    throw new AppError(
      'unavailable',
      words('core.vault.keychain.notShown', { keychain: parts.keychainName }),
    )
  }

  async function read(): Promise<Stored | undefined> {
    const keychain = await parts.openKeychain()
    for (let tries = 1; ; tries++) {
      const head = await readMarkedHead(keychain)
      if (!head) return undefined
      try {
        return { bytes: await readVersion(keychain, head), revision: head.sha256 }
      } catch (error) {
        const now = await readMarkedHead(keychain)
        if (now?.sha256 === head.sha256 || tries === readTries) throw error
      }
    }
  }

  /** Reads the head that a write builds on. Throws `exists` or `stale` if it is a different one. */
  async function readReplaced(keychain: Keychain, replacing: Replacing): Promise<Head | undefined> {
    if (replacing === 'nothing') {
      await forceUnlock(keychain)
      if (!(await readHead(keychain))) return undefined
      throw new AppError('exists', words('core.vault.keychain.exists'))
    }
    if (replacing !== 'damaged') {
      const head = await readMarkedHead(keychain)
      if (head?.sha256 === replacing.revision) return head
      throw new AppError('stale', words('core.vault.savedElsewhere'))
    }
    try {
      return await readHead(keychain)
    } catch (error) {
      if (error instanceof AppError && error.code === 'damaged') return undefined
      throw error
    }
  }

  async function write(
    given: Parameters<VaultPlace['write']>[0],
    replacing: Replacing,
  ): Promise<string> {
    return await withWriteLock(lockPath, async assertHeld => {
      const keychain = await parts.openKeychain()
      const current = await readReplaced(keychain, replacing)
      const slot = current?.slot === 'a' ? 'b' : 'a'
      // The mark is looked up while the keychain writes, and its result is used afterward.
      const marked = isMarked()
      marked.catch(() => {})
      const previous = current?.previous
      const bytes = await given
      const before = swept.delete(slot) && previous?.slot === slot ? previous : null
      const next: Version = {
        slot,
        generation: (current?.generation ?? 0) + 1,
        chunks: await writeChunks(keychain, slot, bytes),
        sha256: sha256(bytes),
      }
      assertHeld()
      await writeHead(keychain, { ...next, version: 1, previous: versionOf(current) })
      if (!(await marked)) await writeAtomically(markPath, Buffer.from(parts.service))
      await tidy(async () => {
        // Each check costs as much as reading an item.
        const isClean = before !== null && before.chunks <= next.chunks
        if (!isClean) await removeChunks(keychain, slot, next.chunks)
        swept.add(slot)
      })
      return next.sha256
    })
  }

  async function restorePrevious(): Promise<void> {
    await withWriteLock(lockPath, async assertHeld => {
      const keychain = await parts.openKeychain()
      const head = await readHead(keychain)
      if (!head?.previous) throw new AppError('damaged', words('core.vault.previousGone'))
      await readVersion(keychain, head.previous)
      assertHeld()
      await writeHead(keychain, {
        ...head.previous,
        generation: head.generation + 1,
        version: 1,
        previous: null,
      })
    })
  }

  async function remove(revision: string): Promise<void> {
    await withWriteLock(lockPath, async () => {
      const keychain = await parts.openKeychain()
      await readReplaced(keychain, { revision })
      await keychain.delete('head')
      await removeChunks(keychain, 'a', 0)
      await removeChunks(keychain, 'b', 0)
      await removeFile(markPath)
    })
  }

  async function readPrevious(): Promise<Uint8Array | undefined> {
    const keychain = await parts.openKeychain()
    const head = await readHead(keychain)
    return head?.previous ? await readVersion(keychain, head.previous) : undefined
  }

  const reachable = reaching({ kind: 'dataFolder', path: parts.folder })
  return {
    kind: 'keychain',
    read: () => reachable(read),
    revision: () =>
      reachable(async () => (await readMarkedHead(await parts.openKeychain()))?.sha256),
    write: (bytes, replacing) => reachable(() => write(bytes, replacing)),
    readPrevious: () => reachable(readPrevious),
    restorePrevious: () => reachable(restorePrevious),
    remove: revision => reachable(() => remove(revision)),
  }
}

/** The save is already done, so what remains is removed by the next one to the same slot. */
async function tidy(operation: () => Promise<void>): Promise<void> {
  try {
    await operation()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
  }
}

/**
 * A write unlocks the keychain, while a read only finds nothing. So after a write, a missing head
 * is really missing.
 */
async function forceUnlock(keychain: Keychain): Promise<void> {
  await keychain.set('probe', 'probe')
  await keychain.delete('probe')
}
