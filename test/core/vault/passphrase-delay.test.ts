import { expect, it } from 'vitest'
import { PassphraseDelay } from '../../../core/vault/passphrase-delay.ts'
import { AppError } from '../../../shared/errors.ts'
import { expectRefusal } from './vault-bench.ts'

const wrong = () => Promise.reject(new AppError('wrong-passphrase', 'wrong'))
const right = () => Promise.resolve('opened')

it('grows to five minutes and not beyond', async () => {
  let now = 0
  const delay = new PassphraseDelay(() => now)
  const pauses: number[] = []
  for (let tries = 0; tries < 11; tries++) {
    await expectRefusal(delay.attempt(wrong), 'wrong-passphrase')
    const retryAt = delay.retryAt ?? now
    pauses.push((retryAt - now) / 1000)
    now = retryAt
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
  expect(await delay.attempt(right)).toBe('opened')
  await expectRefusal(delay.attempt(wrong), 'wrong-passphrase')
  expect(delay.retryAt).toBe(now + 1000)
})

it('counts nothing but wrong passphrases', async () => {
  const delay = new PassphraseDelay(() => 0)
  for (const code of ['damaged', 'unavailable'] as const) {
    await expectRefusal(
      delay.attempt(() => Promise.reject(new AppError(code, code))),
      code,
    )
  }
  expect(delay.retryAt).toBeNull()
})

it('keeps nobody out for years when the clock is set back', async () => {
  let now = Date.UTC(2036, 0)
  const delay = new PassphraseDelay(() => now)
  await expectRefusal(delay.attempt(wrong), 'wrong-passphrase')
  now = Date.UTC(2026, 0)
  await expectRefusal(delay.attempt(right), 'wait')
  expect(delay.retryAt).toBe(now + 300_000)
})
