import { describe, expect, it } from 'vitest'
import { googlePam } from '../../../../core/importers/formats/google-pam.ts'
import { formatBase32 } from '../../../../shared/base32.ts'
import { readFile } from '../read-file.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEA'
const codes = ['12345678', '23456789', '34567890']
const fileOf = (...lines: string[]) => Buffer.from(`${[secret, ...lines].join('\n')}\n`)
const totp = { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 }
const hotp = { type: 'hotp', algorithm: 'SHA1', digits: 6 }

describe('~/.google_authenticator', () => {
  it.each([
    [
      'by time',
      ['" RATE_LIMIT 3 30 1700000000', '" WINDOW_SIZE 17', '" DISALLOW_REUSE 5 6', '" TOTP_AUTH'],
      totp,
    ],
    ['by another step', ['" TOTP_AUTH', '" STEP_SIZE 60'], { ...totp, periodSeconds: 60 }],
    [
      'by counter, which is that of the next code',
      ['" HOTP_COUNTER 5', '" WINDOW_SIZE 17'],
      { ...hotp, counter: 5 },
    ],
    [
      'by counter, although time is named',
      ['" TOTP_AUTH', '" HOTP_COUNTER 2'],
      { ...hotp, counter: 2 },
    ],
  ])('is read %s, its scratch codes as backup codes', async (_, options, otp) => {
    const { entries, skipped } = await readFile(fileOf(...options, ...codes))
    expect(skipped).toEqual([])
    expect(entries).toMatchObject([{ otp, backupCodes: codes, issuer: '', label: '' }])
    expect(formatBase32(entries[0]?.secret ?? new Uint8Array())).toBe(secret)
  })

  it("isn't recognized without options", () => {
    expect(googlePam.recognises(fileOf(...codes), 'file')).toBe(false)
    expect(() => googlePam.open(fileOf(...codes))).toThrow(
      /isn’t a file or printout of google-authenticator/,
    )
  })
})

describe('the output of google-authenticator', () => {
  const page = (address: string, code: string) =>
    Buffer.from(
      [
        'Warning: pasting the following URL into your browser exposes the OTP secret to Google:',
        `  ${address}`,
        '',
        `Your new secret key is: ${secret}`,
        code,
        'Your emergency scratch codes are:',
        ...codes.map(scratch => `  ${scratch}`),
        '',
        'Do you want me to update your "/home/ada/.google_authenticator" file? (y/n)',
      ].join('\n'),
    )
  const chart = 'https://www.google.com/chart?chs=200x200&chld=M|0&cht=qr&chl='
  const link = (type: string) => `otpauth://${type}/ada@host%3Fsecret%3D${secret}%26issuer%3Dhost`

  it.each([
    ['time', link('totp'), 'Enter code from app (-1 to skip): -1', totp],
    [
      'counter',
      link('hotp'),
      'Your verification code for code 1 is 123456',
      { ...hotp, counter: 1 },
    ],
  ])('is read by %s, with names and scratch codes', async (_, address, code, otp) => {
    const { entries } = await readFile(page(chart + address, code))
    expect(entries).toMatchObject([{ otp, issuer: 'host', label: 'ada@host', backupCodes: codes }])
  })

  it('is read without a link', async () => {
    const { entries } = await readFile(page('', 'Your verification code for code 1 is 123456'))
    expect(entries).toMatchObject([{ otp: { ...hotp, counter: 1 }, backupCodes: codes }])
  })
})
