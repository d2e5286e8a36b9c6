import { describe, expect, it } from 'vitest'
import { passEntry } from '../../../../core/importers/formats/pass-entry.ts'
import { recognise } from '../../../../core/importers/registry.ts'
import { formatBase32 } from '../../../../shared/base32.ts'
import { said } from '../../../said.ts'

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

async function read(text: string, name: string) {
  const file = Buffer.from(text)
  expect(recognise(file, name)?.id).toBe('pass')
  const opened = passEntry.open(file, undefined, name)
  if (opened.sealed) throw new Error('Not sealed.')
  return opened.read()
}

describe('an entry of pass or gopass', () => {
  it.each([
    ['gopass', `hunter2\n---\nlogin: ada\ntotp: ${secret}\n`],
    ['pass', `hunter2\r\nusername: ada\r\nurl: https://acme.example\r\nTOTP: ${secret}\r\n`],
  ])('is called by its file and its user: %s', async (_, text) => {
    const { entries, skipped } = await read(text, 'Acme.gpg.txt')
    expect(skipped).toEqual([])
    expect(entries).toMatchObject([
      {
        issuer: 'Acme',
        label: 'ada',
        otp: { type: 'totp', digits: 6, periodSeconds: 30 },
        note: '',
      },
    ])
  })

  it.each([
    ['under otpauth', `otpauth: ${secret}`],
    ['under 2fa', `2fa: ${secret}`],
    ['in quotes', `totp: "${secret}"`],
    ['in groups', `totp: ${secret.match(/.{4}/g)?.join(' ')}`],
  ])('may hold the bare secret %s', async (_, line) => {
    const { entries } = await read(`hunter2\nlogin: ada\n${line}\n`, 'Acme')
    expect(entries.map(entry => formatBase32(entry.secret))).toEqual([secret])
  })

  it('may have more settings for its code', async () => {
    const more = 'digits: 8\nperiod: 60\nalgorithm: SHA256'
    const { entries } = await read(`hunter2\ntotp: ${secret}\n${more}\n`, 'Acme')
    expect(entries).toMatchObject([{ otp: { digits: 8, periodSeconds: 60, algorithm: 'SHA256' } }])
  })

  it('reports a mistyped secret if there is no other', async () => {
    const { entries, skipped } = await read(`x\ntotp: ${secret.replace('W', '8')}\n`, 'Acme')
    expect(entries).toEqual([])
    expect(said(skipped)).toMatchObject([
      { where: 'line 2', reason: expect.stringContaining('Character') },
    ])
  })

  it('may be counter-based', async () => {
    const { entries } = await read(`hunter2\nhotp: ${secret}\ncounter: 7\n`, 'Acme')
    expect(entries).toMatchObject([{ otp: { type: 'hotp', counter: 7 } }])
  })

  it('names the line of a secret that cannot be read', async () => {
    const { entries, skipped } = await read(`x\ntotp: ${secret}\ntotp: N0T-A-SECRET\n`, 'Acme')
    expect(entries).toHaveLength(1)
    expect(said(skipped)).toMatchObject([
      { where: 'line 3', reason: expect.not.stringMatching(/N0T/) },
    ])
  })

  it("isn't recognized if only the password looks like a code", () => {
    expect(passEntry.recognises(Buffer.from(`totp: ${secret}\nlogin: ada\n`), 'Acme')).toBe(false)
    expect(passEntry.recognises(Buffer.from('x\ntotp: yes\n'), 'Acme')).toBe(false)
  })
})
