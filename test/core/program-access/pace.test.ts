import { expect, it } from 'vitest'
import { createPace } from '../../../core/program-access/pace.ts'

const limits = { most: 3, everyMs: 1000 }

function paceAt(start = 0) {
  const time = { now: start }
  return { time, pace: createPace(limits, () => time.now) }
}

it('admits some at once, and then one after the other', () => {
  const { time, pace } = paceAt()
  expect([1, 2, 3].map(() => pace.take('a'))).toEqual([0, 0, 0])
  expect(pace.take('a')).toBe(1000)
  time.now += 999
  expect(pace.take('a')).toBe(1)
  time.now += 1
  expect(pace.take('a')).toBe(0)
  expect(pace.take('a')).toBe(1000)
})

it('counts callers separately', () => {
  const { pace } = paceAt()
  for (let at = 0; at < 10; at += 1) pace.take('flood')
  expect(pace.take('other')).toBe(0)
})

it('makes nobody wait longer because the clock was set back', () => {
  const { time, pace } = paceAt(1_000_000)
  for (let at = 0; at < 10; at += 1) pace.take('a')
  time.now = 0
  expect(pace.take('a')).toBeLessThanOrEqual(1000)
  time.now = 1000
  expect(pace.take('a')).toBe(0)
})
