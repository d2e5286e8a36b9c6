import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  backends,
  challenge,
  enrol,
  openTestServers,
  origin,
  register,
  sessionOf,
  signIn,
  type TestServers,
} from './harness.ts'

describe.each(backends)('sweeping on $name', backend => {
  let servers: TestServers
  beforeAll(async () => {
    servers = await openTestServers(backend)
  })
  afterAll(() => servers.close())

  const left = async () => {
    const { db } = servers.server.parts.database
    const count = async (table: 'sessions' | 'login_challenges' | 'throttles') =>
      (await db.selectFrom(table).selectAll().execute()).length
    const codes = await db
      .selectFrom('two_factor_auth')
      .select('temp_code')
      .where('temp_code', 'is not', null)
      .execute()
    return {
      sessions: await count('sessions'),
      challenges: await count('login_challenges'),
      throttles: await count('throttles'),
      codes: codes.length,
    }
  }

  it('removes what has expired, and nothing else', async () => {
    const { service } = servers.server
    const { user } = await enrol(servers)
    await challenge(servers.server, user.email)
    const other = await register(servers.server)
    await signIn(servers.server, other.email)
    await service.factor.beginMessages(sessionOf(other.id), { method: 'email' }, origin)
    const before = await left()
    await service.sweep()
    expect(await left()).toEqual(before)
    // The sweep keeps what recognizes addresses the longest.
    servers.clock.advance(181 * 24 * 60 * 60)
    await service.sweep()
    expect(await left()).toEqual({ sessions: 0, challenges: 0, throttles: 0, codes: 0 })
    expect(before).toMatchObject({ sessions: 1 })
  })
})
