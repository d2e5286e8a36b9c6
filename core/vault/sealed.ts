/**
 * Seals and opens the vault: key slots in an authenticated header, then the document under
 * AES-256-GCM.
 */

import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  type KeyObject,
} from 'node:crypto'
import { z } from 'zod'
import { vaultLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import {
  base64Of,
  KeySlot,
  makePassphraseSlot,
  makeRecoverySlot,
  openPassphraseSlot,
  openRecoverySlot,
  type Random,
} from './key-slots.ts'
import { overwrite } from './overwrite.ts'
import { isRecoveryKey } from './recovery-key.ts'

/**
 * The layout is: magic (11 bytes), version (1), header length (4, big-endian), header (JSON), body
 * (ciphertext and 16-byte tag), and SHA-256 of all that (32). The hash distinguishes damage from a
 * wrong passphrase. Every version keeps magic, version, and hash in their places.
 */
const magic = Buffer.from('COUNTERSIGN', 'ascii')
const sealVersion = 1
const prefixBytes = magic.length + 1 + 4
const tagBytes = 16
const hashBytes = 32

const Header = z.object({
  nonce: base64Of(12),
  slots: z.array(KeySlot).min(1).max(4),
  /**
   * The outline of a backup briefly describes its contents. It is sealed with the data key as well.
   */
  outline: z.object({ nonce: base64Of(12), sealed: z.base64() }).optional(),
})
const outlineLabel = Buffer.from('countersign outline')

/** Seals the next version. It has the data key and the slots that contain it. */
export interface Seal {
  readonly dataKey: KeyObject
  readonly slots: readonly KeySlot[]
}

/** A sealed vault with a valid hash and header that no key has opened yet. */
export interface Envelope {
  readonly slots: readonly KeySlot[]
  readonly nonce: Uint8Array
  readonly outline: z.infer<typeof Header>['outline']
  /** All bytes before the body, which are authenticated with it. */
  readonly authenticated: Uint8Array
  readonly body: Uint8Array
}

export function isSealed(bytes: Uint8Array): boolean {
  return magic.equals(bytes.subarray(0, magic.length))
}

/**
 * Creates a new data key. Without a passphrase, only the recovery key opens it. `madeAt` is when
 * the recovery key was made, if that is known.
 */
export async function makeSeal(
  passphrase: string | null,
  recoveryKey: string,
  random: Random,
  madeAt?: number,
): Promise<Seal> {
  const bytes = random(32)
  const dataKey = createSecretKey(bytes)
  overwrite(bytes)
  const slots: KeySlot[] = [makeRecoverySlot(dataKey, recoveryKey, random, madeAt)]
  if (passphrase !== null) slots.unshift(await makePassphraseSlot(dataKey, passphrase, random))
  return { dataKey, slots }
}

/** `outline` is what `unsealOutline` returns without the rest. It is left out if it is too long. */
export function seal(
  plain: Uint8Array,
  { dataKey, slots }: Seal,
  random: Random,
  outline: Uint8Array | null = null,
): Uint8Array {
  const nonce = random(12)
  const fields = {
    nonce: Buffer.from(nonce).toString('base64'),
    slots,
    ...(outline &&
      outline.length <= vaultLimits.outlineBytes && {
        outline: sealOutline(outline, dataKey, random),
      }),
  }
  const header = Buffer.from(JSON.stringify(fields), 'utf8')
  const headerLength = Buffer.alloc(4)
  headerLength.writeUInt32BE(header.length)
  const authenticated = Buffer.concat([magic, Buffer.of(sealVersion), headerLength, header])
  const cipher = createCipheriv('aes-256-gcm', dataKey, nonce).setAAD(authenticated)
  const body = [cipher.update(plain), cipher.final(), cipher.getAuthTag()]
  const all = Buffer.concat([authenticated, ...body])
  return Buffer.concat([all, sha256(all)])
}

/** Throws `damaged`, `too-new`, or `too-large` before any key is asked for. */
export function parseEnvelope(bytes: Uint8Array): Envelope {
  if (bytes.length > vaultLimits.sealedBytes) {
    throw new AppError('too-large', words('core.vault.sealed.tooLarge'))
  }
  if (bytes.length < prefixBytes + tagBytes + hashBytes || !isSealed(bytes)) {
    throw new AppError('damaged', words('core.vault.sealed.notWhole'))
  }
  const all = Buffer.from(bytes.subarray(0, bytes.length - hashBytes))
  if (!sha256(all).equals(bytes.subarray(bytes.length - hashBytes))) {
    throw new AppError('damaged', words('core.vault.sealed.checksumWrong'))
  }
  if (all.readUInt8(magic.length) !== sealVersion) {
    throw new AppError('too-new', words('core.vault.sealed.tooNew'))
  }
  const headerLength = all.readUInt32BE(magic.length + 1)
  const bodyStart = prefixBytes + headerLength
  if (headerLength > vaultLimits.headerBytes || bodyStart + tagBytes > all.length) {
    throw new AppError('damaged', words('core.vault.sealed.headerTooLong'))
  }
  const header = parseHeader(all.subarray(prefixBytes, bodyStart))
  return {
    slots: header.slots,
    nonce: Buffer.from(header.nonce, 'base64'),
    outline: header.outline,
    authenticated: all.subarray(0, bodyStart),
    body: all.subarray(bodyStart),
  }
}

/**
 * Opens the slots with what the user typed: the passphrase or the recovery key. Throws
 * `wrong-passphrase` if it opens none of them.
 */
export async function openSeal(slots: readonly KeySlot[], passphrase: string): Promise<Seal> {
  for (const slot of slots) {
    const dataKey =
      slot.kind === 'recovery'
        ? isRecoveryKey(passphrase)
          ? openRecoverySlot(slot, passphrase)
          : undefined
        : await openPassphraseSlot(slot, passphrase)
    if (dataKey) return { dataKey, slots }
  }
  throw new AppError(
    'wrong-passphrase',
    isRecoveryKey(passphrase) ? otherRecoveryKey(slots) : words('core.vault.passphrase.wrong'),
  )
}

/** Opens with the recovery key only. A typing mistake is `bad-input`. */
export function openSealByRecoveryKey(slots: readonly KeySlot[], recoveryKey: string): Seal {
  return openSealByRecoveryKeys(slots, [recoveryKey])
}

/** Opens with the first recovery key that fits. */
export function openSealByRecoveryKeys(
  slots: readonly KeySlot[],
  recoveryKeys: readonly string[],
): Seal {
  for (const recoveryKey of recoveryKeys) {
    for (const slot of slots) {
      const dataKey = slot.kind === 'recovery' ? openRecoverySlot(slot, recoveryKey) : undefined
      if (dataKey) return { dataKey, slots }
    }
  }
  throw new AppError('wrong-passphrase', otherRecoveryKey(slots))
}

/**
 * Tells when the recovery key that opens it was made, which isn't secret; null if that wasn't
 * recorded.
 */
export function recoveryKeyMadeAt(slots: readonly KeySlot[]): number | null {
  const slot = slots.find(({ kind }) => kind === 'recovery')
  return slot?.kind === 'recovery' ? (slot.madeAt ?? null) : null
}

function otherRecoveryKey(slots: readonly KeySlot[]): Words {
  const madeAt = recoveryKeyMadeAt(slots)
  if (madeAt === null) return words('core.vault.recoveryKey.other')
  return words('core.vault.recoveryKey.otherOfDay', { day: { at: madeAt, as: 'day' } })
}

/**
 * Returns a mark that stays the same until the passphrase is changed; null if there is none. It
 * isn't secret.
 */
export function passphraseMark(slots: readonly KeySlot[]): string | null {
  return slots.find(({ kind }) => kind === 'passphrase')?.wrappedKey ?? null
}

/** Throws `damaged` if the header or body isn't what was sealed with this data key. */
export function unseal(envelope: Envelope, dataKey: KeyObject): Uint8Array {
  const { nonce, authenticated, body } = envelope
  const decipher = createDecipheriv('aes-256-gcm', dataKey, nonce)
  decipher.setAAD(authenticated).setAuthTag(body.subarray(body.length - tagBytes))
  const plain = decipher.update(body.subarray(0, body.length - tagBytes))
  try {
    decipher.final()
  } catch {
    overwrite(plain)
    throw new AppError('damaged', words('core.vault.sealed.contentChanged'))
  }
  return plain
}

function sealOutline(outline: Uint8Array, dataKey: KeyObject, random: Random) {
  const nonce = random(12)
  const cipher = createCipheriv('aes-256-gcm', dataKey, nonce).setAAD(outlineLabel)
  const sealed = Buffer.concat([cipher.update(outline), cipher.final(), cipher.getAuthTag()])
  return { nonce: Buffer.from(nonce).toString('base64'), sealed: sealed.toString('base64') }
}

/** Null if there is none, or if it wasn't sealed with this data key. */
export function unsealOutline({ outline }: Envelope, dataKey: KeyObject): Uint8Array | null {
  const sealed = Buffer.from(outline?.sealed ?? '', 'base64')
  if (!outline || sealed.length < tagBytes) return null
  const nonce = Buffer.from(outline.nonce, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', dataKey, nonce).setAAD(outlineLabel)
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
  try {
    const plain = decipher.update(sealed.subarray(0, sealed.length - tagBytes))
    return Buffer.concat([plain, decipher.final()])
  } catch {
    return null
  }
}

function parseHeader(bytes: Buffer): z.infer<typeof Header> {
  try {
    return Header.parse(JSON.parse(bytes.toString('utf8')))
  } catch {
    throw new AppError('damaged', words('core.vault.sealed.headerDamaged'))
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
