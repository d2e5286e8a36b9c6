import { describe, expect, it } from 'vitest'
import { namesOf, readFile } from '../../read-file.ts'
import { defaults, type Row } from '../../row.ts'
import { writePreferences } from '../../writers/android-preferences.ts'
import { freeOtpPassphrase, writeBackup, writeJavaMap } from '../../writers/freeotp.ts'

const row: Row = {
  ...defaults,
  type: 'totp',
  issuer: 'Deno',
  label: 'mason',
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
}

const token = { label: 'mason', type: 'TOTP', secret: [-28, -110, 112, 1, 2, 3, 4, 5, 6, 7] }
const inPreferences = (given: object) =>
  writePreferences({ token: JSON.stringify({ ...token, ...given }), tokenOrder: '["token"]' })

describe('FreeOTP 1 and FreeOTP+', () => {
  it('uses the usual value for what is missing or null', async () => {
    const { entries } = await readFile(
      inPreferences({ algo: null, digits: null, issuerExt: null, issuerInt: 'Deno' }),
    )
    expect(entries).toMatchObject([
      {
        issuer: 'Deno',
        otp: { type: 'totp', algorithm: 'SHA1', digits: 6, periodSeconds: 30 },
      },
    ])
  })

  it('uses the names that the user has given', async () => {
    const names = { issuerExt: 'Deno', issuerAlt: 'Deno Land', labelAlt: 'me' }
    expect(namesOf(await readFile(inPreferences(names)))).toEqual([['Deno Land', 'me']])
  })

  it('continues counting from the last code', async () => {
    const { entries } = await readFile(inPreferences({ type: 'HOTP', counter: 41 }))
    expect(entries).toMatchObject([{ otp: { type: 'hotp', counter: 42 } }])
  })

  it.each([
    [{ secret: [256] }, 'The field “secret.0” is missing, or isn’t what the app writes there.'],
    [{ secret: [] }, 'The secret is empty.'],
    [{ type: 'OCRA' }, 'It makes a kind of code that Countersign doesn’t know.'],
    [{ algo: 'MD5' }, /^The algorithm must be /],
    [{ digits: 20 }, 'The number of digits must be a whole number from 4 to 10.'],
    [{ period: 0 }, 'The period must be a whole number of seconds from 1 to 86,400.'],
  ])('names a token with %j', async (given, reason) => {
    const { entries, skipped } = await readFile(inPreferences(given))
    expect(entries).toEqual([])
    expect(skipped).toMatchObject([{ where: 'entry 1', reason: expect.stringMatching(reason) }])
  })
})

describe('FreeOTP 2', () => {
  it('refuses billions of rounds before it begins', async () => {
    const file = writeBackup([row], { iterations: 4_000_000_000 })
    await expect(readFile(file, freeOtpPassphrase)).rejects.toMatchObject({
      code: 'too-large',
      message:
        'Opening this file takes more than 5,000,000 rounds of PBKDF2. That’s more than Countersign allows.',
    })
  })

  it.each([
    ['says that it has four billion strings', { size: 2 ** 31 - 1 }, 'too-large'],
    ['has fewer strings than it says', { size: 10 }, 'bad-input'],
  ])('refuses a map that %s', async (_, options, code) => {
    const file = writeJavaMap({ masterKey: '{}' }, options)
    await expect(readFile(file, freeOtpPassphrase)).rejects.toMatchObject({ code })
  })

  it.each([
    ['no master key', {}],
    ['another cipher', { masterKey: '{"mAlgorithm":"PBKDF2withHmacMD5"}' }],
  ])('refuses a backup with %s', async (_, map) => {
    const file = writeJavaMap(map)
    await expect(readFile(file, freeOtpPassphrase)).rejects.toMatchObject({ code: 'bad-input' })
  })
})
