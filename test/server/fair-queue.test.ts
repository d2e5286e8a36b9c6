import { describe, expect, it } from 'vitest'
import { createFairQueue, QueueFullError } from '../../server/fair-queue.ts'

const limits = { atOnce: 1, mostWaiting: 6, mostOfOne: 4 }

/** Makes work that ends when it is told to, and records that it began. */
function createWorks() {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const work = (name: string) => () => {
    begun.push(name)
    return new Promise<string>(resolve => ends.push(() => resolve(name)))
  }
  const settled = () => new Promise(setImmediate)
  const endNext = async () => {
    await settled()
    ends.shift()?.()
    await settled()
  }
  return { begun, work, endNext, settled }
}

describe('costly work', () => {
  it('takes turns by owner, so that somebody with many jobs waits behind the others', async () => {
    const { begun, work, endNext } = createWorks()
    const queue = createFairQueue(limits, { clock: () => 0, random: () => 0 })
    const all = ['a1', 'a2', 'a3', 'b1', 'c1', 'b2'].map(name =>
      queue.run(name.charAt(0), work(name)),
    )
    for (const _ of all) await endNext()
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'b2'])
    expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2'])
  })

  it('is refused at once if too much is waiting, in all or for one, with the time to wait', async () => {
    const { begun, work, endNext, settled } = createWorks()
    let now = 0
    const queue = createFairQueue(limits, { clock: () => now, random: () => 0 })
    const first = queue.run('a', work('first'))
    await settled()
    now = 1500
    await endNext()
    await first
    const running = queue.run('a', work('running'))
    const ofOne = ['w1', 'w2', 'w3', 'w4'].map(name => queue.run('a', work(name)))
    await expect(queue.run('a', work('w5'))).rejects.toMatchObject({ retryAfterSeconds: 6 })
    const ofOthers = ['b', 'c'].map(owner => queue.run(owner, work(owner)))
    await expect(queue.run('d', work('d'))).rejects.toBeInstanceOf(QueueFullError)
    for (let i = 0; i < 7; i++) await endNext()
    await Promise.all([running, ...ofOne, ...ofOthers])
    expect(begun).not.toContain('w5')
    expect(begun).not.toContain('d')
  })

  it('that fails passes its turn on', async () => {
    const queue = createFairQueue(limits, { clock: () => 0, random: () => 0 })
    const failed = queue.run('a', () => Promise.reject(new Error('no')))
    await expect(failed).rejects.toThrow('no')
    expect(await queue.run('b', async () => 'done')).toBe('done')
  })

  it('that is refused together gets different times to come back', async () => {
    const chances = [0, 0.4, 0.99]
    const parts = { clock: () => 0, random: () => chances.shift() ?? 0 }
    const queue = createFairQueue({ atOnce: 1, mostWaiting: 0, mostOfOne: 1 }, parts)
    const { work, endNext } = createWorks()
    const running = queue.run('a', work('running'))
    const seconds: number[] = []
    for (let i = 0; i < 3; i++) {
      await queue.run('b', work('b')).catch(error => seconds.push(error.retryAfterSeconds))
    }
    expect(seconds).toEqual([1, 1, 2])
    expect(() => queue.letIn()).toThrow(QueueFullError)
    await endNext()
    await running
    expect(() => queue.letIn()).toThrow(QueueFullError)
  })

  it('admits no more than can wait, even before anybody does, and others once they left', async () => {
    const queue = createFairQueue(limits, { clock: () => 0, random: () => 0 })
    const leaves = Array.from({ length: 7 }, () => queue.letIn())
    expect(() => queue.letIn()).toThrow(QueueFullError)
    leaves[0]?.()
    leaves[0]?.()
    queue.letIn()
    expect(() => queue.letIn()).toThrow(QueueFullError)
  })
})
