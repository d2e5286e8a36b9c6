import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAutoLock } from '../../../core/settings/auto-lock.ts'

describe('the automatic lock', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function setUp(minutes: number | null) {
    const lock = vi.fn()
    return { lock, autoLock: createAutoLock(() => minutes, lock, Date.now) }
  }

  it('never locks if the user wants that', () => {
    const { lock, autoLock } = setUp(null)
    autoLock.restart()
    vi.advanceTimersByTime(86_400_000)
    expect(lock).not.toHaveBeenCalled()
  })

  it('locks after the minutes set, counted from the last sign of the user', () => {
    const { lock, autoLock } = setUp(15)
    autoLock.restart()
    vi.advanceTimersByTime(14 * 60_000)
    autoLock.restart()
    vi.advanceTimersByTime(15 * 60_000 - 1)
    expect(lock).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(lock).toHaveBeenCalledTimes(1)
  })

  it('locks at the first call after a sleep that its timer did not see', () => {
    const { lock, autoLock } = setUp(15)
    autoLock.restart()
    vi.setSystemTime(Date.now() + 15 * 60_000 - 1)
    autoLock.lockIfDue()
    expect(lock).not.toHaveBeenCalled()
    vi.setSystemTime(Date.now() + 1)
    autoLock.lockIfDue()
    autoLock.lockIfDue()
    expect(lock).toHaveBeenCalledTimes(1)
  })

  it('does not lock after it was stopped', () => {
    const { lock, autoLock } = setUp(15)
    autoLock.restart()
    autoLock.stop()
    vi.advanceTimersByTime(86_400_000)
    expect(lock).not.toHaveBeenCalled()
  })
})
