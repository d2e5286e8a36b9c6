import { describe, expect, it } from 'vitest'
import { recognise } from '../../../core/importers/registry.ts'
import { formatBase32 } from '../../../shared/base32.ts'
import { jsonFile, openFile } from './open-file.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

interface Dialect {
  readonly title: string
  readonly id: string
  readonly content: unknown
  readonly expected: readonly object[]
  readonly skipped?: readonly string[]
}

const twoFas = (...services: unknown[]) => ({ schemaVersion: 4, services, groups: [] })
const lastPass = (account: object) => ({ secret, timeStep: 30, digits: 6, ...account })
const stratum = (...authenticators: object[]) => ({
  Authenticators: authenticators.map(one => ({ Type: 2, Secret: secret, Digits: 6, ...one })),
})
const proton = (uri: string, name: string) => ({
  version: 1,
  entries: [{ id: 'x', content: { uri, entry_type: 'Totp', name }, note: null }],
})
const raivo = (entry: object) => [{ issuer: 'I', account: 'a', secret, kind: 'TOTP', ...entry }]
const andOtp = (entry: object) => [
  { secret, label: 'a', type: 'TOTP', algorithm: 'SHA1', ...entry },
]

/** Some versions and platforms of the apps write what the usual files don't have. */
const dialects: readonly Dialect[] = [
  {
    title: '2FAS on iOS has neither issuer nor account',
    id: '2fas',
    content: twoFas({
      name: 'Code 1',
      secret,
      otp: { digits: 6, counter: 0, tokenType: 'TOTP', period: 30, algorithm: 'SHA1' },
    }),
    expected: [{ issuer: 'Code 1', label: '', otp: { type: 'totp' } }],
  },
  {
    title: '2FAS, an empty issuer and no period',
    id: '2fas',
    content: twoFas({
      name: 'Shop',
      secret: secret.toLowerCase(),
      otp: { issuer: '', digits: 6, algorithm: 'SHA1', counter: 4, tokenType: 'HOTP' },
    }),
    expected: [{ issuer: 'Shop', otp: { type: 'hotp', counter: 4 } }],
  },
  {
    title: '2FAS, rarer hashes',
    id: '2fas',
    content: twoFas(
      { name: 'A', secret, otp: { algorithm: 'SHA384', tokenType: 'TOTP', digits: 8 } },
      { name: 'B', secret, otp: { algorithm: 'MD5', tokenType: 'TOTP' } },
      { name: 'C', secret, otp: { tokenType: 'XOTP' } },
    ),
    expected: [{ otp: { algorithm: 'SHA384', digits: 8 } }],
    skipped: ['entry 2', 'entry 3'],
  },
  {
    title: '2FAS, a label that repeats the issuer',
    id: '2fas',
    content: twoFas({ name: 'Deno', secret, otp: { label: 'Deno:mason', issuer: 'Deno' } }),
    expected: [{ issuer: 'Deno', label: 'mason' }],
  },
  {
    title: 'LastPass on iOS names no device',
    id: 'lastpass',
    content: {
      deviceName: 'iPhone16,1',
      localDeviceId: null,
      version: 1,
      accounts: [lastPass({ issuerName: 'One', userName: 'u', folderData: { folderId: 0 } })],
      folders: [{ id: 0, name: 'Other Accounts' }],
    },
    expected: [{ issuer: 'One', label: 'u', tags: [], favourite: false }],
  },
  {
    title: 'LastPass, no issuer, and the folder of favourites',
    id: 'lastpass',
    content: {
      deviceId: '',
      version: 3,
      accounts: [lastPass({ issuerName: '', userName: 'u', folderData: { folderId: 1 } })],
      folders: [{ id: 1, name: 'Favorites' }],
    },
    expected: [{ issuer: '', label: 'u', tags: [], favourite: true }],
  },
  {
    title: 'Stratum, the user’s own picture and an unknown kind',
    id: 'stratum',
    content: stratum({ Icon: '@3fa9', Issuer: 'A' }, { Icon: 'github', Issuer: 'B' }, { Type: 9 }),
    expected: [
      { issuer: 'A', icon: null },
      { issuer: 'B', icon: 'github' },
    ],
    skipped: ['entry 3'],
  },
  {
    title: 'Stratum, a hash that it does not have',
    id: 'stratum',
    content: stratum({ Algorithm: 7 }),
    expected: [],
    skipped: ['entry 1'],
  },
  {
    title: 'Proton, a setup code without a label',
    id: 'proton-authenticator',
    content: proton(`otpauth://totp/?secret=${secret}&issuer=Deno`, 'mason'),
    expected: [{ issuer: 'Deno', label: 'mason' }],
  },
  {
    title: 'Proton, a label that begins with a colon',
    id: 'proton-authenticator',
    content: proton(`otpauth://totp/:mason?secret=${secret}`, 'mason'),
    expected: [{ issuer: '', label: 'mason' }],
  },
  {
    title: 'Proton, Steam in small letters',
    id: 'proton-authenticator',
    content: proton(`steam://${secret.toLowerCase()}`, 'Gordon'),
    expected: [{ issuer: 'Steam', label: 'Gordon', otp: { type: 'steam' } }],
  },
  {
    title: 'Raivo, a digit count that is none',
    id: 'raivo',
    content: [...raivo({ digits: 'six' }), ...raivo({ digits: '', timer: '', pinned: 'true' })],
    expected: [{ otp: { digits: 6, periodSeconds: 30 }, favourite: true }],
    skipped: ['entry 1'],
  },
  {
    title: 'andOTP, early: no kind, no hash, no issuer',
    id: 'andotp',
    content: [{ secret, label: 'Deno:mason', period: 30 }],
    expected: [{ issuer: 'Deno', label: 'mason', otp: { algorithm: 'SHA1', digits: 6 } }],
  },
  {
    title: 'andOTP, a label that repeats the issuer',
    id: 'andotp',
    content: andOtp({ issuer: 'Deno', label: 'Deno:mason', thumbnail: 'Github' }),
    expected: [{ issuer: 'Deno', label: 'mason', icon: 'Github' }],
  },
  {
    title: 'andOTP, a Mobile-OTP secret that is no hexadecimal text',
    id: 'andotp',
    content: [...andOtp({ type: 'MOTP' }), ...andOtp({})],
    expected: [{ label: 'a' }],
    skipped: ['entry 1'],
  },
  {
    title: 'Duo, an account that is confirmed by push',
    id: 'duo',
    content: [
      { name: 'Work', accountType: 'DuoAccount', otpGenerator: null },
      { name: 'GitHub: mason', otpGenerator: { otpSecret: secret } },
    ],
    expected: [{ issuer: 'GitHub', label: 'mason', otp: { type: 'totp' } }],
    skipped: ['entry 1'],
  },
  {
    title: '2FAuth, with what it leaves empty',
    id: '2fauth',
    content: {
      app: '2fauth_v3.4.1',
      schema: 1,
      data: [{ otp_type: 'totp', account: 'a', service: null, secret, digits: null, period: null }],
    },
    expected: [{ issuer: '', label: 'a', otp: { digits: 6, periodSeconds: 30 } }],
  },
  {
    title: 'Authme, a counted code, whose counter it does not write',
    id: 'authme',
    content: {
      role: 'codes',
      encrypted: false,
      codes: Buffer.from(
        `\r\nName:   Deno:mason \r\nSecret: ${secret} \r\nIssuer: Deno \r\nType:   OTP_TOTP\r\n` +
          `\r\nName:   b \r\nSecret: ${secret} \r\nIssuer:  \r\nType:   OTP_HOTP\r\n` +
          '\r\nName:   c \r\nIssuer: C \r\nType:   OTP_TOTP\r\n',
      ).toString('base64'),
      version: 3,
    },
    expected: [{ issuer: 'Deno', label: 'mason' }],
    skipped: ['entry 2', 'entry 3'],
  },
]

describe('dialects', () => {
  it.each(dialects)('$title', async ({ id, content, expected, skipped = [] }) => {
    const file = jsonFile(content)
    const importer = recognise(file, 'export.json')
    if (importer?.id !== id) throw new Error(`Taken for ${importer?.id}.`)
    const imported = await openFile(importer, file)
    expect(imported.entries).toMatchObject(expected)
    expect(imported.entries).toHaveLength(expected.length)
    expect(imported.skipped.map(({ where }) => where)).toEqual(skipped)
    const secrets = imported.entries.map(entry => formatBase32(entry.secret))
    expect(new Set([...secrets, secret])).toEqual(new Set([secret]))
  })

  it('refuses what Authme has sealed for itself', () => {
    const file = jsonFile({ role: 'codes', encrypted: true, codes: 'AAAA', version: 3 })
    const importer = recognise(file, 'x.authme')
    expect(() => importer?.open(file)).toThrow(/only the Authme/)
  })
})
