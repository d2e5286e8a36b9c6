/**
 * The vault in the OS keychain, cut into items that every system takes. [Note: slots] Two slots are
 * written in turn, and one write of the item `head` commits: before it the old version counts, after
 * it the new one. Items: `head`, `a/0`, `a/1` …, `b/0` ….
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { readIfThere, removeFile, writeAtomically } from './atomic-file.ts'
import type { Keychain } from './keychain.ts'
import type { Replacing, Stored, VaultPlace } from './place.ts'
import { withWriteLock } from './write-lock.ts'

/**
 * Windows Credential Manager holds 2,560 bytes an item; gnome-keyring 50 loses a collection over a raw
 * newline, hence base64 on one line.
 */
const chunkCharacters = 2000
const maxChunks = 20_000
/** A reader that a writer overtook reads again. */
const readTries = 5

const Version = z.object({
  slot: z.enum(['a', 'b']),
  generation: z.number().int().min(1),
  chunks: z.number().int().min(1).max(maxChunks),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
type Version = z.infer<typeof Version>

const Head = Version.extend({ version: z.literal(1), previous: Version.nullable() })
type Head = z.infer<typeof Head>

export interface KeychainPlaceParts {
  /** Asked anew at every operation, so that a keychain that was missing may turn up. */
  readonly openKeychain: () => Promise<Keychain>
  readonly keychainName: string
  readonly service: string
  /** On disk, without secrets: the lock, and the mark that this keychain holds a vault. */
  readonly folder: string
}

export function openKeychainPlace(parts: KeychainPlaceParts): VaultPlace {
  const lockPath = join(parts.folder, 'keychain.lock')
  const markPath = join(parts.folder, 'keychain-vault')

  async function isMarked(): Promise<boolean> {
    const mark = await readIfThere(markPath)
    return mark !== undefined && Buffer.from(mark).toString('utf8') === parts.service
  }

  /**
   * libsecret answers "no such item" when the user dismisses its unlock prompt, and another keychain
   * than yesterday's knows nothing of the vault. The mark tells both from a first start.
   */
  async function readMarkedHead(keychain: Keychain): Promise<Head | undefined> {
    const head = await readHead(keychain)
    if (head || !(await isMarked())) return head
    throw new AppError(
      'unavailable',
      `${parts.keychainName} does not show the vault that was put there: it may be locked, or another keychain than before answers. Unlock it and try again, or restore a sealed copy.`,
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

  async function write(bytes: Uint8Array, replacing: Replacing): Promise<string> {
    return await withWriteLock(lockPath, async assertHeld => {
      const keychain = await parts.openKeychain()
      if (replacing === null) await forceUnlock(keychain)
      const current = await readReplaced(keychain, replacing)
      const slot = current?.slot === 'a' ? 'b' : 'a'
      const next: Version = {
        slot,
        generation: (current?.generation ?? 0) + 1,
        chunks: await writeChunks(keychain, slot, bytes),
        sha256: sha256(bytes),
      }
      if (!(await isMarked())) await writeAtomically(markPath, Buffer.from(parts.service))
      assertHeld()
      await writeHead(keychain, { ...next, version: 1, previous: versionOf(current) })
      await removeChunks(keychain, next.slot, next.chunks)
      return next.sha256
    })
  }

  async function restorePrevious(): Promise<void> {
    await withWriteLock(lockPath, async assertHeld => {
      const keychain = await parts.openKeychain()
      const head = await readHead(keychain)
      if (!head?.previous) throw new AppError('damaged', 'The version before is gone.')
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
      if ((await readHead(keychain))?.sha256 !== revision) throw stale()
      await keychain.delete('head')
      await removeChunks(keychain, 'a', 0)
      await removeChunks(keychain, 'b', 0)
      await removeFile(markPath)
    })
  }

  return {
    kind: 'keychain',
    read,
    revision: async () => (await readMarkedHead(await parts.openKeychain()))?.sha256,
    write,
    readPrevious: async () => {
      const keychain = await parts.openKeychain()
      const head = await readHead(keychain)
      return head?.previous ? await readVersion(keychain, head.previous) : undefined
    },
    restorePrevious,
    remove,
  }
}

/** Undefined when the keychain answered and shows none; `damaged` when it cannot be understood. */
async function readHead(keychain: Keychain): Promise<Head | undefined> {
  const text = await keychain.get('head')
  if (text === undefined) return undefined
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    raw = undefined
  }
  const version = z.object({ version: z.number().int().min(2) }).safeParse(raw)
  if (version.success) {
    throw new AppError(
      'too-new',
      'The vault in the keychain was written by a newer Countersign. Nothing was changed: install the newest version to open it.',
    )
  }
  const head = Head.safeParse(raw)
  if (head.success) return head.data
  throw new AppError('damaged', 'The vault in the keychain is damaged: its head cannot be read.')
}

async function writeHead(keychain: Keychain, head: Head): Promise<void> {
  await keychain.set('head', JSON.stringify(head))
}

/** What a write may build on; it refuses as `exists` or `stale`. */
async function readReplaced(keychain: Keychain, replacing: Replacing): Promise<Head | undefined> {
  try {
    const head = await readHead(keychain)
    if (replacing === 'damaged') return head
    if (replacing === null && head) {
      throw new AppError('exists', 'There is a vault in the keychain already.')
    }
    if (replacing !== null && head?.sha256 !== replacing) throw stale()
    return head
  } catch (error) {
    if (replacing === 'damaged' && error instanceof AppError && error.code === 'damaged') {
      return undefined
    }
    throw error
  }
}

/** A write unlocks where a read only finds nothing: after it, an absent head is absent. */
async function forceUnlock(keychain: Keychain): Promise<void> {
  await keychain.set('probe', 'probe')
  await keychain.delete('probe')
}

async function readVersion(keychain: Keychain, version: Version): Promise<Uint8Array> {
  let text = ''
  for (let index = 0; index < version.chunks; index++) {
    const chunk = await keychain.get(`${version.slot}/${index}`)
    if (chunk === undefined) {
      throw new AppError(
        'damaged',
        `The vault in the keychain is damaged: part ${index + 1} of ${version.chunks} is missing.`,
      )
    }
    text += chunk
  }
  const bytes = Buffer.from(text, 'base64')
  if (sha256(bytes) !== version.sha256) {
    throw new AppError(
      'damaged',
      'The vault in the keychain is damaged: its checksum is not right.',
    )
  }
  return bytes
}

/** Returns how many chunks it took. */
async function writeChunks(
  keychain: Keychain,
  slot: Version['slot'],
  bytes: Uint8Array,
): Promise<number> {
  const text = Buffer.from(bytes).toString('base64')
  const chunks = Math.ceil(text.length / chunkCharacters)
  if (chunks > maxChunks)
    throw new AppError('too-large', 'The vault is too large for the keychain.')
  for (let index = 0; index < chunks; index++) {
    const start = index * chunkCharacters
    await keychain.set(`${slot}/${index}`, text.slice(start, start + chunkCharacters))
  }
  return chunks
}

/** Removes the chunks of a slot from an index on, the last first: a crash leaves no gap. */
async function removeChunks(
  keychain: Keychain,
  slot: Version['slot'],
  from: number,
): Promise<void> {
  let end = from
  while ((await keychain.get(`${slot}/${end}`)) !== undefined) end++
  while (end > from) {
    end -= 1
    await keychain.delete(`${slot}/${end}`)
  }
}

function versionOf(head: Head | undefined): Version | null {
  if (!head) return null
  const { slot, generation, chunks, sha256 } = head
  return { slot, generation, chunks, sha256 }
}

function stale(): AppError {
  return new AppError('stale', 'Another window or program saved the vault in between.')
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
