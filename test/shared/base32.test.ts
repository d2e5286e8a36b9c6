import { describe, expect, it } from 'vitest'
import { correctLookAlikes, formatBase32, isBareSecret, parseBase32 } from '../../shared/base32.ts'
import { fc } from '../fast-check.ts'
import { said } from '../said.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('parseBase32', () => {
  it.each([
    ['MZXW1YTB', 5],
    ['MZXW6YT!', 8],
    ['  MZ0W6', 5],
    ['MZXW=6YT', 6],
    ['MZXW6YTı', 8],
    ['ſZXW6YTB', 1],
    ['🔑', 1],
    ['MZXW6\u0000', 6],
  ])('refuses %j and names character %i', (text, position) => {
    expect(() => parseBase32(text)).toThrow(
      expect.objectContaining({
        code: 'bad-input',
        message: expect.stringContaining(`Character ${position} of the secret`),
      }),
    )
  })

  it.each([
    ['', ''],
    ['MZXW6YTBOI======', 'foobar'],
    ['mzxw 6ytb oi', 'foobar'],
    ['MZXW-6YTB–OI', 'foobar'],
    [' MZXW6YTBOI\n', 'foobar'],
    ['MZXW\u00a06YTB\u200bOI', 'foobar'],
    ['MZXW6YTBOI= = =', 'foobar'],
    ['MZXW6=', 'foo'],
  ])('reads %j', (text, meaning) => {
    expect(parseBase32(text)).toEqual({ bytes: bytes(meaning), warnings: [] })
  })

  it.each(['A', 'MZX', 'MZXW6Y'])(
    'reads %j, whose length Base32 never has, with a warning',
    text => {
      expect(said(parseBase32(text).warnings)).toEqual([expect.stringContaining('odd length')])
    },
  )

  it('drops bits that belong to no byte, with a warning', () => {
    const { bytes: read, warnings } = parseBase32('MZ')
    expect(read).toEqual(bytes('f'))
    expect(said(warnings)).toEqual([expect.stringContaining('last character')])
  })
})

describe('formatBase32', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('writes %j as RFC 4648 §10 does, without padding', (text, expected) => {
    expect(formatBase32(bytes(text))).toBe(expected)
  })

  it('is read back as the same bytes, without a warning', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), secret => {
        expect(parseBase32(formatBase32(secret))).toEqual({ bytes: secret, warnings: [] })
      }),
    )
  })
})

describe('letters that look like digits', () => {
  it.each(['JBSWY3DPEHPK0PXP', 'JBSWY3DPEHPK1PXP', 'JBSWY3DPEHPK8PXP'])(
    'in %s are reported',
    text => {
      expect(() => parseBase32(text)).toThrow(
        /^Character 13 .*B and 8, I or L and 1, and O and 0\.$/,
      )
    },
  )

  it.each([
    ['JBSW 0Y3D', ['JBSW OY3D']],
    ['8JBSWY3D', ['BJBSWY3D']],
    ['JBSW1Y3D', ['JBSWIY3D', 'JBSWLY3D']],
    ['JBSW|Y3D==', ['JBSWIY3D==', 'JBSWLY3D==']],
    ['JBSWY3DP', []],
    ['JBSW0Y3D?', []],
    ['JBSW9', []],
  ])('in %s are corrected to %j for people to choose from', (text, readings) => {
    expect(correctLookAlikes(text)).toEqual(readings)
  })
})

describe('isBareSecret', () => {
  it.each([
    'JBSWY3DPEHPK3PXP',
    'jbswy3dpehpk3pxp',
    ' JBSW Y3DP EHPK 3PXP \n',
    'jbsw-y3dp-ehpk-3pxp-ab',
    'JBSWY3DPEHPK3PXPJBSWY3DP====',
  ])('recognizes %j', text => expect(isBareSecret(text)).toBe(true))

  it.each([
    'JBSWY3DP',
    'JBSWY3DPEHPK3PX1',
    'this is no secret but a sentence',
    'JBSWY3DPehpk3pxp',
    'otpauth://totp/a?secret=JBSWY3DPEHPK3PXP',
    'Password: JBSWY3DPEHPK3PXP',
    '',
  ])('takes %j for something else', text => expect(isBareSecret(text)).toBe(false))
})
