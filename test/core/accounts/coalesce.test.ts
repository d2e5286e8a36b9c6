import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { coalesce } from '../../../core/accounts/coalesce.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('works at once, and once more for all that was asked for in the pause', () => {
  const work = vi.fn()
  const ask = coalesce(work, 50)
  ask()
  expect(work).toHaveBeenCalledTimes(1)
  for (let times = 0; times < 10; times++) ask()
  vi.advanceTimersByTime(49)
  expect(work).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1)
  expect(work).toHaveBeenCalledTimes(2)
})

it('works no more when nothing more is asked for', () => {
  const work = vi.fn()
  const ask = coalesce(work, 50)
  ask()
  vi.advanceTimersByTime(500)
  expect(work).toHaveBeenCalledTimes(1)
  ask()
  expect(work).toHaveBeenCalledTimes(2)
})
