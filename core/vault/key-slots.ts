/**
 * Manages key slots, each of which contains the data key of a sealed vault, wrapped for one way to
 * open it. A save seals the body with the same data key, so only setting or typing a passphrase
 * costs an Argon2id run.
 */

import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'
import type { Algorithm } from '@node-rs/argon2'
import { z } from 'zod'
import { vaultLimits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { Instant } from '../../shared/instant.ts'
import { words } from '../../shared/wording/words.ts'
import { kdfCost } from './kdf-cost.ts'
import { overwrite } from './overwrite.ts'
import { parseRecoveryKey } from './recovery-key.ts'

export type Random = (bytes: number) => Uint8Array

export const base64Of = (bytes: number) =>
  z.base64().refine(text => Buffer.from(text, 'base64').length === bytes)

const wrapped = { nonce: base64Of(12), wrappedKey: base64Of(32 + 16) }

const PassphraseSlot = z.object({
  kind: z.literal('passphrase'),
  kdf: z.literal('argon2id'),
  memoryKib: z.number().int().min(8),
  passes: z.number().int().min(1),
  lanes: z.number().int().min(1),
  salt: base64Of(16),
  ...wrapped,
})
type PassphraseSlot = z.infer<typeof PassphraseSlot>

const RecoverySlot = z.object({
  kind: z.literal('recovery'),
  kdf: z.literal('hkdf-sha256'),
  /** Distinguishes recovery keys by the time they were made, which isn't secret. */
  madeAt: Instant.optional(),
  salt: base64Of(32),
  ...wrapped,
})
type RecoverySlot = z.infer<typeof RecoverySlot>

export const KeySlot = z.discriminatedUnion('kind', [PassphraseSlot, RecoverySlot])
export type KeySlot = z.infer<typeof KeySlot>

export async function makePassphraseSlot(
  dataKey: KeyObject,
  passphrase: string,
  random: Random,
): Promise<PassphraseSlot> {
  const kdf = { ...kdfCost, salt: toBase64(random(16)) }
  const key = await keyOfPassphrase(passphrase, kdf)
  return {
    kind: 'passphrase',
    kdf: 'argon2id',
    ...kdf,
    ...wrap(dataKey, key, 'passphrase', random),
  }
}

export function makeRecoverySlot(
  dataKey: KeyObject,
  recoveryKey: string,
  random: Random,
  madeAt?: number,
): RecoverySlot {
  const salt = toBase64(random(32))
  const key = keyOfRecoveryKey(recoveryKey, salt)
  return {
    kind: 'recovery',
    kdf: 'hkdf-sha256',
    ...(madeAt !== undefined && { madeAt }),
    salt,
    ...wrap(dataKey, key, 'recovery', random),
  }
}

/** Undefined if the passphrase is wrong. */
export async function openPassphraseSlot(
  slot: PassphraseSlot,
  passphrase: string,
): Promise<KeyObject | undefined> {
  return unwrap(slot, await keyOfPassphrase(passphrase, slot))
}

/**
 * Undefined if the key belongs to another vault. Throws `bad-input` if it isn't a recovery key at
 * all.
 */
export function openRecoverySlot(slot: RecoverySlot, recoveryKey: string): KeyObject | undefined {
  return unwrap(slot, keyOfRecoveryKey(recoveryKey, slot.salt))
}

async function keyOfPassphrase(
  passphrase: string,
  kdf: Pick<PassphraseSlot, 'memoryKib' | 'passes' | 'lanes' | 'salt'>,
): Promise<Uint8Array> {
  const { memoryKib, passes, lanes, salt } = kdf
  if (
    memoryKib > vaultLimits.kdf.memoryKib ||
    passes > vaultLimits.kdf.passes ||
    lanes > vaultLimits.kdf.lanes ||
    memoryKib < 8 * lanes
  ) {
    throw new AppError('too-large', words('core.vault.tooMuchWork'))
  }
  // The native code is loaded only for a passphrase, which many vaults in a keychain don't have.
  const { hashRaw } = await import('@node-rs/argon2')
  // NFKC makes an é the same passphrase, whichever keyboard or system it is typed on.
  const bytes = Buffer.from(passphrase.normalize('NFKC'), 'utf8')
  try {
    return await hashRaw(bytes, {
      // This is Algorithm.Argon2id, an ambient const enum, which isolated modules cannot read.
      algorithm: 2 as Algorithm,
      memoryCost: memoryKib,
      timeCost: passes,
      parallelism: lanes,
      salt: Buffer.from(salt, 'base64'),
      outputLen: 32,
    })
  } finally {
    overwrite(bytes)
  }
}

/** A slow function isn't needed, because 160 random bits cannot be guessed (RFC 5869 §3.3). */
function keyOfRecoveryKey(recoveryKey: string, salt: string): Uint8Array {
  const key = parseRecoveryKey(recoveryKey)
  const info = 'countersign recovery slot'
  try {
    return new Uint8Array(hkdfSync('sha256', key, Buffer.from(salt, 'base64'), info, 32))
  } finally {
    overwrite(key)
  }
}

/** Overwrites the wrapping key. */
function wrap(dataKey: KeyObject, key: Uint8Array, kind: KeySlot['kind'], random: Random) {
  const nonce = random(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(slotLabel(kind))
  const plain = dataKey.export()
  const sealed = [cipher.update(plain), cipher.final(), cipher.getAuthTag()]
  overwrite(plain, key)
  return { nonce: toBase64(nonce), wrappedKey: Buffer.concat(sealed).toString('base64') }
}

/** Overwrites the wrapping key. */
function unwrap(slot: KeySlot, key: Uint8Array): KeyObject | undefined {
  const sealed = Buffer.from(slot.wrappedKey, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'base64'))
  decipher.setAAD(slotLabel(slot.kind)).setAuthTag(sealed.subarray(32))
  const dataKey = decipher.update(sealed.subarray(0, 32))
  try {
    decipher.final()
    return createSecretKey(dataKey)
  } catch {
    return undefined
  } finally {
    overwrite(dataKey, key)
  }
}

const slotLabel = (kind: KeySlot['kind']) => Buffer.from(`countersign ${kind} slot`)

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
