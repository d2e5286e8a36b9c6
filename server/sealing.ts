/** Seals stored secrets with AES-256-GCM, each record with a key of its own. */
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { ServiceError } from './errors.ts'
import { KeyError, type KeyRing } from './key-ring.ts'
import { type ServerWords, words } from './wording/words.ts'

/**
 * Names where a secret is stored. It is authenticated, so a secret that was copied elsewhere
 * doesn't open.
 */
export interface SealedPlace {
  readonly table: string
  readonly column: string
  readonly row: number
}

export interface Sealing {
  seal(place: SealedPlace, secret: string): string
  /** Throws unavailable if the key is missing, or if the text was changed or belongs elsewhere. */
  open(place: SealedPlace, sealed: string): string
  /** Tells whether the current key sealed it. */
  isCurrent(sealed: string): boolean
}

const version = 's1'
const ivBytes = 12
const tagBytes = 16

/** The sealed form is `s1.<key id>.<base64url of iv, ciphertext, tag>`. */
export function createSealing(keys: KeyRing, random: (bytes: number) => Buffer): Sealing {
  const recordKey = (keyId: string, { table, column, row }: SealedPlace) =>
    keys.derive(keyId, `record:${table}:${column}:${row}`)
  const associated = (keyId: string, { table, column, row }: SealedPlace) =>
    Buffer.from(JSON.stringify([version, table, column, row, keyId]))
  const open = (place: SealedPlace, sealed: string): string => {
    const [form, keyId = '', text = ''] = sealed.split('.')
    const bytes = Buffer.from(text, 'base64url')
    if (form !== version || bytes.length < ivBytes + tagBytes) throw new KeyError(damaged(place))
    const key = recordKey(keyId, place)
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), {
      authTagLength: tagBytes,
    })
    decipher.setAAD(associated(keyId, place))
    decipher.setAuthTag(bytes.subarray(-tagBytes))
    try {
      const body = bytes.subarray(ivBytes, -tagBytes)
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
    } catch (cause) {
      throw new KeyError(damaged(place), { cause })
    }
  }
  return {
    seal(place, secret) {
      const keyId = keys.currentId()
      const iv = random(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', recordKey(keyId, place), iv)
      cipher.setAAD(associated(keyId, place))
      const body = Buffer.concat([iv, cipher.update(secret, 'utf8'), cipher.final()])
      const sealed = Buffer.concat([body, cipher.getAuthTag()])
      return `${version}.${keyId}.${sealed.toString('base64url')}`
    },
    open(place, sealed) {
      try {
        return open(place, sealed)
      } catch (cause) {
        // The cause tells the operator what is wrong with the stored secret.
        throw new ServiceError(
          'unavailable',
          words('refusals.system.secretUnreadable'),
          {},
          { cause },
        )
      }
    },
    isCurrent: sealed => sealed.split('.')[1] === keys.currentId(),
  }
}

function damaged({ table, column }: SealedPlace): ServerWords {
  return words('operation.keys.damaged', { column: `${table}.${column}` })
}
