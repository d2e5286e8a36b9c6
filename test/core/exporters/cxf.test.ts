import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { cxf } from '../../../core/exporters/cxf.ts'
import { parseOtpText } from '../../../shared/otpauth.ts'
import { sampleEntries } from './sample.ts'

const now = Date.UTC(2026, 0, 2)
const entries = sampleEntries()

async function written() {
  const random = () => new Uint8Array()
  const file = await cxf.write(entries, { passphrase: null, random, newId: randomUUID, now })
  return JSON.parse(Buffer.from(file).toString('utf8'))
}

/** Reads exports strictly by the standard, as another app would. */
describe('the Credential Exchange Format', () => {
  it('has the header and the account that the standard requires', async () => {
    const { accounts, ...header } = await written()
    expect(header).toEqual({
      version: { major: 1, minor: 0 },
      exporterRpId: 'countersign.invalid',
      exporterDisplayName: 'Countersign',
      timestamp: now / 1000,
    })
    expect(accounts).toHaveLength(1)
    expect(accounts[0]).toMatchObject({ username: '', email: '', collections: [] })
    for (const { id } of [accounts[0], ...accounts[0].items]) {
      expect(Buffer.from(id, 'base64url').length).toBe(16)
    }
  })

  it('has a TOTP credential for the hashes that it supports, and for nothing else', async () => {
    const { items } = (await written()).accounts[0]
    for (const [i, entry] of entries.entries()) {
      const totps = items[i].credentials.filter(({ type }: { type: string }) => type === 'totp')
      const { otp } = entry
      const isKnown = otp.type === 'totp' && ['SHA1', 'SHA256', 'SHA512'].includes(otp.algorithm)
      if (!isKnown) {
        expect(totps).toEqual([])
        continue
      }
      expect(totps).toEqual([
        {
          type: 'totp',
          secret: entry.secret,
          period: otp.periodSeconds,
          digits: otp.digits,
          algorithm: otp.algorithm.toLowerCase(),
          ...(entry.label === '' ? {} : { username: entry.label }),
          ...(entry.issuer === '' ? {} : { issuer: entry.issuer }),
        },
      ])
    }
  })

  it('stores other codes as setup links in concealed fields, which no app mistakes for TOTP', async () => {
    const { items } = (await written()).accounts[0]
    const fields = items.flatMap(({ credentials }: { credentials: { fields?: object[] }[] }) =>
      credentials.flatMap(credential => credential.fields ?? []),
    )
    expect(new Set(fields.map(({ fieldType }: { fieldType: string }) => fieldType))).toEqual(
      new Set(['concealed-string']),
    )
    const links = fields.filter(({ label }: { label: string }) => label === 'Setup link')
    expect(links.map(({ value }: { value: string }) => parseOtpText(value).otp)).toEqual(
      entries
        .map(({ otp }) => otp)
        .filter(otp => otp.type !== 'totp' || otp.algorithm === 'SHA384'),
    )
  })
})
