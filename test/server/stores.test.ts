/** Tests what all stores for throttles, challenges, and codes must do alike. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Stores, ThrottleRule } from '../../server/stores/stores.ts'
import {
  backends,
  openTestServers,
  register,
  sessionOf,
  type TestServers,
  times,
} from './harness.ts'

const rule: ThrottleRule = {
  attempts: 3,
  windowMs: 1000,
  row: { limit: 4, locksMs: [5000, 6000, 7000] },
}
const code = { sealedCode: 'enrol:abc', expiresAt: 10_000 }

describe.each(backends)('the stores on $name', backend => {
  let servers: TestServers
  let stores: Stores
  let userId: number
  beforeAll(async () => {
    servers = await openTestServers(backend, 2)
    stores = servers.server.parts.stores
    userId = (await register(servers.server)).id
    const begun = { method: 'email' as const, destination: 'codes@test.example' }
    await servers.server.service.factor.beginMessages(sessionOf(userId), begun, {
      address: null,
      userAgent: null,
    })
  })
  afterAll(() => servers.close())
  let keys = 0
  const freshKey = () => `key ${++keys}`

  it('count attempts in a window that begins with the first', async () => {
    const key = freshKey()
    const reserve = (now: number) => stores.throttles.reserve(key, rule, now)
    expect(await reserve(1000)).toEqual({ allowed: true, remaining: 2, lockedUntil: null })
    expect(await stores.throttles.blockedUntil(key, rule, 1500)).toBeNull()
    expect(await reserve(1500)).toEqual({ allowed: true, remaining: 1, lockedUntil: null })
    expect(await reserve(1999)).toEqual({ allowed: true, remaining: 0, lockedUntil: null })
    expect(await reserve(1999)).toEqual({ allowed: false, retryAt: 2000 })
    expect(await stores.throttles.blockedUntil(key, rule, 1999)).toBe(2000)
  })

  it('lock after so many in a row, longer each time, and forget all on a success', async () => {
    const key = freshKey()
    let now = 0
    const next = async () => {
      for (;;) {
        const reserved = await stores.throttles.reserve(key, rule, now)
        if (reserved.allowed) return reserved.lockedUntil === null ? 0 : reserved.lockedUntil - now
        now = reserved.retryAt
      }
    }
    const locks: number[] = []
    for (let i = 0; i < 16; i++) locks.push(await next())
    expect(locks).toEqual([0, 0, 0, 5000, 0, 0, 0, 6000, 0, 0, 0, 7000, 0, 0, 0, 7000])
    await stores.throttles.clear(key)
    const reserved = await stores.throttles.reserve(key, rule, now)
    expect(reserved).toEqual({ allowed: true, remaining: 2, lockedUntil: null })
  })

  it('count every one of many simultaneous attempts', async () => {
    const key = freshKey()
    const reserved = await Promise.all(
      times(20, i => servers.instance(i).parts.stores.throttles.reserve(key, rule, 1000)),
    )
    expect(reserved.filter(({ allowed }) => allowed)).toHaveLength(3)
  })

  it('forget a throttle a day after its last attempt', async () => {
    const key = freshKey()
    for (let i = 0; i < 3; i++) await stores.throttles.reserve(key, rule, 1000)
    await stores.sweep(1000 + 24 * 3600 * 1000)
    const reserved = await stores.throttles.reserve(key, rule, 1000 + 24 * 3600 * 1000)
    expect(reserved).toMatchObject({ allowed: true, remaining: 2 })
  })

  it("limit a challenge's attempts, and let it be consumed once, before it expires", async () => {
    const { challenges } = stores
    await challenges.create('a', userId, 5000, 1000)
    expect(await challenges.read('a', 2, 4999)).toEqual({ userId, attempts: 0 })
    expect(await challenges.attempt('a', 2, 1000)).toEqual({ userId, attempts: 1 })
    expect(await challenges.read('a', 2, 5000)).toBeNull()
    expect(await challenges.attempt('a', 2, 5000)).toBeNull()
    expect(await challenges.attempt('a', 2, 4999)).toEqual({ userId, attempts: 2 })
    expect(await challenges.attempt('a', 2, 1000)).toBeNull()
    expect(await challenges.read('a', 2, 1000)).toBeNull()
    expect(await challenges.read('b', 2, 1000)).toBeNull()
    await challenges.create('c', userId, 5000, 1000)
    expect(await challenges.consume('c', 5000)).toBe(false)
    await challenges.create('d', userId, 5000, 1000)
    const consumed = await Promise.all(
      times(10, i => servers.instance(i).parts.stores.challenges.consume('d', 2000)),
    )
    expect(consumed.filter(Boolean)).toHaveLength(1)
    expect(await challenges.attempt('d', 2, 2000)).toBeNull()
  })

  it('keep one code, which may be replaced, with limited attempts, and is taken once', async () => {
    const { codes } = stores
    await codes.drop('account', userId)
    expect(await codes.read('account', userId)).toBeNull()
    expect(await codes.attempt('account', userId, 5)).toBeNull()
    await codes.put('account', userId, code, 1000)
    const waiting = { sealedCode: 'enrol:abc', expiresAt: 10_000 }
    expect(await codes.attempt('account', userId, 1)).toEqual({ ...waiting, attempts: 1 })
    expect(await codes.attempt('account', userId, 1)).toBeNull()
    expect(await codes.read('account', userId)).toEqual({ ...waiting, attempts: 1 })
    await codes.put('account', userId, { sealedCode: 'enrol:def', expiresAt: 11_000 }, 2000)
    expect(await codes.take('account', userId, 'enrol:abc', 2000)).toBe(false)
    expect(await codes.take('account', userId, 'enrol:def', 11_000)).toBe(false)
    const taken = await Promise.all(
      times(10, i =>
        servers.instance(i).parts.stores.codes.take('account', userId, 'enrol:def', 2000),
      ),
    )
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await codes.read('account', userId)).toBeNull()
  })

  it('still know when an expired code expired, but not the code itself for long', async () => {
    const { codes } = stores
    await codes.drop('account', userId)
    await codes.put('account', userId, code, 1000)
    await stores.sweep(10_000)
    expect(await codes.read('account', userId)).toMatchObject({ expiresAt: 10_000 })
    expect(await codes.take('account', userId, 'enrol:abc', 10_000)).toBe(false)
  })

  it('say that they can be reached', async () => {
    await stores.ping()
  })
})
