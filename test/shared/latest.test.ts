import { expect, it } from 'vitest'
import { createLatest } from '../../shared/latest.ts'

it('lets only the latest answer count', () => {
  const latest = createLatest()
  const first = latest.begin()
  expect(first()).toBe(true)
  const second = latest.begin()
  expect([first(), second()]).toEqual([false, true])
})

it('drops what belongs to a running task when that is dropped', () => {
  const latest = createLatest()
  latest.begin()
  const [one, other] = [latest.join(), latest.join()]
  expect([one(), other()]).toEqual([true, true])
  latest.begin()
  expect([one(), other()]).toEqual([false, false])
})

it('lets nothing count that was running when everything was dropped', () => {
  const latest = createLatest()
  const before = latest.begin()
  latest.drop()
  expect(before()).toBe(false)
  expect(latest.join()()).toBe(true)
})
