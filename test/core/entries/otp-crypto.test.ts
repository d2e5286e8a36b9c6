import { execFileSync, spawnSync } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { nodeOtpCrypto } from '../../../core/entries/otp-crypto.ts'
import type { Algorithm } from '../../../shared/entry-models.ts'
import { codesAt, hotpCode } from '../../../shared/otp.ts'
import { algorithms } from '../../../shared/otp-ranges.ts'
import { parseOtpText } from '../../../shared/otpauth.ts'
import { fc } from '../../fast-check.ts'

const seed = (bytes: number) => new TextEncoder().encode('1234567890'.repeat(7).slice(0, bytes))

const totp = (secret: Uint8Array, algorithm: Algorithm, digits: number, periodSeconds: number) => ({
  otp: { type: 'totp' as const, algorithm, digits, periodSeconds },
  secret,
  pin: null,
})

const hotp = (secret: Uint8Array, algorithm: Algorithm, digits: number) => ({
  otp: { type: 'hotp' as const, algorithm, digits, counter: 0 },
  secret,
})

/** Computes RFC 4226 §5.3 independently, sharing only the hash with the product. */
function reference(secret: Uint8Array, algorithm: Algorithm, digits: number, counter: bigint) {
  const message = Buffer.alloc(8)
  message.writeBigUInt64BE(counter)
  const hmac = createHmac(algorithm, secret).update(message).digest()
  const value = hmac.readUInt32BE((hmac[hmac.length - 1] as number) & 15) & 0x7fffffff
  return String(BigInt(value) % 10n ** BigInt(digits)).padStart(digits, '0')
}

describe('codesAt refuses', () => {
  it.each([
    ['a counter-based entry', { ...hotp(seed(20), 'SHA1', 6), pin: null }, 0, 'counter-based'],
    ['a time before 1970', totp(seed(20), 'SHA1', 6, 30), -1, 'time'],
    ['no time at all', totp(seed(20), 'SHA1', 6, 30), Number.NaN, 'time'],
    [
      'motp without its PIN',
      { otp: { type: 'motp' as const }, secret: seed(8), pin: null },
      0,
      'PIN',
    ],
    [
      'yandex without its PIN',
      { otp: { type: 'yandex' as const }, secret: seed(16), pin: null },
      0,
      'PIN',
    ],
  ])('%s', (_, entry, atMs, place) => {
    expect(() => codesAt(entry, atMs, nodeOtpCrypto)).toThrow(
      expect.objectContaining({ code: 'bad-input', message: expect.stringContaining(place) }),
    )
  })

  it('and hotpCode refuses a time-based entry', () => {
    expect(() => hotpCode(totp(seed(20), 'SHA1', 6, 30), 0, nodeOtpCrypto)).toThrow('HOTP')
  })
})

describe('RFC 6238 appendix B', () => {
  const seedBytes = { SHA1: 20, SHA256: 32, SHA512: 64 }
  const table: [number, string, string, string][] = [
    [59, '94287082', '46119246', '90693936'],
    [1111111109, '07081804', '68084774', '25091201'],
    [1111111111, '14050471', '67062674', '99943326'],
    [1234567890, '89005924', '91819424', '93441116'],
    [2000000000, '69279037', '90698825', '38618901'],
    [20000000000, '65353130', '77737706', '47863826'],
  ]
  const vectors = table.flatMap(([at, ...codes]) =>
    (['SHA1', 'SHA256', 'SHA512'] as const).map(
      (name, i) => [at, name, codes[i] as string] as const,
    ),
  )

  it.each(vectors)('at %i with %s: %s', (at, algorithm, code) => {
    const entry = totp(seed(seedBytes[algorithm]), algorithm, 8, 30)
    expect(codesAt(entry, at * 1000, nodeOtpCrypto).code).toBe(code)
  })
})

describe('RFC 4226 appendix D', () => {
  it.each(
    [
      '755224',
      '287082',
      '359152',
      '969429',
      '338314',
      '254676',
      '287922',
      '162583',
      '399871',
      '520489',
    ].map((code, counter) => [counter, code] as const),
  )('counter %i: %s', (counter, code) => {
    expect(hotpCode(hotp(seed(20), 'SHA1', 6), counter, nodeOtpCrypto)).toBe(code)
  })
})

describe('codesAt', () => {
  const entry = totp(seed(20), 'SHA1', 6, 30)

  it('returns when the code is valid, and which comes next', () => {
    const { code: following } = codesAt(entry, 60_000, nodeOtpCrypto)
    expect(codesAt(entry, 30_000, nodeOtpCrypto)).toEqual({
      code: '287082',
      next: following,
      validFrom: 30_000,
      validUntil: 60_000,
    })
    expect(codesAt(entry, 59_999, nodeOtpCrypto)).toEqual(codesAt(entry, 30_000, nodeOtpCrypto))
  })

  it.each([
    [{ otp: { type: 'steam' as const }, secret: seed(20), pin: null }, 30_000],
    [{ otp: { type: 'motp' as const }, secret: seed(8), pin: '1' }, 10_000],
    [{ otp: { type: 'yandex' as const }, secret: seed(16), pin: '1' }, 30_000],
    [totp(seed(20), 'SHA1', 6, 86_400), 86_400_000],
  ])('keeps the period of %o', (one, periodMs) => {
    const { validFrom, validUntil } = codesAt(one, 1_800_000_000_123, nodeOtpCrypto)
    expect(validUntil - validFrom).toBe(periodMs)
    expect(validFrom).toBeLessThanOrEqual(1_800_000_000_123)
  })

  it('takes secrets of one byte and of a kilobyte', () => {
    for (const bytes of [1, 10, 1024]) {
      const secret = new Uint8Array(bytes).fill(7)
      const code = codesAt(totp(secret, 'SHA256', 6, 30), 0, nodeOtpCrypto).code
      expect(code).toBe(reference(secret, 'SHA256', 6, 0n))
    }
  })
})

describe('every hash, length and counter', () => {
  it('agrees with RFC 4226 §5.3 written out, past 2^32 too', () => {
    const secret = fc.uint8Array({ minLength: 1, maxLength: 80 })
    const digits = fc.integer({ min: 4, max: 10 })
    const counter = fc.oneof(fc.maxSafeNat(), fc.integer({ min: 2 ** 32 - 2, max: 2 ** 32 + 2 }))
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom(...algorithms),
        digits,
        counter,
        (key, name, length, n) => {
          expect(hotpCode(hotp(key, name, length), n, nodeOtpCrypto)).toBe(
            reference(key, name, length, BigInt(n)),
          )
        },
      ),
      { numRuns: 500 },
    )
  })

  it('counts time steps past 2^32', () => {
    const { code } = codesAt(totp(seed(20), 'SHA384', 10, 1), (2 ** 33 + 5) * 1000, nodeOtpCrypto)
    expect(code).toBe(reference(seed(20), 'SHA384', 10, 2n ** 33n + 5n))
  })
})

describe('oathtool', () => {
  it('prints the same code for 200 random entries and times', ({ skip }) => {
    skip(spawnSync('oathtool', ['--version']).status !== 0, 'oathtool is not installed')
    const sample = fc.tuple(
      fc.uint8Array({ minLength: 10, maxLength: 64 }),
      fc.constantFrom('SHA1' as const, 'SHA256' as const, 'SHA512' as const),
      fc.integer({ min: 6, max: 8 }),
      fc.integer({ min: 1, max: 86_400 }),
      fc.oneof(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 2 ** 32, max: 2 ** 37 })),
    )
    const differing = fc.sample(sample, { numRuns: 200, seed: 4226 }).filter(one => {
      const [secret, algorithm, digits, periodSeconds, at] = one
      const options = [
        `--totp=${algorithm.toLowerCase()}`,
        '-d',
        `${digits}`,
        '-s',
        `${periodSeconds}s`,
      ]
      const code = execFileSync('oathtool', [...options, '--now', `@${at}`, '-'], {
        input: Buffer.from(secret).toString('hex'),
        encoding: 'utf8',
      }).trim()
      const entry = totp(secret, algorithm, digits, periodSeconds)
      return codesAt(entry, at * 1000, nodeOtpCrypto).code !== code
    })
    expect(differing).toEqual([])
  })
})

describe('codes of other vendors', () => {
  it.each([
    ['steam://63BEDWCQZKTQWPESARIERL5DTTQFCJTK', 1511200518, 'FR8RV'],
    ['steam://63BEDWCQZKTQWPESARIERL5DTTQFCJTK', 1511200714, '9P3VP'],
    ['motp://a:b?secret=e3152afee62599c8&pin=1234', 165892298, 'e7d8b6'],
    ['motp://a:b?secret=e3152afee62599c8&pin=1234', 123456789, '4ebfb2'],
    ['motp://a:b?secret=bbb1912bb5c515be&pin=9999', 1659540022, 'ced7b1'],
    ['motp://a:b?secret=bbb1912bb5c515be&pin=9999', 1659539878, '1a14f8'],
    [
      'otpauth://yaotp/a?secret=6SB2IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTRY&pin=5239',
      1641559648,
      'umozdicq',
    ],
    [
      'otpauth://yaotp/a?secret=LA2V6KMCGYMWWVEW64RNP3JA3IAAAAAAHTSG4HRZPI&pin=7586',
      1581064020,
      'oactmacq',
    ],
    ['otpauth://yaotp/a?secret=LA2V6KMCGYMWWVEW64RNP3JA3I&pin=7586', 1581090810, 'wemdwrix'],
    [
      'otpauth://yaotp/a?secret=JBGSAU4G7IEZG6OY4UAXX62JU4AAAAAAHTSG4HXU3M&pin=5210481216086702',
      1581091469,
      'dfrpywob',
    ],
    [
      'otpauth://yaotp/a?secret=JBGSAU4G7IEZG6OY4UAXX62JU4AAAAAAHTSG4HXU3M&pin=5210481216086702',
      1581093059,
      'vunyprpd',
    ],
  ])('%s at %i: %s', (text, at, code) => {
    expect(codesAt(parseOtpText(text), at * 1000, nodeOtpCrypto).code).toBe(code)
  })

  it('drops the leading zero of a Yandex key', () => {
    const secret = seed(16)
    const crypto = { ...nodeOtpCrypto, digest: () => Uint8Array.of(0, ...seed(31)) }
    const shorter = { ...nodeOtpCrypto, digest: () => seed(31) }
    const entry = { otp: { type: 'yandex' as const }, secret, pin: '1' }
    expect(codesAt(entry, 0, crypto)).toEqual(codesAt(entry, 0, shorter))
  })
})
