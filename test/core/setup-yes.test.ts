import { expect, it } from 'vitest'
import { createSetupYes } from '../../core/setup-yes.ts'

it('is good for one account and for a minute, whatever the clock does', () => {
  let now = 1_000_000
  const yes = createSetupYes(() => now)
  yes.given('one')
  expect([yes.isFresh('one'), yes.isFresh('another')]).toEqual([true, false])
  now += 59_999
  expect(yes.isFresh('one')).toBe(true)
  now += 1
  expect(yes.isFresh('one')).toBe(false)
  now -= 120_000
  expect(yes.isFresh('one')).toBe(false)
  yes.given('one')
  yes.withdraw('one')
  expect(yes.isFresh('one')).toBe(false)
  yes.given('one')
  yes.forget()
  expect(yes.isFresh('one')).toBe(false)
})
