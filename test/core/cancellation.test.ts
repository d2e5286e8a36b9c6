import { describe, expect, it } from 'vitest'
import { createCancellations } from '../../core/cancellation.ts'
import { withoutVault } from '../../core/vault/while-open.ts'

describe('a long call', () => {
  it('is stopped by its id, and nothing else is', () => {
    const { start, cancel } = createCancellations(withoutVault())
    const [one, other] = [start('one'), start('other')]
    cancel('one')
    cancel('nothing')
    expect(one.reason).toMatchObject({ name: 'AppError', code: 'refused' })
    expect(other.aborted).toBe(false)
  })

  it('has an id of its own while it runs', () => {
    const { start, end, cancel } = createCancellations(withoutVault())
    const before = start('one')
    expect(() => start('one')).toThrow(expect.objectContaining({ code: 'bad-input' }))
    end('one')
    const after = start('one')
    cancel('one')
    expect([before.aborted, after.aborted]).toEqual([false, true])
  })

  it('is stopped when the application closes', () => {
    const { start, close, closing } = createCancellations(withoutVault())
    const signals = [start('one'), start('other')]
    close()
    expect(signals.every(({ aborted }) => aborted)).toBe(true)
    expect(closing.aborted).toBe(true)
  })
})
