import { describe, expect, it } from 'vitest'
import { createPatience } from '../../../core/check-server/patience.ts'
import { createStepCodes } from '../../../core/check-server/step-codes.ts'

const link = 'otpauth://totp/A:b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=A'
const { signal } = new AbortController()

/** Waiting moves the clock, which starts this many seconds after 1970. */
function codesFrom(seconds: number, url = link) {
  let now = seconds * 1000
  const parts = {
    clock: () => now,
    async pause(ms: number) {
      now += ms
    },
    onWait() {},
  }
  const patience = createPatience(parts, { stop: signal, hangUp: signal })
  return { codes: createStepCodes(url, () => now, patience), seconds: () => now / 1000 }
}

describe('the codes of steps', () => {
  it('follow RFC 6238, with the digits and the period in the link', async () => {
    const { codes } = codesFrom(1111111109 - 9, `${link}&digits=8`)
    expect(await codes.at(0)).toMatchObject({ code: '07081804' })
    expect(await codes.at(1)).toMatchObject({ code: '14050471', isAhead: true })
    const slow = codesFrom(1111111109, `${link}&digits=8&period=60`)
    expect((await slow.codes.at(0)).step).toBe(Math.floor(1111111109 / 60))
  })

  it.each([
    [0, 2],
    [1, 2],
    [15, 15],
    [24, 24],
    [25, 32],
    [29, 32],
  ])(
    'are not used near the end of a step: %i s into one they wait until %i s',
    async (start, until) => {
      const { codes, seconds } = codesFrom(3000 + start)
      await codes.at(0)
      expect(seconds()).toBe(3000 + until)
    },
  )

  it('are given out once, and then after a wait', async () => {
    const { codes, seconds } = codesFrom(3015)
    expect((await codes.fresh()).step).toBe(100)
    expect(codes.isReady()).toBe(false)
    expect((await codes.fresh()).step).toBe(101)
    expect(seconds()).toBe(3032)
  })

  it('come a step early once the server is known to accept that', async () => {
    const { codes, seconds } = codesFrom(3015)
    await codes.fresh()
    const early = await codes.fresh({ ahead: true })
    expect(early).toMatchObject({ step: 101, isAhead: true })
    codes.learn(early, true)
    expect((await codes.fresh()).step).toBe(102)
    expect(seconds()).toBe(3032)
    const { codes: strict } = codesFrom(3015)
    await strict.fresh()
    strict.learn(await strict.fresh({ ahead: true }), false)
    expect((await strict.fresh({ ahead: true })).isAhead).toBe(false)
  })

  it('are current until their step is over', async () => {
    const { codes } = codesFrom(3015)
    const first = await codes.fresh()
    expect(codes.isCurrent(first)).toBe(true)
    await codes.fresh()
    expect(codes.isCurrent(first)).toBe(false)
  })

  it('are not among the wrong ones, of which there is always another', async () => {
    const { codes } = codesFrom(3015)
    const wrong = Array.from({ length: 50 }, () => codes.wrong())
    expect(new Set(wrong).size).toBe(50)
    for (const code of wrong) expect(code).toMatch(/^\d{6}$/)
    for (let step = -25; step <= 25; step++) {
      expect(wrong).not.toContain((await codes.at(step)).code)
    }
  })
})
