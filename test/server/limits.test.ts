import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  at,
  backends,
  challenge,
  codeAt,
  enrol,
  openTestServers,
  origin,
  password,
  sessionOf,
  type TestServers,
  tally,
  times,
  wrongCode,
} from './harness.ts'

describe.each(backends)('limits on $name', backend => {
  let servers: TestServers
  beforeAll(async () => {
    servers = await openTestServers(backend, 2)
  })
  afterAll(() => servers.close())
  const service = () => servers.server.service
  const now = () => servers.clock.read()

  it('counts guesses that come ten at once, on two instances and on different paths', async () => {
    const { user, secret } = await enrol(servers)
    const wrong = { code: wrongCode(secret, now()) }
    const challenges: string[] = []
    for (let i = 0; i < 5; i++) {
      challenges.push((await challenge(servers.server, user.email)).challengeToken)
    }
    const { accepted, refused } = await tally([
      ...challenges.map((token, i) =>
        servers.instance(i).service.signIn.complete(token, wrong, origin),
      ),
      ...times(5, i =>
        servers.instance(i).service.factor.regenerateBackupCodes(user.id, wrong, origin),
      ),
    ])
    expect(accepted).toBe(0)
    expect(refused.filter(code => code === 'invalid_code')).toHaveLength(5)
    expect(refused.filter(code => code === 'too_many_attempts')).toHaveLength(5)
  })

  /** Sends a wrong code as soon as one is allowed. Returns how many seconds that took. */
  const failOnce = async (userId: number, secret: string): Promise<number> => {
    for (let waited = 0; ; ) {
      const proof = { code: wrongCode(secret, now()) }
      const error = await service()
        .factor.regenerateBackupCodes(userId, proof, origin)
        .then(
          () => null,
          reason => reason,
        )
      if (error?.code === 'invalid_code') return waited
      if (error?.code !== 'too_many_attempts') throw error
      waited += error.retryAfterSeconds
      servers.clock.advance(error.retryAfterSeconds)
    }
  }

  const countEvents = async (userId: number, event: string): Promise<number> => {
    const admin = sessionOf(0, { isAdmin: true, hasSecondFactor: true })
    return (await service().administration.audit(admin, { userId, event })).total
  }

  it('locks after ten in a row for 15 minutes, then 30, then an hour each', async () => {
    const { user, secret } = await enrol(servers)
    const waits: number[] = []
    for (let failures = 0; failures < 41; failures++) waits.push(await failOnce(user.id, secret))
    expect([10, 20, 30, 40].map(failure => waits[failure])).toEqual([900, 1800, 3600, 3600])
    expect([5, 15, 25, 35].map(failure => waits[failure])).toEqual([300, 300, 300, 300])
    expect(waits.filter(wait => wait > 0)).toHaveLength(8)
  })

  it('reports until when a factor is locked', async () => {
    const { user, secret } = await enrol(servers)
    for (let failures = 0; failures < 10; failures++) await failOnce(user.id, secret)
    const { lockedUntil } = await service().factor.status(user.id)
    expect(Date.parse(lockedUntil ?? '')).toBe(now() + 900_000)
    expect(await countEvents(user.id, 'two_factor.locked')).toBe(1)
    expect(await countEvents(user.id, 'two_factor.code_refused')).toBe(10)
  })

  it('forgets the five and the ten after a right code', async () => {
    const { user, secret } = await enrol(servers)
    for (let failures = 0; failures < 9; failures++) await failOnce(user.id, secret)
    const right = { code: codeAt(secret, now()) }
    await service().factor.regenerateBackupCodes(user.id, right, origin)
    const waits: number[] = []
    for (let failures = 0; failures < 6; failures++) waits.push(await failOnce(user.id, secret))
    expect(waits).toEqual([0, 0, 0, 0, 0, 300])
  })

  it('attack 20: a stranger’s wrong codes do not add up over the years, right ones in between', async () => {
    const { user, secret, backupCodes } = await enrol(servers)
    const { db } = servers.server.parts.database
    const failed = async () => {
      const found = db.selectFrom('two_factor_auth').select('failed_attempts')
      return (await found.where('user_id', '=', user.id).executeTakeFirstOrThrow()).failed_attempts
    }
    for (let failures = 0; failures < 3; failures++) await failOnce(user.id, secret)
    expect(await failed()).toBe(3)
    const proofs = [{ code: codeAt(secret, now()) }, { backupCode: at(backupCodes, 0) }]
    for (const proof of proofs) {
      const { challengeToken } = await challenge(servers.server, user.email)
      await service().signIn.complete(challengeToken, proof, origin)
      expect(await failed()).toBe(0)
      await failOnce(user.id, secret)
      expect(await failed()).toBe(1)
    }
  })

  it('disables a factor after a hundred wrong codes in a row', async () => {
    const { user, secret, backupCodes } = await enrol(servers)
    const right = () => ({ code: codeAt(secret, now()) })
    for (let failures = 0; failures < 100; failures++) await failOnce(user.id, secret)
    servers.clock.advance(3600)

    expect(await service().factor.status(user.id)).toMatchObject({
      enabled: true,
      factorDisabled: true,
    })
    expect(await countEvents(user.id, 'two_factor.factor_disabled')).toBe(1)
    const asked = await challenge(servers.server, user.email)
    expect(asked.methods).toEqual(['backup_code'])
    const complete = (proof: { code: string } | { backupCode: string }) =>
      service().signIn.complete(asked.challengeToken, proof, origin)
    await expect(complete(right())).rejects.toMatchObject({ code: 'factor_disabled' })
    await complete({ backupCode: at(backupCodes, 0) })
    const resyncing = service().factor.resync(
      user.id,
      [codeAt(secret, now(), 1), codeAt(secret, now(), 2)],
      origin,
    )
    await expect(resyncing).rejects.toMatchObject({ code: 'factor_disabled' })
    await service().factor.disable(
      sessionOf(user.id),
      password,
      { backupCode: at(backupCodes, 1) },
      origin,
    )
    const bound = await service().factor.beginTotp(sessionOf(user.id), 'now', origin)
    servers.clock.advance(3600)
    await service().factor.confirmEnrolment(sessionOf(user.id), codeAt(bound.secret, now()), origin)
    expect((await service().factor.status(user.id)).factorDisabled).toBe(false)
  })

  it('never locks the account for failures in chat', async () => {
    const { user, secret } = await enrol(servers)
    const identity = sessionOf(user.id)
    await service().chat.begin(sessionOf(user.id), { password }, origin)
    await tally(times(6, () => service().chat.verify(identity, { code: '1' }, origin)))
    const right = { code: codeAt(secret, now()) }
    await service().factor.regenerateBackupCodes(user.id, right, origin)
  })

  it('counts the requests of an address: thirty a minute', async () => {
    const count = (address: string) => servers.server.countRequest(address)
    for (let i = 0; i < 30; i++) await count('198.51.100.7')
    await expect(count('198.51.100.7')).rejects.toMatchObject({
      code: 'too_many_requests',
      retryAfterSeconds: 60,
    })
    await count('198.51.100.8')
    servers.clock.advance(60)
    await count('198.51.100.7')
  })
})
