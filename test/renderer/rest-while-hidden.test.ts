import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { longestHiddenMs, restWhileHidden } from '../../renderer/window/rest-while-hidden.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function openPage(isBusy = () => false) {
  const page = Object.assign(new EventTarget(), { hidden: false })
  const rest = vi.fn()
  restWhileHidden(page, { isBusy, rest })
  const setHidden = (hidden: boolean) => {
    page.hidden = hidden
    page.dispatchEvent(new Event('visibilitychange'))
  }
  return { rest, setHidden }
}

it('rests once nobody has looked at the page for five minutes in a row', () => {
  const { rest, setHidden } = openPage()
  setHidden(true)
  vi.advanceTimersByTime(longestHiddenMs - 1)
  setHidden(false)
  vi.advanceTimersByTime(longestHiddenMs)
  setHidden(true)
  vi.advanceTimersByTime(longestHiddenMs - 1)
  expect(rest).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(rest).toHaveBeenCalledOnce()
})

it('runs nothing while somebody looks', () => {
  const { setHidden } = openPage()
  expect(vi.getTimerCount()).toBe(0)
  setHidden(true)
  setHidden(false)
  expect(vi.getTimerCount()).toBe(0)
})

it('waits if something would be lost, and checks again', () => {
  let isBusy = true
  const { rest, setHidden } = openPage(() => isBusy)
  setHidden(true)
  vi.advanceTimersByTime(3 * longestHiddenMs)
  expect(rest).not.toHaveBeenCalled()
  isBusy = false
  vi.advanceTimersByTime(longestHiddenMs)
  expect(rest).toHaveBeenCalledOnce()
})
