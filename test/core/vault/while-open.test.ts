import { beforeEach, describe, expect, it } from 'vitest'
import { createSessions, type Sessions, withoutVault } from '../../../core/vault/while-open.ts'
import { AppError } from '../../../shared/errors.ts'
import { literal } from '../../literal.ts'

let sessions: Sessions
beforeEach(() => {
  sessions = createSessions(() => new AppError('locked', literal('Locked.')))
})

describe('what is kept while the vault is open', () => {
  it("doesn't exist before it is open and after the lock", () => {
    const kept = sessions.whileOpen(() => new Map<string, string>())
    const expectNothing = () => {
      expect(() => kept()).toThrow(expect.objectContaining({ code: 'locked' }))
      expect(kept.peek()).toBeUndefined()
    }
    expectNothing()
    sessions.begin()
    kept().set('a', 'secret')
    expect(kept.peek()?.get('a')).toBe('secret')
    sessions.end()
    expectNothing()
    sessions.begin()
    expect([...kept()]).toEqual([])
  })

  it('stays the same as long as the session lasts', () => {
    const kept = sessions.whileOpen(() => ({}))
    sessions.begin()
    const first = kept()
    sessions.begin()
    expect(kept()).toBe(first)
  })

  it('is ended once, and only if it was made', () => {
    const ended: string[] = []
    const one = sessions.whileOpen(
      () => 'one',
      value => ended.push(value),
    )
    sessions.whileOpen(
      () => 'never used',
      value => ended.push(value),
    )
    sessions.begin()
    one()
    sessions.end()
    sessions.end()
    expect(ended).toEqual(['one'])
  })

  it('is kept without a vault as long as the program runs', () => {
    const kept = withoutVault()(() => [1])
    expect(kept()).toEqual([1])
  })
})

describe('work that the lock must not wait for', () => {
  it('is abandoned at the lock, even if it never ends', async () => {
    sessions.begin()
    const waiting = sessions.untilLocked(new Promise(() => {}))
    sessions.end()
    await expect(waiting).rejects.toMatchObject({ code: 'locked' })
  })

  it('ends normally if nothing is locked', async () => {
    sessions.begin()
    expect(await sessions.untilLocked(Promise.resolve('done'))).toBe('done')
    const failing = sessions.untilLocked(Promise.reject(new Error('failed')))
    await expect(failing).rejects.toThrow('failed')
  })
})

it('attack 2: the text that a pattern matched last is gone after the lock', () => {
  sessions.begin()
  const secret = ['JBSWY3DP', 'EHPK3PXP'].join('')
  expect(/^[A-Z2-7]+$/.test(secret)).toBe(true)
  expect(Reflect.get(RegExp, 'input')).toBe(secret)
  sessions.end()
  expect(Reflect.get(RegExp, 'input')).not.toBe(secret)
})
