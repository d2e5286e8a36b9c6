import { expect, it } from 'vitest'
import { createSetupYes } from '../../../core/gate/setup-yes.ts'
import { createSessions } from '../../../core/vault/while-open.ts'
import { AppError } from '../../../shared/errors.ts'
import { literal } from '../../literal.ts'

it('is valid for one account and for a minute, whatever the clock does', () => {
  let now = 1_000_000
  const sessions = createSessions(() => new AppError('locked', literal('Locked.')))
  sessions.begin()
  const yes = createSetupYes(() => now, sessions.whileOpen)
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
  sessions.end()
  sessions.begin()
  expect(yes.isFresh('one')).toBe(false)
})
