import { describe, expect, it } from 'vitest'
import { codeLength } from '../../renderer/codes/code-length.ts'
import { describeOtp } from '../../renderer/codes/describe-otp.ts'
import { dialDelaysMs, warnDelayMs } from '../../renderer/codes/dial-phase.ts'
import { groupDigits } from '../../renderer/codes/group-digits.ts'
import type { Code } from '../../shared/models.ts'
import { sampleEntries, sampleId } from './sample-entries.ts'

describe('groupDigits', () => {
  it.each([
    ['', ['']],
    ['1234', ['1234']],
    ['R2D2C', ['R2D2C']],
    ['012345', ['012', '345']],
    ['0123456', ['012', '3456']],
    ['01234567', ['0123', '4567']],
    ['012345678', ['012', '345', '678']],
    ['0123456789', ['012', '345', '6789']],
  ])('%s', (code, groups) => {
    expect(groupDigits(code)).toEqual(groups)
  })
})

describe('the dial', () => {
  const code: Code = {
    id: sampleId(1),
    code: '123456',
    next: null,
    validFrom: 60_000,
    validUntil: 90_000,
  }

  it('puts its marks out one after the other, the last one at the end of the period', () => {
    const delays = dialDelaysMs(code, 60_000)
    expect(delays).toHaveLength(6)
    expect(delays?.[0]).toBe(5000)
    expect(delays?.at(-1)).toBe(30_000)
  })

  it('has out what went out before it was drawn', () => {
    const delays = dialDelaysMs(code, 76_000) ?? []
    expect(delays.filter(delay => delay <= 0)).toHaveLength(3)
  })

  it('moves in the same frame as the others of a list that is being drawn', () => {
    const [first, last] = [76_010, 76_090]
    expect(dialDelaysMs(code, last)).toEqual(dialDelaysMs(code, first))
    expect(warnDelayMs(code, last)).toBe(warnDelayMs(code, first))
  })

  it.each([
    [1, 1],
    [10, 2],
    [30, 6],
    [60, 12],
    [86_400, 12],
  ])('of a period of %i s has %i marks', (seconds, marks) => {
    const delays = dialDelaysMs({ ...code, validFrom: 0, validUntil: seconds * 1000 }, 0)
    expect(delays).toHaveLength(marks)
    expect(delays?.at(-1)).toBe(seconds * 1000)
  })

  it.each([
    [30, 25_000],
    [10, 8333],
    [86_400, 86_395_000],
  ])('warns in time for a period of %i s', (seconds, warnAt) => {
    const validUntil = seconds * 1000
    expect(warnDelayMs({ ...code, validFrom: 0, validUntil }, 0)).toBe(warnAt)
  })

  it('is not there for a counted code', () => {
    const counted = { ...code, validFrom: null, validUntil: null }
    expect(dialDelaysMs(counted, 0)).toBeNull()
    expect(warnDelayMs(counted, 0)).toBeNull()
  })
})

describe('the kinds of codes', () => {
  it('have the length and the description that people know them by', () => {
    const kinds = sampleEntries(12).map(({ otp }) => [codeLength(otp), describeOtp(otp)])
    expect(kinds).toEqual([
      [6, ''],
      [6, ''],
      [5, 'Steam Guard'],
      [8, '8 digits'],
      [6, 'counter-based'],
      [6, ''],
      [6, ''],
      [6, 'every 60 s'],
      [8, 'Yandex Key, with a PIN'],
      [6, 'Mobile-OTP, with a PIN'],
      [6, ''],
      [10, '10 digits'],
    ])
  })
})
