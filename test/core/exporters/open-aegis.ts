/**
 * Opens Aegis's sealed file independently, by its description: scrypt for the slot, and AES-256-GCM
 * twice.
 */
import { createDecipheriv, scryptSync } from 'node:crypto'

interface Cipher {
  readonly nonce: string
  readonly tag: string
}

export function openAegis(file: Uint8Array, password: string) {
  const { version, header, db } = JSON.parse(Buffer.from(file).toString('utf8'))
  if (version !== 1) throw new Error('Another version')
  const [slot] = header.slots
  const slotKey = scryptSync(password, Buffer.from(slot.salt, 'hex'), 32, {
    N: slot.n,
    r: slot.r,
    p: slot.p,
    maxmem: 2 ** 27,
  })
  const masterKey = open(slotKey, Buffer.from(slot.key, 'hex'), slot.key_params)
  return JSON.parse(open(masterKey, Buffer.from(db, 'base64'), header.params).toString('utf8'))
}

function open(key: Uint8Array, sealed: Uint8Array, { nonce, tag }: Cipher): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'hex'))
  decipher.setAuthTag(Buffer.from(tag, 'hex'))
  return Buffer.concat([decipher.update(sealed), decipher.final()])
}
