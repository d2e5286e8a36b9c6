import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatBase32 } from '../../shared/base32.ts'
import { AppError } from '../../shared/errors.ts'
import { parseOtpText, toEntry } from '../../shared/otpauth.ts'
import { fc } from '../fast-check.ts'
import { said } from '../said.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const totp = (rest: string) => `otpauth://totp/${rest}`

describe('parseOtpText refuses', () => {
  it.each([
    ['another scheme', 'https://example.com/?secret=A', 'bad-input', 'otpauth://'],
    ['nothing', '', 'bad-input', 'otpauth://'],
    ['an unknown type', `otpauth://sms/a?secret=${secret}`, 'bad-input', 'type'],
    ['no type', `otpauth://?secret=${secret}`, 'bad-input', 'type'],
    ['no parameters', totp('a'), 'bad-input', 'no parameters'],
    ['a secret in the path', totp('a/secret=JBSWY3DP'), 'bad-input', 'no parameters'],
    ['an empty secret', totp('a?secret='), 'bad-input', 'secret is empty'],
    ['a secret of padding', totp('a?secret===='), 'bad-input', 'secret is empty'],
    ['a secret that is not Base32', totp('a?secret=JBSWY3DP!'), 'bad-input', 'Character 9'],
    ['an oversized secret', totp(`a?secret=${'A'.repeat(2000)}`), 'too-large', 'secret'],
    ['period 0', totp(`a?secret=${secret}&period=0`), 'bad-input', 'period'],
    ['a negative period', totp(`a?secret=${secret}&period=-30`), 'bad-input', 'period'],
    ['a period of two days', totp(`a?secret=${secret}&period=172800`), 'bad-input', 'period'],
    ['a period in words', totp(`a?secret=${secret}&period=often`), 'bad-input', 'period'],
    ['3 digits', totp(`a?secret=${secret}&digits=3`), 'bad-input', 'digits'],
    ['11 digits', totp(`a?secret=${secret}&digits=11`), 'bad-input', 'digits'],
    ['digits of a fraction', totp(`a?secret=${secret}&digits=6.5`), 'bad-input', 'digits'],
    ['MD5', totp(`a?secret=${secret}&algorithm=MD5`), 'bad-input', 'algorithm'],
    ['SHA-512/256', totp(`a?secret=${secret}&algorithm=SHA-512%2F256`), 'bad-input', 'algorithm'],
    ['HOTP without counter', `otpauth://hotp/a?secret=${secret}`, 'bad-input', 'counter'],
    ['a counter below 0', `otpauth://hotp/a?secret=${secret}&counter=-1`, 'bad-input', 'counter'],
    [
      'a counter past 2^53',
      `otpauth://hotp/a?secret=${secret}&counter=9007199254740992`,
      'bad-input',
      'counter',
    ],
    ['two secrets', totp(`a?secret=${secret}&secret=AAAA`), 'bad-input', 'parameter secret'],
    ['a label of 2 MB', totp(`${'a'.repeat(2 ** 21)}?secret=${secret}`), 'too-large', '65,536'],
    ['a Yandex secret of 20 bytes', `otpauth://yaotp/a?secret=${secret}`, 'bad-input', 'Yandex'],
    ['a motp secret in Base32', `motp://a:b?secret=${secret}`, 'bad-input', 'hexadecimal'],
    ['half a byte of motp', 'motp://a:b?secret=abc', 'bad-input', 'odd number'],
    ['a link that starts a Steam game', 'steam://run/440', 'bad-input', 'Character 4'],
  ])('%s', (_, text, code, place) => {
    expect(() => parseOtpText(text)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(place) }),
    )
  })

  it('whatever it is with an AppError that repeats nothing of it', () => {
    const piece = fc.constantFrom(...linkPieces)
    const held = fc.stringMatching(/^[A-Z0-9]{6,40}$/)
    const noise = fc.array(fc.oneof(piece, held, fc.string({ unit: 'binary' })))
    const link = fc.tuple(fc.constantFrom(...hosts), noise, held, noise).map(([host, ...rest]) => {
      const [path, secretText, parameters] = rest
      return [host, ...path, '?secret=', secretText, '&', ...parameters]
    })
    fc.assert(
      fc.property(fc.oneof(noise, link), parts => {
        const message = refusal(parts.join(''))
        const repeated = parts
          .filter(part => /^[A-Z0-9]{6,}$/.test(part))
          .flatMap(part => Array.from(part.slice(5), (_, at) => part.slice(at, at + 6)))
          .filter(sixCharacters => message.includes(sixCharacters))
        expect(repeated).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})

const hosts = ['otpauth://totp/', 'otpauth://hotp/', 'otpauth://yaotp/', 'motp://', 'steam://']

const linkPieces = [
  ...hosts,
  ...['/', ':', '?', '&', '&issuer=', '&digits=', '&period=', '&counter=', '&algorithm=', '&pin='],
  ...['%', '%zz', '%00', '%E2%80%AE', '0', '6', '30', 'SHA-1', 'MD5', '&secret='],
]

/**
 * Returns the message of the refusal; '' if the text is read. Anything but an AppError is thrown
 * on.
 */
function refusal(text: string): string {
  try {
    parseOtpText(text)
    return ''
  } catch (error) {
    if (error instanceof AppError) return error.message
    throw error
  }
}

describe('a name never costs the secret', () => {
  const long = 'a'.repeat(513)

  it.each([
    [`${long}?secret=${secret}`, 'a'.repeat(512), '', 'The label was cut'],
    [`a?secret=${secret}&issuer=${long}`, 'a', 'a'.repeat(512), 'The issuer was cut'],
    [`a%00b?secret=${secret}`, 'ab', '', 'The label was cleaned'],
    [`a%0Ab?secret=${secret}`, 'a b', '', 'The label was cleaned'],
    [`a%09%0D%0Ab?secret=${secret}`, 'a b', '', 'The label was cleaned'],
    [`a%E2%80%AEb?secret=${secret}`, 'ab', '', 'The label was cleaned'],
    [`a\u202eb?secret=${secret}`, 'ab', '', 'The label was cleaned'],
    [`a?secret=${secret}&issuer=%E2%81%A6b`, 'a', 'b', 'The issuer was cleaned'],
    [`a\ud83d?secret=${secret}`, 'a', '', 'The label was cleaned'],
    [`${'🔑'.repeat(300)}?secret=${secret}`, '🔑'.repeat(256), '', 'The label was cut'],
  ])('%#', (rest, label, issuer, warning) => {
    const entry = parseOtpText(totp(rest))
    expect(said(entry)).toMatchObject({
      issuer,
      label,
      warnings: [expect.stringContaining(warning)],
    })
    expect(formatBase32(entry.secret)).toBe(secret)
  })

  it('and neither does a PIN that nobody can have typed', () => {
    expect(said(parseOtpText('motp://a:b?secret=e3152afee62599c8&pin=1%002'))).toMatchObject({
      pin: null,
      warnings: [expect.stringContaining('PIN was left out'), expect.stringContaining('missing')],
    })
  })

  it('is next to the message about a bad secret, and never in it', () => {
    const read = () => parseOtpText(totp(`Ba%00nk:ada?secret=1234567`))
    expect(read).toThrow(expect.objectContaining({ about: 'Bank (ada)' }))
    expect(read).not.toThrow(/Bank|ada|1234567/)
  })
})

describe('links as they are spelled in the wild', () => {
  const plain = { algorithm: 'SHA1', digits: 6, periodSeconds: 30 }

  it.each([
    [`otpauth://totp/A:b&secret=${secret}`, 'A', 'b', plain],
    [`otpauth://totp/Who?:b?secret=${secret}`, 'Who?', 'b', plain],
    [`otpauth://totp/a=b?:c?secret=${secret}`, 'a=b?', 'c', plain],
    [`otpauth://totp/A:b?secret=${secret}&image=https://x.example/?size=5`, 'A', 'b', plain],
    [`otpauth://totp/A#1:b?secret=${secret}&issuer=A#1`, 'A#1', 'b', plain],
    [`otpauth://totp/A%253Ab%2540c.example?secret=${secret}&issuer=A`, 'A', 'b@c.example', plain],
    [`otpauth://totp/A%25253Ab?secret=${secret}`, 'A', 'b', plain],
    [encodeURIComponent(`otpauth://totp/A:b?secret=${secret}`), 'A', 'b', plain],
    [`otpauth://totp/A:b%3Fsecret%3D${secret}%26issuer%3DA&chs=200x200`, 'A', 'b', plain],
    [`apple-otpauth://totp/A:b?secret=${secret}`, 'A', 'b', plain],
    [`otpauth:/totp/A:b?secret=${secret}`, 'A', 'b', plain],
    [`otpauth:totp/A:b?secret=${secret}`, 'A', 'b', plain],
    [`apple-otpauth:totp/A:b?secret=${secret}`, 'A', 'b', plain],
    [`otpauth://totp/A:b?secret=${secret}&interval=60`, 'A', 'b', { ...plain, periodSeconds: 60 }],
    [`otpauth://totp/A:b?secret=${secret}&period=60s`, 'A', 'b', { ...plain, periodSeconds: 60 }],
    [`otpauth://totp/A:b?secret=${secret}&digit=8`, 'A', 'b', { ...plain, digits: 8 }],
    [`otpauth://totp/A:b?secret=${secret}&digits=EIGHT`, 'A', 'b', { ...plain, digits: 8 }],
    [
      `otpauth://totp/A:b?secret=${secret}&algorithm=null&digits=null&period=undefined`,
      'A',
      'b',
      plain,
    ],
    [
      `otpauth://totp/A:b?secret=${secret}&digits=8.0&period=30.0`,
      'A',
      'b',
      { ...plain, digits: 8 },
    ],
  ])('%s', (link, issuer, label, otp) => {
    expect(said(parseOtpText(link))).toMatchObject({ issuer, label, otp, warnings: [] })
    expect(formatBase32(parseOtpText(link).secret)).toBe(secret)
  })

  it.each([
    ['Algorithm.sha1', 'SHA1'],
    ['Algorithm.sha512', 'SHA512'],
    ['HmacSHA256', 'SHA256'],
    ['ALGORITHM_SHA256', 'SHA256'],
    ['HMAC-SHA-512', 'SHA512'],
    ['SHA-256', 'SHA256'],
    ['sha_512', 'SHA512'],
    ['hmac_sha1', 'SHA1'],
  ])('algorithm=%s', (spelling, algorithm) => {
    const { otp } = parseOtpText(totp(`a?secret=${secret}&algorithm=${spelling}`))
    expect(otp).toMatchObject({ algorithm })
  })

  it.each(['issuer=Steam', 'issuer=Steam&digits=5', 'digits=s', 'digits=S', 'encoder=steam'])(
    'is Steam by %s',
    parameters => {
      expect(parseOtpText(totp(`ada?secret=${secret}&${parameters}`)).otp).toEqual({
        type: 'steam',
      })
    },
  )

  it('reads a period of 30000 as milliseconds, and reports that', () => {
    expect(said(parseOtpText(totp(`a?secret=${secret}&period=30000`)))).toMatchObject({
      otp: plain,
      warnings: [expect.stringContaining('milliseconds')],
    })
  })
})

it('reads a link that was copied out of the source of a page', () => {
  const link = 'otpauth://totp/x?secret=MFRGGZDFMZTWQ2LK&amp;digits=8&amp;period=60'
  expect(parseOtpText(link).otp).toMatchObject({ digits: 8, periodSeconds: 60 })
})

describe('parseOtpText reads names', () => {
  it.each([
    ['Issuer:alice', '', 'Issuer', 'alice'],
    ['Issuer:%20alice', 'Issuer', 'Issuer', 'alice'],
    ['Issuer%3Aalice', 'Issuer', 'Issuer', 'alice'],
    ['Issuer%3A%20alice', '', 'Issuer', 'alice'],
    ['Big%3ACorp:alice', '', 'Big:Corp', 'alice'],
    ['Foo: Bar:alice', 'Foo:%20Bar', 'Foo: Bar', 'alice'],
    [':alice', '', '', 'alice'],
    [':alice', 'Issuer', 'Issuer', 'alice'],
    ['alice', 'Issuer', 'Issuer', 'alice'],
    ['', 'Issuer', 'Issuer', ''],
    ['Air%20Canada:ben', 'Air+Canada', 'Air Canada', 'ben'],
    ['Air+Canada:ben', 'Air+Canada', 'Air Canada', 'ben'],
    ['air-canada:ben', 'Air%20Canada', 'Air Canada', 'ben'],
    ['Disney+:ben', 'Disney+', 'Disney+', 'ben'],
    ['ben', 'Disney%2B%20Hotstar', 'Disney+ Hotstar', 'ben'],
    ['GitHub:ben', 'GitHub%20Enterprise', 'GitHub Enterprise', 'ben'],
    ['alice+work@example.com', 'X', 'X', 'alice+work@example.com'],
    ['alice%2Bwork@example.com', 'X', 'X', 'alice+work@example.com'],
    ['Company #1:bob', '', 'Company #1', 'bob'],
    ['100%', 'X', 'X', '100%'],
    ['caf%E9', 'X', 'X', 'caf%E9'],
    ['%C3%A9%zz', 'X', 'X', 'é%zz'],
    ['Ünï中🔑:bob', '', 'Ünï中🔑', 'bob'],
    ['Issuer:a:b', 'Issuer', 'Issuer', 'a:b'],
    ['%20alice%0A', 'X', 'X', 'alice'],
  ])('%s with issuer=%s', (path, issuer, expectedIssuer, expectedLabel) => {
    const entry = parseOtpText(totp(`${path}?secret=${secret}&issuer=${issuer}`))
    expect(said(entry)).toMatchObject({
      issuer: expectedIssuer,
      label: expectedLabel,
      warnings: [],
    })
  })

  it('keeps both if label and parameter name different issuers, with a warning', () => {
    expect(said(parseOtpText(totp(`PayPal:bob?secret=${secret}&issuer=Evil`)))).toMatchObject({
      issuer: 'Evil',
      label: 'PayPal:bob',
      warnings: [expect.stringContaining('different issuer')],
    })
  })
})

describe('parseOtpText reads parameters', () => {
  const plain = { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 }

  it.each([
    ['', plain],
    ['&digits=&period=&algorithm=', plain],
    ['&digits=4&period=1', { ...plain, digits: 4, periodSeconds: 1 }],
    ['&digits=10&period=86400', { ...plain, digits: 10, periodSeconds: 86_400 }],
    ['&Digits=08&PERIOD=060', { ...plain, digits: 8, periodSeconds: 60 }],
    ['&digits=8&digits=8', { ...plain, digits: 8 }],
    ['&counter=oops&image=a&image=b', plain],
    ['&algorithm=SHA-1', plain],
    ['&algorithm=HmacSHA1', plain],
    ['&algorithm=sha256', { ...plain, algorithm: 'SHA256' }],
    ['&algorithm=HMAC-SHA-512', { ...plain, algorithm: 'SHA512' }],
    ['&algorithm=sha_384', { ...plain, algorithm: 'SHA384' }],
    ['&algorithm=SHA224', { ...plain, algorithm: 'SHA224' }],
    ['&encoder=steam', { type: 'steam' }],
    ['&issuer=Steam', { type: 'steam' }],
    ['&issuer=steam&digits=5', { type: 'steam' }],
    ['&steam', { type: 'steam' }],
    ['&issuer=Steam&digits=6', plain],
  ])('%s', (parameters, otp) => {
    expect(parseOtpText(totp(`a?secret=${secret}${parameters}`)).otp).toEqual(otp)
  })

  it.each([
    [`otpauth://hotp/a?secret=${secret}&counter=0`, { counter: 0, type: 'hotp' }],
    [`otpauth://hotp/a?secret=${secret}&counter=9007199254740991`, { counter: 2 ** 53 - 1 }],
    [`OTPAUTH://TOTP/A?SECRET=${secret}`, { type: 'totp' }],
    [`  otpauth://steam/a?secret=${secret}&digits=5  `, { type: 'steam' }],
    [`steam://${secret}`, { type: 'steam' }],
  ])('%s', (text, otp) => {
    expect(parseOtpText(text).otp).toMatchObject(otp)
  })

  it('takes spaces, dashes, small letters and escaped padding in the secret', () => {
    const { secret: read } = parseOtpText(totp('a?secret=jbsw+y3dp%20ehpk-3pxp%3D%3D&digits=6'))
    expect(formatBase32(read)).toBe('JBSWY3DPEHPK3PXP')
  })

  it.each([
    ['JBSWY3DP', 'only 40 bits'],
    ['JBSWY3DPEHPK3PXPA', 'odd length'],
  ])('takes the secret %s with a warning', (odd, warning) => {
    expect(said(parseOtpText(totp(`a?secret=${odd}`)).warnings)).toEqual([
      expect.stringContaining(warning),
    ])
  })

  it('reads motp with its secret in hexadecimal and its PIN', () => {
    expect(parseOtpText('motp://Example:alice?secret=E3152AFEE62599C8&pin=0042')).toEqual({
      otp: { type: 'motp' },
      secret: Uint8Array.of(0xe3, 0x15, 0x2a, 0xfe, 0xe6, 0x25, 0x99, 0xc8),
      pin: '0042',
      issuer: 'Example',
      label: 'alice',
      warnings: [],
    })
  })

  it('keeps only the secret of a printed Yandex secret, and reports that the PIN is missing', () => {
    const text = 'otpauth://yaotp/user@yandex.ru?secret=LA2V6KMCGYMWWVEW64RNP3JA3IAAAAAAHTSG4HRZPI'
    const entry = parseOtpText(text)
    expect(formatBase32(entry.secret)).toBe('LA2V6KMCGYMWWVEW64RNP3JA3I')
    expect(said(entry)).toMatchObject({
      otp: { type: 'yandex' },
      issuer: 'Yandex',
      pin: null,
      warnings: [expect.stringContaining('PIN')],
    })
  })
})

describe('toEntry', () => {
  const typed = {
    type: 'totp' as const,
    issuer: 'X',
    label: 'a',
    secret,
    algorithm: 'SHA1',
    digits: 6,
    periodSeconds: 30,
    counter: 0,
    pin: '1234',
  }

  it.each([
    [{ digits: 11 }, 'digits'],
    [{ periodSeconds: 0 }, 'period'],
    [{ type: 'hotp' as const, counter: null }, 'counter'],
    [{ secret: '' }, 'secret'],
  ])('refuses %o as a link would be', (change, place) => {
    expect(() => toEntry({ ...typed, ...change })).toThrow(
      expect.objectContaining({ code: 'bad-input', message: expect.stringContaining(place) }),
    )
  })

  it("ignores what the type doesn't use", () => {
    expect(said(toEntry({ ...typed, counter: -1 }))).toMatchObject({ pin: null, warnings: [] })
    expect(toEntry({ ...typed, type: 'steam', digits: 99 }).otp).toEqual({ type: 'steam' })
  })
})

describe('the lists that other apps export', () => {
  const folder = new URL('../../../shared/fixtures/importers/aegis-suite/', import.meta.url)

  it.for(['plain.txt', 'ente_auth.txt'])('are read line by line: %s', (name, { skip }) => {
    skip(!existsSync(folder), 'the folder ../shared/fixtures is missing')
    const lines = readFileSync(new URL(name, folder), 'utf8').trim().split(/\r?\n/)
    const entries = lines.map(parseOtpText)
    expect(entries.map(one => `${one.issuer} / ${one.label} / ${one.otp.type}`).sort()).toEqual([
      'Air Canada / Benjamin / hotp',
      'Airbnb / Elijah / totp',
      'Boeing / Sophia / steam',
      'Deno / Mason / totp',
      'Issuu / James / hotp',
      'SPDX / James / totp',
      'WWE / Mason / hotp',
    ])
    const wwe = entries.find(one => one.issuer === 'WWE')
    expect(wwe?.otp).toEqual({ type: 'hotp', algorithm: 'SHA512', digits: 8, counter: 10_300 })
    expect(formatBase32(wwe?.secret ?? new Uint8Array())).toBe('5VAML3X35THCEBVRLV24CGBKOY')
    expect(entries.flatMap(one => one.warnings)).toEqual([])
  })
})
