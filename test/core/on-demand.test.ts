import { describe, expect, it } from 'vitest'
import { onDemand } from '../../core/on-demand.ts'

describe('what is made on demand', () => {
  it("doesn't exist before it is needed", async () => {
    const one = onDemand(async () => 'made')
    expect(one.opened).toBeUndefined()
    expect(await one.settled()).toBeUndefined()
  })

  it('is made once, whoever asks for it', async () => {
    let made = 0
    const one = onDemand(async () => ++made)
    expect(await Promise.all([one.open(), one.open()])).toEqual([1, 1])
    expect(await one.open()).toBe(1)
    expect(one.opened).toBe(1)
  })

  it('is awaited while it is being made', async () => {
    const one = onDemand(async () => 'made')
    const opening = one.open()
    expect(await one.settled()).toBe('made')
    await opening
  })

  it('is made again after a failure', async () => {
    let tries = 0
    const one = onDemand(async () => {
      tries += 1
      if (tries === 1) throw new Error('The disk is away.')
      return 'made'
    })
    const failed = expect(one.open()).rejects.toThrow('The disk is away.')
    expect(await one.settled()).toBeUndefined()
    await failed
    expect(await one.open()).toBe('made')
  })
})
