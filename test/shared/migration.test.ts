import { base64Encode } from '@bufbuild/protobuf/wire'
import { describe, expect, it } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import { isMigrationText, parseMigration } from '../../shared/migration.ts'
import { fc } from '../fast-check.ts'
import { said } from '../said.ts'
import { type GoogleEntry, googleExport, googlePayload, googleText } from './google-export.ts'
import { anyName, anySecret } from './otp-entry.ts'

const secret = Uint8Array.from({ length: 20 }, (_, i) => 250 - i)
const alice: GoogleEntry = {
  secret,
  name: 'Example:alice',
  issuer: 'Example',
  algorithm: 1,
  digits: 1,
  type: 2,
}
const link = 'otpauth-migration://offline'

describe('parseMigration refuses', () => {
  const whole = googlePayload([alice], { size: 1, batchId: 7 })

  it.each([
    ['no data', link, 'bad-input', 'no data'],
    ['empty data', `${link}?data=`, 'bad-input', 'no data'],
    ['data that is no Base64', `${link}?data=a*b`, 'bad-input', 'isn’t Base64'],
    ['data cut short', googleText(whole.slice(0, 20)), 'bad-input', 'cut short'],
    [
      'data of noise',
      googleText(Uint8Array.of(255, 255, 255, 255, 255, 255)),
      'bad-input',
      'damaged',
    ],
    [
      'an entry that runs past the end',
      googleText(Uint8Array.of(10, 200, 1, 1)),
      'bad-input',
      'cut short',
    ],
    ['a part without entries', googleExport([], { size: 2 }), 'bad-input', 'no entries'],
    ['an index past the size', googleExport([alice], { size: 2, index: 2 }), 'bad-input', 'parts'],
    ['a negative index', googleExport([alice], { size: 2, index: -1 }), 'bad-input', 'parts'],
    ['a negative size', googleExport([alice], { size: -1 }), 'bad-input', 'parts'],
    ['a million parts', googleExport([alice], { size: 1e6 }), 'bad-input', 'parts'],
    ['2 MB', `${link}?data=${'A'.repeat(2 ** 21)}`, 'too-large', '65,536'],
  ])('%s', (_, text, code, place) => {
    expect(() => parseMigration(text)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(place) }),
    )
  })

  it('any damage with an AppError', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const damaged = whole.slice()
        damaged[at] = byte
        try {
          parseMigration(googleText(damaged))
        } catch (error) {
          expect(error).toBeInstanceOf(AppError)
        }
      }),
    )
  })
})

describe('parseMigration skips', () => {
  it.each<[string, GoogleEntry, string]>([
    ['MD5', { ...alice, algorithm: 4 }, 'MD5'],
    ['an unknown algorithm', { ...alice, algorithm: 9 }, 'algorithm'],
    ['unknown digits', { ...alice, digits: 3 }, 'digits'],
    ['an unknown type', { ...alice, type: 3 }, 'type'],
    ['an entry without secret', { name: 'a' }, 'secret is empty'],
    ['a negative counter', { ...alice, type: 1, counter: -1n }, 'counter'],
  ])('%s, names the place and keeps the rest', (_, entry, reason) => {
    const { entries, skipped } = parseMigration(
      googleExport([alice, entry, alice], { size: 3, index: 1 }),
    )
    expect(entries).toHaveLength(2)
    expect(said(skipped)).toMatchObject([
      { where: 'entry 2 of part 2', reason: expect.stringContaining(reason) },
    ])
  })
})

describe('parseMigration reads', () => {
  it('a public example of the format', () => {
    const data = 'CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBsZTAC'
    expect(parseMigration(`${link}?data=${data}`)).toEqual({
      batchId: '0',
      index: 0,
      size: 1,
      entries: [
        {
          otp: { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 },
          secret: Uint8Array.from(
            [...'Hello!'].map(c => c.charCodeAt(0)).concat(0xde, 0xad, 0xbe, 0xef),
          ),
          pin: null,
          issuer: 'Example',
          label: 'alice@google.com',
          warnings: [],
        },
      ],
      skipped: [],
    })
  })

  it('a negative batch id, which is sent as ten bytes', () => {
    const text = googleExport([alice], { size: 3, index: 2, batchId: -2115474809 })
    expect(parseMigration(text)).toMatchObject({ batchId: '-2115474809', size: 3, index: 2 })
  })

  it('past fields that it does not know', () => {
    const text = googleExport([{ ...alice, id: '6194bc1737727798793' }], { size: 1 })
    expect(parseMigration(text)).toMatchObject({ entries: [{ label: 'alice' }], skipped: [] })
  })

  it.each<[GoogleEntry, object]>([
    [{ secret }, { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 }],
    [
      { secret, algorithm: 2, digits: 2, type: 2 },
      { algorithm: 'SHA256', digits: 8 },
    ],
    [
      { secret, algorithm: 3, type: 1, counter: 5n },
      { type: 'hotp', algorithm: 'SHA512', counter: 5 },
    ],
    [
      { secret, type: 1 },
      { type: 'hotp', counter: 0 },
    ],
    [{ secret, type: 1, counter: 2n ** 40n }, { counter: 2 ** 40 }],
  ])('the parameters of %o', (entry, otp) => {
    expect(parseMigration(googleExport([entry])).entries[0]?.otp).toMatchObject(otp)
  })

  it.each([
    ['Example:alice', '', 'Example', 'alice'],
    ['Example: alice', 'Example', 'Example', 'alice'],
    ['alice', 'Example', 'Example', 'alice'],
    ['a+b@example.com', '', '', 'a+b@example.com'],
    ['100%25', '', '', '100%25'],
  ])('the name %s with issuer %j', (name, issuer, expectedIssuer, expectedLabel) => {
    expect(parseMigration(googleExport([{ secret, name, issuer }])).entries[0]).toMatchObject({
      issuer: expectedIssuer,
      label: expectedLabel,
    })
  })

  it('data however its Base64 is written', () => {
    const base64 = base64Encode(googlePayload([{ ...alice, name: 'Example:~~~???>>>' }]))
    expect(base64).toMatch(/\+/)
    expect(base64).toMatch(/\//)
    const urlSafe = base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
    for (const data of [base64, base64.replaceAll('+', ' '), urlSafe, `${base64}&x=1`]) {
      expect(parseMigration(`${link}?data=${data}`).entries[0]).toMatchObject({
        label: '~~~???>>>',
      })
    }
  })

  it('every entry of a part, in order', () => {
    const entry = fc.record({
      secret: anySecret,
      name: anyName.map(name => `:${name}`),
      issuer: anyName.filter(name => !name.startsWith(':')),
    })
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 12 }), entries => {
        const read = parseMigration(googleExport(entries)).entries
        expect(read.map(one => [one.secret, one.label, one.issuer])).toEqual(
          entries.map(one => [one.secret, one.name.slice(1).trim(), one.issuer]),
        )
      }),
    )
  })
})

describe('isMigrationText', () => {
  it.each([
    [`${link}?data=A`, true],
    [' OTPAUTH-MIGRATION://OFFLINE?DATA=A', true],
    ['otpauth://totp/a', false],
    [`see ${link}`, false],
  ])('%s: %s', (text, expected) => {
    expect(isMigrationText(text)).toBe(expected)
  })
})
