import { describe, expect, it } from 'vitest'
import { adoptMs, adoptStamp, deviceOf, nextStamp, over, timeOf } from '../../../core/sync/stamp.ts'

const device = '0123456789abcdef'
const moment = 1_790_000_000_000
const year2100 = 4_102_444_800_000
const next = (last: string | null, now: number, below = 0) =>
  nextStamp(last, device, now, () => below)

describe('a stamp', () => {
  it('is after the one before, however the clock goes', () => {
    let last: string | null = null
    for (const now of [moment, moment, moment - 1, moment - adoptMs, moment + 1, moment]) {
      const made = next(last, now)
      expect(made > (last ?? '')).toBe(true)
      last = made
    }
    expect(deviceOf(last as string)).toBe(device)
    const full = `${moment}.ffffff.${device}`
    expect(timeOf(next(full, moment))).toBe(moment + 1)
  })

  it('is none that was made before by a computer that was set back', () => {
    const image = next(null, moment)
    const made = [0, 1, 2, 3].map(below => next(image, moment, below))
    expect(new Set(made).size).toBe(4)
  })

  it('of a clock that is far ahead is not adopted, and does not win for ever', () => {
    const far = next(null, year2100)
    const mine = next(null, moment)
    expect(adoptStamp(mine, far, moment)).toBe(mine)
    const soon = next(null, moment + adoptMs - 1)
    expect(adoptStamp(mine, soon, moment)).toBe(soon)
    expect(next(far, moment) < far).toBe(true)
    const changed = over(next(null, moment), far)
    expect(changed > far).toBe(true)
    expect(over(next(null, moment), changed) > changed).toBe(true)
    expect(timeOf(changed)).toBe(moment)
  })
})
