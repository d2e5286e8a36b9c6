import { describe, expect, it } from 'vitest'
import { formatBase32 } from '../../../../shared/base32.ts'
import { namesOf, readFile } from '../read-file.ts'
import { defaults, type Row } from '../row.ts'
import {
  sealForAuthy,
  writeAuthy,
  writeBattleNet,
  writeOwnAuthy,
  writePreferences,
} from '../writers/android-preferences.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
const row = (label: string): Row => ({ ...defaults, type: 'totp', issuer: 'Deno', label, secret })

const authyTokens = (tokens: readonly object[]) =>
  writePreferences({ 'com.authy.storage.tokens.authenticator.key': JSON.stringify(tokens) })

describe('Authy', () => {
  it("reads Authy's own tokens: hexadecimal, 7 digits, 10 seconds", async () => {
    const { entries } = await readFile(writeOwnAuthy('Twitch', secret))
    expect(entries).toMatchObject([
      { issuer: 'Twitch', label: '', otp: { digits: 7, periodSeconds: 10, algorithm: 'SHA1' } },
    ])
    expect(formatBase32(entries[0]?.secret ?? new Uint8Array())).toBe(secret)
  })

  it.each([
    [{ name: 'Deno: mason', originalIssuer: 'Deno' }, ['Deno', 'mason']],
    [{ name: 'Deno: mason', originalName: 'Deno:mason' }, ['Deno', 'mason']],
    [{ name: 'Deno - mason' }, ['Deno', 'mason']],
    [{ name: 'My own name', originalIssuer: 'Deno' }, ['Deno', 'My own name']],
    [{ name: 'My own name' }, ['', 'My own name']],
  ])('understands %j', async (names, expected) => {
    const file = authyTokens([{ ...names, digits: 6, decryptedSecret: secret }])
    expect(namesOf(await readFile(file))).toEqual([expected])
  })

  it('accepts null for missing values', async () => {
    const none = { encryptedSecret: null, secretSeed: null, logo: null, salt: null }
    const file = authyTokens([{ name: 'Deno: mason', ...none, decryptedSecret: secret }])
    expect(namesOf(await readFile(file))).toEqual([['Deno', 'mason']])
  })

  it('opens what the password opens, and names what another one sealed', async () => {
    const file = writeAuthy([row('one'), row('two'), row('three')], (_, i) =>
      i === 2 ? { decryptedSecret: secret } : sealForAuthy(secret, `salt ${i}`, `password ${i}`),
    )
    const imported = await readFile(file, 'password 1')
    expect(namesOf(imported)).toEqual([
      ['Deno', 'two'],
      ['Deno', 'three'],
    ])
    expect(imported.skipped).toMatchObject([
      { where: 'entry 1', reason: 'It’s encrypted with another password, or was changed.' },
    ])
  })
})

describe('Battle.net', () => {
  it('removes the mask', async () => {
    const { entries } = await readFile(writeBattleNet('EU-1234-5678-9012', secret))
    expect(entries).toMatchObject([
      {
        issuer: 'Battle.net',
        label: 'EU-1234-5678-9012',
        otp: { type: 'totp', algorithm: 'SHA1', digits: 8, periodSeconds: 30 },
      },
    ])
    expect(formatBase32(entries[0]?.secret ?? new Uint8Array())).toBe(secret)
  })

  it('names a secret that is longer than the mask', async () => {
    const file = writePreferences({
      'com.blizzard.messenger.AUTHENTICATOR_DEVICE_SECRET': 'ab'.repeat(60),
    })
    expect((await readFile(file)).skipped).toEqual([
      { where: 'entry 1', reason: 'The secret is too long.' },
    ])
  })
})
