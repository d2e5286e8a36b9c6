/** Backup codes at rest: scrypt under one salt a set, then HMAC under a pepper kept sealed. */
import { createHmac, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import type { SealedPlace, Sealing } from '../sealing.ts'
import { formatBackupCode, readBackupCode } from './proof.ts'

export interface BackupSet {
  /** `salt.sealed pepper` */
  readonly salt: string
  readonly hashes: readonly string[]
}

export interface BackupCodes {
  /** Ten fresh ones, to be shown once. */
  create(
    place: SealedPlace,
  ): Promise<{ readonly codes: readonly string[]; readonly set: BackupSet }>
  /** The index of the code in its set, or null. */
  find(place: SealedPlace, set: BackupSet, text: string): Promise<number | null>
}

export const backupCodesPerSet = 10
export const fewBackupCodes = 3

/** N of scrypt (RFC 7914), with r = 8 and p = 1: 32 MiB. */
export const backupCodeCost = 2 ** 15

export function createBackupCodes(
  sealing: Sealing,
  random: (bytes: number) => Buffer,
  cost: number = backupCodeCost,
): BackupCodes {
  const hash = async (code: string, salt: string, pepperSecret: string): Promise<Buffer> => {
    const stretched = await stretch(code, Buffer.from(salt, 'base64url'), cost)
    return createHmac('sha256', Buffer.from(pepperSecret, 'base64url')).update(stretched).digest()
  }
  return {
    async create(place) {
      const salt = random(16).toString('base64url')
      const pepperSecret = random(32).toString('base64url')
      const codes = Array.from({ length: backupCodesPerSet }, () => formatBackupCode(random(10)))
      const hashes: string[] = []
      for (const code of codes) {
        const hashed = await hash(readBackupCode(code) ?? '', salt, pepperSecret)
        hashes.push(hashed.toString('base64url'))
      }
      return { codes, set: { salt: `${salt}.${sealing.seal(place, pepperSecret)}`, hashes } }
    },
    async find(place, set, text) {
      const code = readBackupCode(text)
      if (code === null) return null
      const dot = set.salt.indexOf('.')
      const pepperSecret = sealing.open(place, set.salt.slice(dot + 1))
      const hashed = await hash(code, set.salt.slice(0, dot), pepperSecret)
      let found: number | null = null
      for (const [index, known] of set.hashes.entries()) {
        const bytes = Buffer.from(known, 'base64url')
        if (bytes.length === hashed.length && timingSafeEqual(bytes, hashed)) found = index
      }
      return found
    },
  }
}

/** The part of a set's salt that `rotate-key` seals anew. */
export function resealSalt(salt: string, reseal: (sealed: string) => string): string {
  const dot = salt.indexOf('.')
  return `${salt.slice(0, dot)}.${reseal(salt.slice(dot + 1))}`
}

function stretch(code: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options: ScryptOptions = { N: cost, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
  return new Promise((resolve, reject) => {
    scrypt(code, salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
