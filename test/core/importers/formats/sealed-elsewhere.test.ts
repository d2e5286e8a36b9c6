/** Reads files whose secrets no password opens, or whose parameters are not allowed. */
import { describe, expect, it } from 'vitest'
import { authyExtraction } from '../../../../core/importers/formats/authy-extraction.ts'
import { freeOtp } from '../../../../core/importers/formats/freeotp/freeotp.ts'
import { otpAuth } from '../../../../core/importers/formats/otp-auth.ts'
import { winAuthXml } from '../../../../core/importers/formats/winauth-xml.ts'
import { jsonFile, labelsOf, openFile } from '../open-file.ts'
import { namesOf, readFile } from '../read-file.ts'
import { type Row, rows } from '../row.ts'
import { writePreferences } from '../writers/android-preferences.ts'
import { otpAuthPassphrase, writeOtpAuthAccount } from '../writers/otp-auth.ts'
import { writeWinAuthXml } from '../writers/winauth-xml.ts'

const [row] = rows as [Row]
const hexSecret = '48656C6C6F21DEADBEEF48656C6C6F21DEADBEEF'

describe('winauth.xml', () => {
  const plain = (name: string, kind: string, data: string) => ({
    name,
    kind,
    data: `<secretdata>${data}</secretdata>`,
  })

  it.each([
    [
      'as a whole',
      Buffer.from('<WinAuth version="3.5"><data md5="00" encrypted="m">01</data></WinAuth>'),
    ],
    [
      'entry by entry',
      Buffer.from(
        '<WinAuth version="3.5"><WinAuthAuthenticator type="WinAuth.GoogleAuthenticator"><name>a</name><authenticatordata encrypted="y">01</authenticatordata></WinAuthAuthenticator></WinAuth>',
      ),
    ],
  ])('that is sealed %s is refused with the way out', async (_, file) => {
    await expect(readFile(file)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringMatching(/WinAuth on the computer.*choose Export/s),
    })
  })

  it('reports a sealed entry among others', async () => {
    const file = writeWinAuthXml([plain('Acme', 'GoogleAuthenticator', hexSecret)])
    const sealed =
      '<WinAuthAuthenticator type="WinAuth.GoogleAuthenticator"><name>b</name><authenticatordata encrypted="u">01</authenticatordata></WinAuthAuthenticator></WinAuth>'
    const both = Buffer.from(file.toString().replace('</WinAuth>', sealed))
    const { entries, skipped } = await openFile(winAuthXml, both)
    expect(entries).toMatchObject([{ issuer: 'Acme', otp: { type: 'totp', digits: 6 } }])
    expect(skipped).toMatchObject([
      { where: 'entry 2', reason: expect.stringMatching(/encrypted/) },
    ])
  })

  it('reads games’ authenticators by their classes', async () => {
    const file = writeWinAuthXml([
      plain('US-1', 'BattleNetAuthenticator', `${hexSecret}\t8\tSHA1|55532D31`),
      plain('arena', 'GuildWarsAuthenticator', `${hexSecret}\t6\tSHA1`),
      plain('old', 'TrionAuthenticator', hexSecret),
    ])
    const imported = await readFile(file)
    expect(namesOf(imported)).toEqual([
      ['Battle.net', 'US-1'],
      ['Guild Wars 2', 'arena'],
      ['Trion', 'old'],
    ])
    expect(imported.entries.map(({ otp }) => 'digits' in otp && otp.digits)).toEqual([8, 6, 8])
  })
})

describe('FreeOTP’s tokenStore.xml', () => {
  const token = JSON.stringify({ issuerExt: 'example.net', label: 'ada', type: 'TOTP' })
  const key = JSON.stringify({ key: '{"mCipher":"AES/GCM/NoPadding"}' })

  it.each([
    ['with the order of its tokens', { tokenOrder: '["a"]', 'a-token': token, a: key }],
    ['without', { 'f7cfb599-0001-token': token, 'f7cfb599-0001': key }],
  ])('of version 2 is reported to contain no secrets: %s', (_, values) => {
    const file = writePreferences(values)
    expect(freeOtp.recognises(file, 'tokenStore.xml')).toBe(true)
    expect(() => freeOtp.open(file)).toThrow(/FreeOTP.*key store.*Backup/s)
  })

  it('returns what an older version left in it', async () => {
    const old = JSON.stringify({
      label: 'bea',
      type: 'TOTP',
      secret: [72, 101, 108, 108, 111, 1, 2, 3, 4, 5],
    })
    const file = writePreferences({ tokenOrder: '[]', 'a-token': token, a: key, 'x:bea': old })
    const imported = await openFile(freeOtp, file)
    expect(labelsOf(imported)).toEqual(['bea'])
    expect(imported.skipped).toHaveLength(1)
  })
})

describe('OTP Auth', () => {
  it('opens a single account, and tells a wrong password', async () => {
    const file = writeOtpAuthAccount(row)
    expect(otpAuth.recognises(file, 'account.otpauth')).toBe(true)
    expect(labelsOf(await openFile(otpAuth, file, { passphrase: otpAuthPassphrase }))).toEqual([
      row.label,
    ])
    await expect(openFile(otpAuth, file, { passphrase: 'x' })).rejects.toMatchObject({
      code: 'wrong-passphrase',
    })
  })

  it('names the app of a file that is damaged', () => {
    const file = Buffer.from('bplist00WrappedData')
    expect(otpAuth.recognises(file, 'backup.otpauthdb')).toBe(true)
    expect(() => otpAuth.open(file)).toThrow(/OTP Auth/)
  })
})

describe('Authy’s tokens', () => {
  const token = { name: 'Acme: ada', issuer: 'Acme', digits: 6, decrypted_seed: row.secret }

  it('report one that the script could not open', async () => {
    const failed = { ...token, name: 'Shop', decrypted_seed: 'Decryption failed: Invalid padding' }
    const file = jsonFile({ decrypted_authenticator_tokens: [token, failed] })
    const { entries, skipped } = await readFile(file)
    expect(entries).toMatchObject([{ issuer: 'Acme', label: 'ada' }])
    expect(skipped).toMatchObject(
      [{ where: 'entry 2', reason: /backup password/ }].map(one => ({
        ...one,
        reason: expect.stringMatching(one.reason),
      })),
    )
  })

  it('are refused before any key is derived if they need too many rounds together', () => {
    const sealed = { name: 'x', encrypted_seed: 'AAAA', salt: 's', key_derivation_iterations: 4e6 }
    const file = jsonFile({ authenticator_tokens: Array.from({ length: 30 }, () => sealed) })
    expect(() => authyExtraction.open(file)).toThrow(/rounds in all/)
  })
})
