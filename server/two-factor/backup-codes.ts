/**
 * Stores backup codes as PBKDF2 hashes under one salt per set, then HMAC under a pepper that is
 * sealed. A code has 80 random bits and cannot be guessed, so it needs no memory-hard function as a
 * password does. NIST SP 800-63B-4 §3.1.2.2 asks for salt and stretching below 112 bits. Somebody
 * who has the database but not the master key has no pepper to try codes with, and somebody who has
 * both needs 2^80 times the rounds. Older sets have ten scrypt hashes of 32 MiB, which took up a
 * second of the threads that passwords need.
 */
import { createHmac, pbkdf2, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { SealedPlace, Sealing } from '../sealing.ts'
import { formatBackupCode, readBackupCode } from './proof.ts'

export interface BackupSet {
  /** `p.salt.sealed pepper`, or `salt.sealed pepper` for older sets with scrypt hashes. */
  readonly salt: string
  readonly hashes: readonly string[]
}

export interface BackupCodes {
  /** Returns ten fresh codes, to be shown once. */
  create(
    place: SealedPlace,
  ): Promise<{ readonly codes: readonly string[]; readonly set: BackupSet }>
  /** Returns the index of the code in its set, or null. */
  find(place: SealedPlace, set: BackupSet, text: string): Promise<number | null>
}

export const backupCodesPerSet = 10
export const fewBackupCodes = 3

/** At this count, PBKDF2-HMAC-SHA-256 takes about half a millisecond per code. */
const backupCodeRounds = 1_000

/** The N of scrypt (RFC 7914) in older sets. With r = 8 and p = 1, it takes 32 MiB. */
const scryptCost = 2 ** 15

export function createBackupCodes(
  sealing: Sealing,
  random: (bytes: number) => Buffer,
): BackupCodes {
  const hash = async (code: string, { byScrypt, salt }: Salt, pepperSecret: string) => {
    const stretched = await (byScrypt ? stretchByScrypt : stretch)(code, salt)
    return createHmac('sha256', Buffer.from(pepperSecret, 'base64url')).update(stretched).digest()
  }
  return {
    async create(place) {
      const salt = random(16)
      const pepperSecret = random(32).toString('base64url')
      const codes = Array.from({ length: backupCodesPerSet }, () => formatBackupCode(random(10)))
      const hashes: string[] = []
      for (const code of codes) {
        const text = readBackupCode(code) ?? ''
        const hashed = await hash(text, { byScrypt: false, salt }, pepperSecret)
        hashes.push(hashed.toString('base64url'))
      }
      const sealedPepper = sealing.seal(place, pepperSecret)
      return { codes, set: { salt: `p.${salt.toString('base64url')}.${sealedPepper}`, hashes } }
    },
    async find(place, set, text) {
      const code = readBackupCode(text)
      if (code === null) return null
      const { sealedPepper, ...salt } = parseSalt(set.salt)
      const hashed = await hash(code, salt, sealing.open(place, sealedPepper))
      let found: number | null = null
      for (const [index, known] of set.hashes.entries()) {
        const bytes = Buffer.from(known, 'base64url')
        if (bytes.length === hashed.length && timingSafeEqual(bytes, hashed)) found = index
      }
      return found
    },
  }
}

/** Seals again the part of a set's salt that `rotate-key` has to. */
export function resealSalt(salt: string, reseal: (sealed: string) => string): string {
  const { sealedPepper } = parseSalt(salt)
  return `${salt.slice(0, salt.length - sealedPepper.length)}${reseal(sealedPepper)}`
}

interface Salt {
  readonly byScrypt: boolean
  readonly salt: Buffer
}

function parseSalt(text: string): Salt & { readonly sealedPepper: string } {
  const byScrypt = !text.startsWith('p.')
  const rest = byScrypt ? text : text.slice(2)
  const dot = rest.indexOf('.')
  return {
    byScrypt,
    salt: Buffer.from(rest.slice(0, dot), 'base64url'),
    sealedPepper: rest.slice(dot + 1),
  }
}

const derive = promisify(pbkdf2)

const stretch = (code: string, salt: Buffer): Promise<Buffer> =>
  derive(code, salt, backupCodeRounds, 32, 'sha256')

function stretchByScrypt(code: string, salt: Buffer): Promise<Buffer> {
  const options: ScryptOptions = { N: scryptCost, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
  return new Promise((resolve, reject) => {
    scrypt(code, salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
