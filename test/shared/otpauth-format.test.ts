import { describe, expect, it } from 'vitest'
import { formatOtpauth, isOtpText, parseOtpText } from '../../shared/otpauth.ts'
import { fc } from '../fast-check.ts'
import { anyName, anyParameters, anySecret } from './otp-entry.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const totp = (rest: string) => `otpauth://totp/${rest}`

describe('formatOtpauth', () => {
  it.each([
    [
      totp(
        `Air%20Canada:a%2Bb%40c.de?secret=${secret}&issuer=Air%20Canada&algorithm=SHA256&digits=8&period=60`,
      ),
    ],
    [`otpauth://hotp/X:a?secret=${secret}&issuer=X&algorithm=SHA1&digits=6&counter=7`],
    [`otpauth://steam/X:a?secret=${secret}&issuer=X&algorithm=SHA1&digits=5&period=30`],
    [totp(`alice?secret=${secret}&algorithm=SHA1&digits=6&period=30`)],
    ['motp://Example:alice?secret=e3152afee62599c8'],
    ['otpauth://yaotp/Yandex:bob?secret=LA2V6KMCGYMWWVEW64RNP3JA3I&issuer=Yandex'],
  ])('writes %s as it was', text => {
    expect(formatOtpauth(parseOtpText(text))).toBe(text)
  })

  it('is read back as the same entry', () => {
    fc.assert(
      fc.property(anyParameters, anySecret, anyName, anyName, (otp, bytes, issuer, label) => {
        const entry = { otp, secret: bytes, pin: null, issuer, label }
        const { warnings, ...read } = parseOtpText(formatOtpauth(entry))
        expect(read).toEqual(entry)
        expect(isOtpText(formatOtpauth(entry))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('writes lone surrogates, which no rule allows, as U+FFFD instead of failing', () => {
    const entry = { ...parseOtpText(totp(`a?secret=${secret}`)), label: 'a\ud83d' }
    expect(formatOtpauth(entry)).toContain('/a%EF%BF%BD?')
  })
})
