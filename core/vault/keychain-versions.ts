/** Stores a version of the vault in the keychain as chunks in a slot, which the head names. */

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { vaultLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import { type Keychain, smallItemCharacters } from './keychain.ts'

const maxChunks = vaultLimits.keychainCharacters / smallItemCharacters

const Version = z.object({
  slot: z.enum(['a', 'b']),
  generation: z.number().int().min(1),
  chunks: z.number().int().min(1).max(maxChunks),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Version = z.infer<typeof Version>

const Head = Version.extend({ version: z.literal(1), previous: Version.nullable() })
export type Head = z.infer<typeof Head>

/** Undefined if the keychain answered and has none. Throws `damaged` if it cannot be understood. */
export async function readHead(keychain: Keychain): Promise<Head | undefined> {
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
    throw new AppError('too-new', words('core.vault.keychain.tooNew'))
  }
  const head = Head.safeParse(raw)
  if (head.success) return head.data
  throw new AppError('damaged', words('core.vault.keychain.headDamaged'))
}

export async function writeHead(keychain: Keychain, head: Head): Promise<void> {
  await keychain.set('head', JSON.stringify(head))
}

export async function readVersion(keychain: Keychain, version: Version): Promise<Uint8Array> {
  let text = ''
  for (let index = 0; index < version.chunks; index++) {
    const chunk = await keychain.get(`${version.slot}/${index}`)
    if (chunk === undefined) {
      throw new AppError(
        'damaged',
        words('core.vault.keychain.partMissing', { part: index + 1, parts: version.chunks }),
      )
    }
    text += chunk
  }
  const bytes = Buffer.from(text, 'base64')
  if (sha256(bytes) !== version.sha256) {
    throw new AppError('damaged', words('core.vault.keychain.checksumWrong'))
  }
  return bytes
}

/**
 * Returns the number of chunks. Their size is one that the keychain is known to accept. If it
 * refuses or truncates what was written, small items are written instead, because there are more
 * implementations of the Secret Service than anyone has tried. gnome-keyring 50 loses a collection
 * over a raw newline, hence base64 on one line.
 */
export async function writeChunks(
  keychain: Keychain,
  slot: Version['slot'],
  bytes: Uint8Array,
): Promise<number> {
  const text = Buffer.from(bytes).toString('base64')
  if (text.length > vaultLimits.keychainCharacters)
    throw new AppError('too-large', words('core.vault.keychain.tooLarge'))
  try {
    return await writeInItems(keychain, slot, text, keychain.itemCharacters)
  } catch (error) {
    const isLarge = Math.min(text.length, keychain.itemCharacters) > smallItemCharacters
    if (!isLarge || !(error instanceof AppError)) throw error
    return await writeInItems(keychain, slot, text, smallItemCharacters)
  }
}

async function writeInItems(
  keychain: Keychain,
  slot: Version['slot'],
  text: string,
  itemCharacters: number,
): Promise<number> {
  const chunks = Math.ceil(text.length / itemCharacters)
  for (let index = 0; index < chunks; index++) {
    const name = `${slot}/${index}`
    const chunk = text.slice(index * itemCharacters, (index + 1) * itemCharacters)
    await keychain.set(name, chunk)
    if ((await keychain.get(name)) !== chunk) {
      throw new AppError('unavailable', words('core.vault.keychain.notKept'))
    }
  }
  return chunks
}

/**
 * Removes the chunks of a slot from an index on, the last one first, so that a crash leaves no gap.
 */
export async function removeChunks(
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

export function versionOf(head: Head | undefined): Version | null {
  if (!head) return null
  const { slot, generation, chunks, sha256 } = head
  return { slot, generation, chunks, sha256 }
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
