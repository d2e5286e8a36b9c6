import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  aesRoundsKey,
  argon2idKey,
  opensslKey,
  overwritingDerivedKeys,
  pbkdf2Key,
  scryptKey,
} from '../../../../core/importers/ciphers/derive-key.ts'

const salt = Buffer.alloc(16, 1)
const argon2 = { memoryKib: 64, passes: 1, lanes: 1, salt }
const scrypt = { n: 1024, r: 8, p: 1, salt }
const pbkdf2 = { digest: 'sha256' as const, iterations: 1, salt }

describe('keys from passwords', () => {
  it.each([
    ['PBKDF2, rounds', () => pbkdf2Key('p', { ...pbkdf2, iterations: 10_000_001 })],
    ['scrypt, memory', () => scryptKey('p', { ...scrypt, n: 2 ** 21 })],
    ['scrypt, lanes', () => scryptKey('p', { ...scrypt, p: 17 })],
    ['Argon2, memory', () => argon2idKey('p', { ...argon2, memoryKib: 1024 ** 2 + 1 })],
    ['Argon2, passes', () => argon2idKey('p', { ...argon2, passes: 100_001 })],
    ['Argon2, both', () => argon2idKey('p', { ...argon2, memoryKib: 1024 ** 2, passes: 9 })],
    ['Argon2, lanes', () => argon2idKey('p', { ...argon2, lanes: 257, memoryKib: 4096 })],
  ])('cost no more than the ceiling: %s', async (_, derive) => {
    const message = expect.stringMatching(/^Opening this file takes more than [\d,]+ /)
    await expect(derive()).rejects.toMatchObject({ code: 'too-large', message })
  })

  it.each([
    ['PBKDF2, no round', () => pbkdf2Key('p', { ...pbkdf2, iterations: 0 })],
    ['PBKDF2, no number', () => pbkdf2Key('p', { ...pbkdf2, iterations: Number.NaN })],
    ['scrypt, no power of two', () => scryptKey('p', { ...scrypt, n: 1023 })],
    ['scrypt, one', () => scryptKey('p', { ...scrypt, n: 1 })],
    ['scrypt, blocks too small', () => scryptKey('p', { ...scrypt, n: 65_536, r: 1 })],
    ['Argon2, too little memory', () => argon2idKey('p', { ...argon2, memoryKib: 7 })],
    ['Argon2, too little for its lanes', () => argon2idKey('p', { ...argon2, lanes: 9 })],
    ['Argon2, half a pass', () => argon2idKey('p', { ...argon2, passes: 0.5 })],
    ['Argon2, a short salt', () => argon2idKey('p', { ...argon2, salt: Buffer.alloc(7) })],
  ])('are told to be impossible: %s', async (_, derive) => {
    await expect(derive()).rejects.toMatchObject({ code: 'bad-input' })
  })

  it.each([
    ['of many small passes, as early KeePass proposed', { memoryKib: 64, passes: 2000 }],
    ['of as many lanes as a big machine has threads', { memoryKib: 512, lanes: 64 }],
  ])('may be %s', async (_, parameters) => {
    await expect(argon2idKey('p', { ...argon2, ...parameters })).resolves.toHaveLength(32)
  })

  it('are those of RFC 7914 §12, beyond what Node would allow by itself', async () => {
    const key = await scryptKey('pleaseletmein', {
      n: 16_384,
      r: 8,
      p: 1,
      salt: Buffer.from('SodiumChloride'),
    })
    expect(key.toString('hex')).toBe(
      '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2',
    )
    await expect(scryptKey('p', { ...scrypt, n: 32_768 })).resolves.toHaveLength(32)
  })
})

describe('a derived key is overwritten', () => {
  const derivations = [
    ['PBKDF2', () => pbkdf2Key('p', pbkdf2)],
    ['scrypt', () => scryptKey('p', scrypt)],
    ['Argon2', () => argon2idKey('p', argon2)],
    ['OpenSSL’s MD5', async () => opensslKey('p', Buffer.alloc(8))],
    ['KeePass’s rounds of AES', async () => aesRoundsKey(randomBytes(32), randomBytes(32), 100)],
  ] as const

  it.each(derivations)('once the work with it is done: %s', async (_, derive) => {
    const keys: Buffer[] = []
    await overwritingDerivedKeys(async () => {
      keys.push(await derive())
      expect(keys[0]?.some(byte => byte !== 0)).toBe(true)
    })
    expect(keys.map(key => key.every(byte => byte === 0))).toEqual([true])
  })

  it.each(derivations)('where the work fails, too: %s', async (_, derive) => {
    const keys: Buffer[] = []
    const work = overwritingDerivedKeys(async () => {
      keys.push(await derive())
      throw new Error('The password is not right.')
    })
    await expect(work).rejects.toThrow()
    expect(keys.map(key => key.every(byte => byte === 0))).toEqual([true])
  })
})
