import { describe, expect, it } from 'vitest'
import { codeLength } from '../../renderer/codes/code-length.ts'
import { countdownSteps, periodsOf } from '../../renderer/codes/countdown-steps.ts'
import { marksOut, warnFrom } from '../../renderer/codes/dial-phase.ts'
import { groupDigits } from '../../renderer/codes/group-digits.ts'
import { describeOtp } from '../../renderer/parts/entries/describe-otp.ts'
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
  const [from, until] = [60_000, 90_000]

  it('turns its marks off one after the other, the last one at the end of the period', () => {
    expect(marksOut(from, until)).toEqual([65_000, 70_000, 75_000, 80_000, 85_000, 90_000])
  })

  it.each([
    [1, 1],
    [10, 2],
    [30, 6],
    [60, 12],
    [86_400, 12],
  ])('of a period of %i s has %i marks', (seconds, marks) => {
    const moments = marksOut(0, seconds * 1000)
    expect(moments).toHaveLength(marks)
    expect(moments.at(-1)).toBe(seconds * 1000)
  })

  it.each([
    [6, 3000],
    [10, 5000],
    [30, 25_000],
    [86_400, 86_395_000],
  ])('warns in time for a period of %i s', (seconds, warnAt) => {
    expect(warnFrom(0, seconds * 1000)).toBe(warnAt)
  })

  it('counts the seconds down, each from its beginning', () => {
    const steps = countdownSteps(until, 86_700)
    expect(steps).toEqual([
      { says: 4, from: 86_000 },
      { says: 3, from: 87_000 },
      { says: 2, from: 88_000 },
      { says: 1, from: 89_000 },
    ])
  })

  it.each([10, 15, 20, 30, 60, 90, 120, 600])('counts all of %i s', seconds => {
    const steps = countdownSteps(seconds * 1000, 0)
    expect(steps[0]).toEqual({ says: seconds, from: 0 })
    expect(steps).toHaveLength(seconds)
  })

  it('counts minutes while the seconds have too many digits', () => {
    const steps = countdownSteps(3_600_000, 0)
    expect(steps.slice(0, 2)).toEqual([
      { says: -60, from: 0 },
      { says: -59, from: 60_000 },
    ])
    const firstInSeconds = steps.findIndex(step => step.says > 0)
    expect(steps[firstInSeconds - 1]?.says).toBe(-11)
    expect(steps[firstInSeconds]).toEqual({ says: 600, from: 3_000_000 })
  })

  it('has one clock for each length of period, and none for a counted code', () => {
    const code = { id: sampleId(1), code: '1', next: null }
    const periods = periodsOf([
      { ...code, validFrom: 60_000, validUntil: 90_000 },
      { ...code, validFrom: 60_000, validUntil: 120_000 },
      { ...code, validFrom: 60_000, validUntil: 90_000 },
      { ...code, validFrom: null, validUntil: null },
    ])
    expect(periods).toEqual([
      { lengthMs: 30_000, endsAt: 90_000 },
      { lengthMs: 60_000, endsAt: 120_000 },
    ])
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
      [6, 'every 60 seconds'],
      [8, 'Yandex Key, with a PIN'],
      [6, 'Mobile-OTP, with a PIN'],
      [6, ''],
      [10, '10 digits'],
    ])
  })
})
