import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  backends,
  codeAt,
  enrol,
  openTestServers,
  origin,
  password,
  register,
  type TestServers,
  tally,
  times,
} from './harness.ts'

describe.each(backends)('guessing the password of somebody else on $name', backend => {
  let servers: TestServers
  beforeAll(async () => {
    servers = await openTestServers(backend, 2)
  })
  afterAll(() => servers.close())
  const service = () => servers.server.service

  const from = (address: string, device: string | null = null) => ({ ...origin, address, device })
  const begin = (email: string, text: string, where: ReturnType<typeof from>) =>
    service().signIn.begin(email, text, where)
  const signIn = async (email: string, where: ReturnType<typeof from>) => {
    const answer = await begin(email, password, where)
    if (answer.kind !== 'signed-in') throw new Error('No second factor should be asked for.')
    return answer
  }

  /**
   * Tries wrong passwords from twenty addresses, five from each, since a hundred attempts are
   * allowed per hour.
   */
  const attack = async (email: string): Promise<string[]> => {
    const refused: string[] = []
    for (let round = 0; round < 5; round++) {
      const guesses = times(20, index => {
        const { signIn } = servers.instance(index).service
        return signIn.begin(email, 'not this one', from(`198.51.100.${index}`))
      })
      refused.push(...(await tally(guesses)).refused)
    }
    return refused
  }

  it('attack 11: a hundred wrong passwords shut nobody out who was here before', async () => {
    const { email } = await register(servers.server)
    const { user, accessToken } = await signIn(email, from('192.0.2.10'))
    const device = await service().sessions.deviceToken(user.id, from('192.0.2.10'))
    expect(new Set(await attack(email))).toEqual(new Set(['invalid_credentials']))
    await signIn(email, from('192.0.2.10'))
    await signIn(email, from('198.51.100.3', device))
    // An access token also identifies a device, even if its session has ended.
    await signIn(email, from('203.0.113.7', accessToken))
  })

  it('attack 11: strangers are slowed, the account is not closed', async () => {
    const { email } = await register(servers.server)
    await attack(email)
    const again = (index: number) => begin(email, 'not this one', from(`198.51.100.${index}`))
    servers.clock.advance(200)
    const { refused } = await tally(times(10, index => again(index)))
    expect(refused.filter(code => code === 'invalid_credentials').length).toBeLessThanOrEqual(1)
    // This is a user with a new device, whose address has not tried before.
    servers.clock.advance(5)
    await signIn(email, from('203.0.113.9'))
  })

  it('attack 11: two who come at once wait seconds, not an hour', async () => {
    const { email } = await register(servers.server)
    await attack(email)
    await tally([begin(email, 'not this one', from('203.0.113.20'))])
    await expect(begin(email, password, from('203.0.113.21'))).rejects.toMatchObject({
      code: 'too_many_attempts',
      retryAfterSeconds: 5,
    })
    // An attempt that was refused isn't counted against the user who made it.
    servers.clock.advance(5)
    await signIn(email, from('203.0.113.21'))
  })

  it('recognizes a device only by its token, and only for its own user', async () => {
    const { email } = await register(servers.server)
    const other = await register(servers.server)
    const { user } = await signIn(other.email, from('192.0.2.11'))
    const foreign = await service().sessions.deviceToken(user.id, from('192.0.2.11'))
    const { user: guest, secret } = await enrol(servers)
    const asked = await begin(guest.email, password, from('192.0.2.12'))
    const challenge = asked.kind === 'challenge' ? asked.challengeToken : ''
    await attack(email)
    await tally([begin(email, 'not this one', from('203.0.113.30'))])
    for (const device of [foreign, challenge, 'nonsense', '']) {
      await expect(begin(email, password, from('203.0.113.31', device))).rejects.toMatchObject({
        code: 'too_many_attempts',
      })
    }
    expect(codeAt(secret, servers.clock.read())).toMatch(/^\d{6}$/)
  })

  it('gives a known device five tries, and no more', async () => {
    const { email } = await register(servers.server)
    const { user } = await signIn(email, from('192.0.2.13'))
    const device = await service().sessions.deviceToken(user.id, from('192.0.2.13'))
    const stolen = (index: number) => from(`203.0.113.${40 + index}`, device)
    await tally(times(5, index => begin(email, 'not this one', stolen(index))))
    await expect(begin(email, password, stolen(9))).rejects.toMatchObject({
      code: 'too_many_attempts',
    })
    await signIn(email, from('192.0.2.13'))
  })

  it('forgets a device after half a year', async () => {
    const { email } = await register(servers.server)
    const { user } = await signIn(email, from('192.0.2.14'))
    const device = await service().sessions.deviceToken(user.id, from('192.0.2.14'))
    servers.clock.advance(181 * 24 * 60 * 60)
    await attack(email)
    await tally([begin(email, 'not this one', from('203.0.113.50'))])
    await expect(begin(email, password, from('203.0.113.51', device))).rejects.toMatchObject({
      code: 'too_many_attempts',
    })
  })
})
