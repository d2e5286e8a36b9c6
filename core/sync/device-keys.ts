/**
 * The key pair of a device, and keys that one device hands to another (X25519, RFC 7748). Both
 * halves of the sender go into what seals a key, one made for this once and the lasting one: only
 * the receiver opens it, and it knows who sealed it.
 */
import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
} from 'node:crypto'
import { z } from 'zod'
import { base64Of, type Random } from '../vault/key-slots.ts'
import { overwrite } from '../vault/overwrite.ts'

export interface DeviceKeys {
  /** Base64 of 32 bytes each. */
  readonly publicKey: string
  readonly privateKeySecret: string
}

/** A key for one device. What is in it is a key or, of 32 zeros, word that it was removed. */
export const KeyBox = z.object({
  publicKey: base64Of(32),
  nonce: base64Of(12),
  sealed: base64Of(32 + 16),
})
export type KeyBox = z.infer<typeof KeyBox>

export const removedMark = Buffer.alloc(32)

/**
 * The keys are encoded by the job that makes them. To export a key object as JWK after that would
 * freeze the program once in some ten thousand times: Node.js 20 holds a lock meanwhile for which a
 * collected job waits, on the same thread.
 */
export function makeDeviceKeys(): DeviceKeys {
  const { publicKey, privateKey } = generateKeyPairSync('x25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  })
  // Both encodings end with the 32 bytes of the key (RFC 8410).
  const made = {
    publicKey: publicKey.subarray(-32).toString('base64'),
    privateKeySecret: privateKey.subarray(-32).toString('base64'),
  }
  overwrite(privateKey)
  return made
}

export function sealKeyBox(
  key: Uint8Array,
  sender: DeviceKeys,
  receiver: string,
  context: string,
  random: Random,
): KeyBox {
  const once = makeDeviceKeys()
  const boxKey = keyOfBox(
    [secretOf(once, receiver), secretOf(sender, receiver)],
    [once.publicKey, sender.publicKey, receiver, context],
  )
  const nonce = random(12)
  const cipher = createCipheriv('aes-256-gcm', boxKey, nonce)
  const sealed = Buffer.concat([cipher.update(key), cipher.final(), cipher.getAuthTag()])
  overwrite(boxKey)
  return {
    publicKey: once.publicKey,
    nonce: Buffer.from(nonce).toString('base64'),
    sealed: sealed.toString('base64'),
  }
}

/** Undefined where it was sealed for somebody else, or by somebody else than `sender`. */
export function openKeyBox(
  box: KeyBox,
  receiver: DeviceKeys,
  sender: string,
  context: string,
): Uint8Array | undefined {
  try {
    const boxKey = keyOfBox(
      [secretOf(receiver, box.publicKey), secretOf(receiver, sender)],
      [box.publicKey, sender, receiver.publicKey, context],
    )
    const sealed = Buffer.from(box.sealed, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', boxKey, Buffer.from(box.nonce, 'base64'))
    decipher.setAuthTag(sealed.subarray(32))
    const key = Buffer.concat([decipher.update(sealed.subarray(0, 32)), decipher.final()])
    overwrite(boxKey)
    return key
  } catch {
    // OpenSSL refuses public keys that are no points, and says so in its own words.
    return undefined
  }
}

function keyOfBox(secrets: readonly Buffer[], bound: readonly string[]): Uint8Array {
  const shared = Buffer.concat(secrets)
  const info = Buffer.from(JSON.stringify(['countersign sync key box', ...bound]))
  const key = new Uint8Array(hkdfSync('sha256', shared, Buffer.alloc(0), info, 32))
  overwrite(shared, ...secrets)
  return key
}

function secretOf(mine: DeviceKeys, theirs: string): Buffer {
  const x = toBase64Url(mine.publicKey)
  const d = toBase64Url(mine.privateKeySecret)
  return diffieHellman({
    privateKey: createPrivateKey({ key: { ...curve, x, d }, format: 'jwk' }),
    publicKey: createPublicKey({ key: { ...curve, x: toBase64Url(theirs) }, format: 'jwk' }),
  })
}

const curve = { kty: 'OKP', crv: 'X25519' }

const toBase64Url = (text: string) => Buffer.from(text, 'base64').toString('base64url')
