import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliveryKey } from '../../server/messages/destination.ts'
import { readSettings } from '../../server/settings.ts'
import {
  backends,
  codeAt,
  newestCode,
  openTestServer,
  openTestServers,
  origin,
  password,
  register,
  sessionOf,
  signIn,
  type TestServers,
  tally,
} from './harness.ts'

describe.each(backends)('messages that nobody asked for on $name', backend => {
  let servers: TestServers
  beforeAll(async () => {
    servers = await openTestServers(backend, 2)
  })
  afterAll(() => servers.close())
  const service = () => servers.server.service
  let sources = 0
  const elsewhere = () => ({ ...origin, address: `10.1.${sources >> 8}.${sources++ & 255}` })

  /** Makes an account send a code to the destination, as if to bind it. */
  const pump = (id: number, destination: string, from = elsewhere()) => {
    const method = destination.includes('@') ? 'email' : 'sms'
    return service().factor.beginMessages(sessionOf(id), { method, destination }, from)
  }
  const accounts = async (count: number) => {
    const ids: number[] = []
    while (ids.length < count) ids.push((await register(servers.server)).id)
    return ids
  }
  const sent = (to: string) => servers.server.outbox?.().filter(each => each.to === to).length
  const tooMany = (reasons: readonly string[]) =>
    reasons.filter(code => code === 'too_many_requests').length

  it('attack 10: many accounts have ten codes an hour sent to one number, and no more', async () => {
    const ids = await accounts(15)
    const { accepted, refused } = await tally(ids.map(id => pump(id, '+15550177123')))
    expect([accepted, tooMany(refused)]).toEqual([10, 5])
    expect(sent('+15550177123')).toBe(10)
    // A different spelling is still the same telephone.
    const [one = 0, other = 0, late = 0] = await accounts(3)
    const written = [pump(one, '0015550177123'), pump(other, '555 017 71 23')]
    expect((await tally(written)).accepted).toBe(0)
    servers.clock.advance(60 * 60)
    await pump(late, '+15550177123')
  })

  it('attack 10: nor to one mailbox, whatever tags are put to its name', async () => {
    const pumped = (await accounts(15)).map(id => pump(id, `victim+tag${id}@pumped.example`))
    const { accepted } = await tally(pumped)
    expect(accepted).toBe(10)
  })

  it('attack 10: one address has thirty codes an hour sent to strangers by SMS', async () => {
    const from = { ...origin, address: '198.51.100.200' }
    const pumped = (await accounts(35)).map(id => pump(id, `+1555018${1000 + id}`, from))
    const { accepted, refused } = await tally(pumped)
    expect([accepted, tooMany(refused)]).toEqual([30, 5])
  })

  it('attack 10: the owner signs in by SMS while others pump codes to the same number', async () => {
    const number = '+15550178000'
    const user = await register(servers.server)
    const by = await signIn(servers.server, user.email)
    await service().factor.beginMessages(by, { method: 'sms', destination: number }, elsewhere())
    await service().factor.confirmEnrolment(by, newestCode(servers.server), origin)
    await tally((await accounts(12)).map(id => pump(id, number)))
    const asked = await service().signIn.begin(user.email, password, elsewhere())
    expect(asked).toMatchObject({ kind: 'challenge', notice: { sent: true } })
    if (asked.kind !== 'challenge') return
    const code = newestCode(servers.server)
    await service().signIn.complete(asked.challengeToken, { code }, origin)
  })

  it('attack 10: what is sent in all has a limit, of which strangers get half', async () => {
    const few = { ...servers.settings, messagesPerHour: { sms: 300, email: 8 } }
    const place = await backend.create()
    const server = await openTestServer({ ...few, ...place.settings }, servers.clock)
    try {
      const user = await register(server)
      const by = await signIn(server, user.email)
      await server.service.factor.beginMessages(by, { method: 'email' }, elsewhere())
      await server.service.factor.confirmEnrolment(by, newestCode(server), origin)
      let accepted = 0
      for (let n = 0; n < 9; n++) {
        const { id } = await register(server)
        const wish = { method: 'email', destination: `somebody${n}@all.example` } as const
        const binding = server.service.factor.beginMessages(sessionOf(id), wish, elsewhere())
        accepted += (await tally([binding])).accepted
      }
      expect(accepted).toBe(3)
      const asked = await server.service.signIn.begin(user.email, password, elsewhere())
      expect(asked).toMatchObject({ kind: 'challenge', notice: { sent: true } })
    } finally {
      await server.close()
      await place.remove()
    }
  })

  it('attack 10: a chat’s recovery e-mail gets ten codes an hour, whichever accounts name it', async () => {
    const recoveryEmail = 'recovery@chat.example'
    const ids = await accounts(12)
    for (const id of ids) {
      const by = sessionOf(id)
      const wish = { password: 'a password of its own', recoveryEmail }
      const { secret } = await service().chat.begin(by, wish, origin)
      await service().chat.verify(by, { code: codeAt(secret, servers.clock.read()) }, origin)
    }
    expect(sent(recoveryEmail)).toBe(0)
    const asked = ids.map(id => service().chat.sendRecoveryCode(id, elsewhere()))
    const { accepted, refused } = await tally(asked)
    expect([accepted, tooMany(refused)]).toEqual([10, 2])
    expect(sent(recoveryEmail)).toBe(10)
  })

  it('attack 10: an address gets nothing but the code that verifies it, until it is verified', async () => {
    const user = await register(servers.server)
    const by = await signIn(servers.server, user.email)
    const wish = { method: 'email', destination: 'unverified@test.example' } as const
    await service().factor.beginMessages(by, wish, elsewhere())
    const answer = await service().signIn.begin(user.email, password, elsewhere())
    expect(answer.kind).toBe('signed-in')
    const messages = servers.server.outbox?.().filter(({ to }) => to === wish.destination) ?? []
    expect(messages.map(({ text }) => /to set up two-factor/.test(text))).toEqual([true])
  })
})

describe('the settings', () => {
  it('set how many messages are allowed', () => {
    const read = (env: NodeJS.ProcessEnv) =>
      readSettings(env, { dataFolder: '/nowhere' }).messagesPerHour
    expect(read({})).toEqual({ sms: 300, email: 3000 })
    expect(read({ COUNTERSIGN_SMS_PER_HOUR: '5', COUNTERSIGN_EMAILS_PER_HOUR: 'many' })).toEqual({
      sms: 5,
      email: 3000,
    })
  })

  it.each([
    ['sms', '+41 79 123 45 67', '0791234567', true],
    ['email', 'a.b+x@gmail.com', 'ab@gmail.com', true],
    ['email', 'a.b@home.example', 'ab@home.example', false],
    ['email', '+x@home.example', '+y@home.example', false],
  ] as const)('count as one %s address: %s and %s', (channel, one, other, isSame) => {
    expect(deliveryKey(channel, one) === deliveryKey(channel, other)).toBe(isSame)
  })
})
