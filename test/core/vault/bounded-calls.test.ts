import { expect, it } from 'vitest'
import { boundCalls } from '../../../core/vault/bounded-calls.ts'

const make = () => boundCalls(20, () => new Error('does not answer'))

it('stops waiting after its time, and refuses further calls until the first has ended', async () => {
  const call = make()
  let answer = (_: string) => {}
  const hung = call(
    () =>
      new Promise<string>(resolve => {
        answer = resolve
      }),
  )
  await expect(hung).rejects.toThrow('does not answer')
  let ran = false
  await expect(
    call(async () => {
      ran = true
    }),
  ).rejects.toThrow('does not answer')
  expect(ran).toBe(false)

  answer('at last')
  await Promise.resolve()
  expect(await call(async () => 'again')).toBe('again')
})

it('passes errors on and continues after them', async () => {
  const call = make()
  await expect(call(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await call(async () => 1)).toBe(1)
})

it('runs one call at a time, in order', async () => {
  const call = make()
  const seen: string[] = []
  const slow = (name: string) => async () => {
    seen.push(`start ${name}`)
    await new Promise(resolve => setImmediate(resolve))
    seen.push(`end ${name}`)
  }
  await Promise.all([call(slow('a')), call(slow('b'))])
  expect(seen).toEqual(['start a', 'end a', 'start b', 'end b'])
})
