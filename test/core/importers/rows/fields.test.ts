import { describe, expect, it } from 'vitest'
import { flag, number } from '../../../../core/importers/rows/fields.ts'
import { toImported } from '../../../../core/importers/rows/rows.ts'
import { said } from '../../../said.ts'
import { readFile } from '../read-file.ts'

const secret = 'JBSWY3DPEHPK3PXP'

describe('fields as programs spell them', () => {
  it.each([
    [6, 6],
    ['6', 6],
    ['6.0', 6],
    [' 30 ', 30],
    ['30s', 30],
    ['３０', 30],
    ['۳۰', 30],
    ['30 sec', 30],
    ['1 min', 60],
    ['30000ms', 30],
    ['', null],
    [null, null],
    [undefined, null],
    ['6.5', Number.NaN],
    ['-1', Number.NaN],
    ['many', Number.NaN],
    ['1e9', Number.NaN],
  ])('the number %j is %j', (written, value) => expect(number.parse(written)).toBe(value))

  it.each([true, 1, '1', 'true', 'TRUE', 'yes', 'Yes', 'on', 'y'])('%j says yes', written => {
    expect(flag.parse(written)).toBe(true)
  })

  it.each([false, 0, '0', 'false', 'no', 'off', '', null, undefined, 'lock=false', {}])(
    '%j says no',
    written => expect(flag.parse(written)).toBe(false),
  )

  it.each([
    [{ issuer: 'Steam' }, 'steam'],
    [{ issuer: 'STEAM', digits: 5 }, 'steam'],
    [{ issuer: 'Steam', digits: 6 }, 'totp'],
    [{ issuer: 'Steam Community', digits: 6 }, 'totp'],
  ])('%j makes the codes of %s', (fields, type) => {
    expect(toImported({ type: 'totp', secret, ...fields }).otp.type).toBe(type)
  })

  it('a period in milliseconds is reported', () => {
    expect(said(toImported({ type: 'totp', secret, periodSeconds: 60_000 }))).toMatchObject({
      otp: { periodSeconds: 60 },
      warnings: [expect.stringContaining('milliseconds')],
    })
  })
})

describe('rows that other apps write', () => {
  const jsonFile = (value: unknown) => Buffer.from(JSON.stringify(value))

  it('Stratum’s time-based entry of Steam makes Steam’s codes', async () => {
    const steam = {
      Type: 2,
      Issuer: 'Steam',
      Username: 'ada',
      Secret: secret,
      Digits: 6,
      Period: 30,
    }
    const { entries } = await readFile(jsonFile({ Authenticators: [steam] }))
    expect(entries).toMatchObject([{ otp: { type: 'steam' }, label: 'ada' }])
  })

  it('a record of Authenticator whose secret was lost is reported', async () => {
    const lost = { encrypted: false, hash: 'a', index: 0, type: 'totp' }
    const whole = { ...lost, hash: 'b', index: 1, secret }
    const { entries, skipped } = await readFile(jsonFile({ a: lost, b: whole }))
    expect(entries).toHaveLength(1)
    expect(skipped).toEqual([{ where: 'entry 1', reason: 'The secret is empty.' }])
  })
})
