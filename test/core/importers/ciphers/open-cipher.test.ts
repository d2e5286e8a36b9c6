import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  firstOpened,
  isNoise,
  openCbc,
  openGcm,
  openOpenssl,
  wrongPassphrase,
} from '../../../../core/importers/ciphers/open-cipher.ts'
import { AppError } from '../../../../shared/errors.ts'
import { literal } from '../../../literal.ts'
import { sealCryptoJs, sealGcm } from '../writers/seal.ts'

const key = randomBytes(32)
const nonce = randomBytes(12)
const aad = Buffer.from('header')
const { sealed, tag, whole } = sealGcm(key, nonce, 'plain', aad)
const gcm = { key, nonce, sealed: whole, authenticated: aad }

describe('AES-GCM', () => {
  it.each([
    ['a tag that is cut', { sealed, tag: tag.subarray(0, 12) }],
    ['less than a tag', { sealed: whole.subarray(0, 9) }],
    ['no nonce', { nonce: Buffer.alloc(0) }],
    ['a nonce without end', { nonce: Buffer.alloc(4096) }],
  ])('cannot be opened with %s', (_, change) => {
    expect(() => openGcm({ ...gcm, ...change })).toThrow(/damaged or cut short/)
  })

  it.each([
    ['key', { key: randomBytes(32) }],
    ['nonce', { nonce: randomBytes(12) }],
    ['header', { authenticated: Buffer.from('changed') }],
    ['tag', { sealed, tag: randomBytes(16) }],
  ])('tells another %s as a wrong password', (_, change) => {
    expect(() => openGcm({ ...gcm, ...change })).toThrow(wrongPassphrase().message)
  })

  it('is opened with the tag at the end or separate', () => {
    expect(openGcm(gcm).toString()).toBe('plain')
    expect(openGcm({ ...gcm, sealed, tag }).toString()).toBe('plain')
  })
})

describe('AES-CBC', () => {
  it.each([
    ['nothing', 16, 0],
    ['half a block', 16, 24],
    ['half an IV', 8, 32],
  ])('cannot be opened with %s', (_, ivBytes, sealedBytes) => {
    const open = () => openCbc(key, Buffer.alloc(ivBytes), Buffer.alloc(sealedBytes))
    expect(open).toThrow(/damaged or cut short/)
  })

  it('is opened as CryptoJS seals, and only so', () => {
    const opened = openOpenssl(Buffer.from(sealCryptoJs('plain', 'phrase'), 'base64'), 'phrase')
    expect(opened.toString()).toBe('plain')
    expect(() => openOpenssl(Buffer.alloc(48), 'phrase')).toThrow(/damaged or cut short/)
    expect(() => openOpenssl(Buffer.from('Salted__12345678'), 'phrase')).toThrow(/cut short/)
  })
})

describe('several ways to open', () => {
  const refuse = () => {
    throw wrongPassphrase()
  }

  it('return the first that succeeds', async () => {
    expect(await firstOpened([refuse, () => 'second', () => 'third'])).toBe('second')
  })

  it('end at once with any error other than a wrong password', async () => {
    const fail = () => {
      throw new AppError('too-large', literal('Too much.'))
    }
    await expect(firstOpened([fail, () => 'second'])).rejects.toMatchObject({ code: 'too-large' })
    await expect(firstOpened([refuse])).rejects.toMatchObject({ code: 'wrong-passphrase' })
  })
})

describe('bytes without a signature', () => {
  it.each([
    ['random bytes', Buffer.concat([Buffer.of(0xf1, 0x80), randomBytes(60)]), true],
    ['text', Buffer.from('a'.repeat(64)), false],
    ['a zip file', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(64, 0xff)]), false],
    ['too few', Buffer.alloc(20, 0xff), false],
  ])('are %s: %#', (_, file, expected) => {
    expect(isNoise(file)).toBe(expected)
  })
})
