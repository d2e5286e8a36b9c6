/**
 * Packs and reads what a place stores: the deflated document, sealed or (in the keychain only)
 * unsealed.
 */

import type { KeyObject } from 'node:crypto'
import { createDeflate, createInflate, type Deflate, type Inflate } from 'node:zlib'
import { vaultLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import type { PlaceKind } from '../../shared/vault-models.ts'
import { words } from '../../shared/wording/words.ts'
import type { VaultDocument } from './document.ts'
import { formatDocument, parseDocument } from './document-json.ts'
import type { KeySlot, Random } from './key-slots.ts'
import { overwrite } from './overwrite.ts'
import type { Stored } from './place.ts'
import { type Envelope, isSealed, parseEnvelope, type Seal, seal, unseal } from './sealed.ts'

/**
 * The best level takes up to three times as long to save 4 %, because keys and ids don't compress.
 */
const quickestLevel = 1
/** Every part is a separate step, and zlib's default is only 16 KiB. */
const partBytes = 256 * 1024

export interface Content {
  readonly document: VaultDocument
  /** Null means not sealed. */
  readonly seal: Seal | null
}

/** `outline` is for a sealed document. See `seal`. */
export async function packContent(
  content: Content,
  random: Random,
  outline: Uint8Array | null = null,
): Promise<Uint8Array> {
  const json = Buffer.from(formatDocument(content.document), 'utf8')
  const plain = await passThrough(
    createDeflate({ level: quickestLevel, chunkSize: partBytes }),
    json,
  ).finally(() => overwrite(json))
  if (!content.seal) return plain
  try {
    return seal(plain, content.seal, random, outline)
  } finally {
    overwrite(plain)
  }
}

/**
 * Reads what a place stores. If it is sealed and `seal` doesn't fit, it returns only the slots.
 * Throws `damaged`, `too-new`, or `too-large`.
 */
export async function readContent(
  kind: PlaceKind,
  { bytes }: Pick<Stored, 'bytes'>,
  known: Seal | null,
): Promise<Content | Pick<Seal, 'slots'>> {
  if (!isSealed(bytes)) {
    if (kind === 'keychain') return { document: await inflateDocument(bytes), seal: null }
    throw new AppError('damaged', words('core.vault.file.notSealed'))
  }
  const envelope = parseEnvelope(bytes)
  if (!known || !sameSlots(envelope.slots, known.slots)) return { slots: envelope.slots }
  return { document: await unsealDocument(envelope, known.dataKey), seal: known }
}

/** Tells whether the bytes are intact, as far as that is possible without a key. */
export async function isWhole(kind: PlaceKind, bytes: Uint8Array): Promise<boolean> {
  try {
    await readContent(kind, { bytes }, null)
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

export async function unsealDocument(
  envelope: Envelope,
  dataKey: KeyObject,
): Promise<VaultDocument> {
  const plain = unseal(envelope, dataKey)
  return await inflateDocument(plain).finally(() => overwrite(plain))
}

async function inflateDocument(bytes: Uint8Array): Promise<VaultDocument> {
  const json = await passThrough(createInflate({ chunkSize: partBytes }), bytes).catch(
    (error: unknown) => {
      throw new AppError('damaged', words('core.vault.notUnpacked'), {
        cause: error,
      })
    },
  )
  try {
    return parseDocument(json.toString('utf8'))
  } finally {
    overwrite(json)
  }
}

/** Uses a stream, because zlib's one-shot functions leave copies of the parts in memory. */
async function passThrough(stream: Deflate | Inflate, bytes: Uint8Array): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  stream.end(bytes)
  try {
    for await (const part of stream as AsyncIterable<Buffer>) {
      parts.push(part)
      length += part.length
      if (length > vaultLimits.documentBytes) throw new Error('It is more than any vault holds.')
    }
    return Buffer.concat(parts)
  } finally {
    overwrite(...parts)
  }
}

/** Different slots mean that the passphrase was set again, and the data key with it. */
const sameSlots = (one: readonly KeySlot[], other: readonly KeySlot[]) =>
  JSON.stringify(one) === JSON.stringify(other)
