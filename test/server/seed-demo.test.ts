import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoDialects, seedDemo } from '../../server/seed-demo.ts'
import {
  at,
  backends,
  codeAt,
  newestCode,
  openTestServers,
  origin,
  type TestServers,
} from './harness.ts'

describe.each(backends)('the demo users on $name', backend => {
  let servers: TestServers
  beforeAll(async () => {
    servers = await openTestServers(backend)
  })
  afterAll(() => servers.close())

  it('are three a dialect, can all sign in at once, and may be seeded again', async () => {
    const { service, parts } = servers.server
    await seedDemo(parts, service.users)
    const users = await seedDemo(parts, service.users)
    expect(users.map(({ dialect, factor }) => `${factor}@${dialect}`)).toEqual(
      demoDialects.flatMap(dialect => ['off', 'totp', 'email'].map(f => `${f}@${dialect}`)),
    )
    for (const user of users) {
      const { email, password, secret, factor, dialect } = user
      const answer = await service.signIn.begin(email, password, origin)
      const asks = factor !== 'off' && dialect !== 'chat-two-step'
      expect(answer.kind).toBe(asks ? 'challenge' : 'signed-in')
      const code = secret ? codeAt(secret, servers.clock.read()) : newestCode(servers.server)
      if (answer.kind === 'challenge') {
        await service.signIn.complete(answer.challengeToken, { code }, origin)
        expect(user.backupCodes).toHaveLength(10)
      } else if (factor !== 'off') {
        const identity = await service.sessions.authenticate(answer.accessToken)
        await service.chat.verify(identity, { password, code }, origin)
        const backupCode = at(user.backupCodes, 9)
        await service.chat.disable(identity.userId, password, { backupCode }, origin)
      }
    }
  })
})
