/** The bytes a place holds: the deflated document, sealed or (in the keychain only) as it is. */
import { promisify } from 'node:util'
import { deflate as deflateCallback, inflate as inflateCallback } from 'node:zlib'
import { AppError } from '../../shared/errors.ts'
import type { PlaceKind } from '../../shared/models.ts'
import { formatDocument, parseDocument, type VaultDocument } from './document.ts'
import type { KeySlot, Random } from './key-slots.ts'
import type { Stored } from './place.ts'
import { isSealed, parseEnvelope, type Seal, seal, unseal } from './sealed.ts'

const deflate = promisify(deflateCallback)
const inflate = promisify(inflateCallback)

const maxDocumentBytes = 64 * 1024 * 1024

export interface Content {
  readonly document: VaultDocument
  /** Null: not sealed. */
  readonly seal: Seal | null
}

/** `outline`: of a sealed one, see `seal`. */
export async function packContent(
  content: Content,
  random: Random,
  outline: Uint8Array | null = null,
): Promise<Uint8Array> {
  const plain = await deflate(formatDocument(content.document))
  return content.seal ? seal(plain, content.seal, random, outline) : plain
}

/**
 * Reads what a place holds; 'locked' when it is sealed and this seal, or none, is not its own. Fails
 * with `damaged`, `too-new` or `too-large`.
 */
export async function readContent(
  kind: PlaceKind,
  { bytes }: Pick<Stored, 'bytes'>,
  known: Seal | null,
): Promise<Content | 'locked'> {
  if (!isSealed(bytes)) {
    if (kind === 'keychain') return { document: await inflateDocument(bytes), seal: null }
    throw new AppError('damaged', 'The vault file is damaged: it is no sealed vault.')
  }
  const envelope = parseEnvelope(bytes)
  if (!known || !sameSlots(envelope.slots, known.slots)) return 'locked'
  return { document: await inflateDocument(unseal(envelope, known.dataKey)), seal: known }
}

/** Whether the bytes are whole, as far as that can be told without a key. */
export async function isWhole(kind: PlaceKind, bytes: Uint8Array): Promise<boolean> {
  try {
    await readContent(kind, { bytes }, null)
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

export async function inflateDocument(bytes: Uint8Array): Promise<VaultDocument> {
  let json: Buffer
  try {
    json = await inflate(bytes, { maxOutputLength: maxDocumentBytes })
  } catch (error) {
    throw new AppError('damaged', 'The vault is damaged: it cannot be unpacked.', { cause: error })
  }
  return parseDocument(json.toString('utf8'))
}

/** Other slots mean that the passphrase was set anew, and the data key with it. */
const sameSlots = (one: readonly KeySlot[], other: readonly KeySlot[]) =>
  JSON.stringify(one) === JSON.stringify(other)
