import { describe, expect, it } from 'vitest'
import { createSleepWatch } from '../../../core/settings/sleep-watch.ts'

describe('a computer that slept', () => {
  function setUp() {
    const time = { uptime: 1_000_000, awake: 5 }
    const watch = createSleepWatch(
      () => time.uptime,
      () => time.awake,
    )
    const pass = (ms: number, asleepMs = 0) => {
      time.awake += ms
      time.uptime += ms + asleepMs
    }
    return { watch, pass }
  }

  it('is noticed once, at the first question after it', () => {
    const { watch, pass } = setUp()
    pass(60_000, 8_000)
    expect(watch.hasSlept()).toBe(true)
    expect(watch.hasSlept()).toBe(false)
  })

  it("doesn't count if it was used all day", () => {
    const { watch, pass } = setUp()
    for (let hour = 0; hour < 24; hour++) {
      pass(3_600_000)
      expect(watch.hasSlept()).toBe(false)
    }
  })

  it("doesn't count if only its uptime is in whole seconds", () => {
    const { watch, pass } = setUp()
    pass(10_400, 999)
    expect(watch.hasSlept()).toBe(false)
    pass(10_400, -999)
    expect(watch.hasSlept()).toBe(false)
  })
})
