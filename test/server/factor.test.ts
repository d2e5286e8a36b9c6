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
  register,
  sessionOf,
  type TestServers,
  tally,
  times,
  wrongCode,
} from './harness.ts'

describe.each(backends)('the factor on $name', backend => {
  let servers: TestServers
  beforeAll(async () => {
    servers = await openTestServers(backend, 2)
  })
  afterAll(() => servers.close())
  const service = () => servers.server.service
  const now = () => servers.clock.read()

  const passWith = async (email: string, code: string) => {
    const { challengeToken } = await challenge(servers.server, email)
    return service().signIn.complete(challengeToken, { code }, origin)
  }

  it('is off until its first correct code', async () => {
    const { id, email } = await register(servers.server)
    expect(await service().factor.status(id)).toMatchObject({ enabled: false, pending: false })
    const setup = await service().factor.beginTotp(sessionOf(id), 'when-confirmed', origin)
    expect(setup.secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(setup.otpauthUrl).toContain(`secret=${setup.secret}`)
    expect(setup.otpauthUrl).toContain('issuer=Countersign')
    expect(setup.backupCodes).toEqual([])
    expect(await service().factor.status(id)).toMatchObject({ enabled: false, pending: true })
    expect(await service().factor.pendingTotp(id)).toEqual({
      secret: setup.secret,
      otpauthUrl: setup.otpauthUrl,
    })
    expect((await service().signIn.begin(email, password, origin)).kind).toBe('signed-in')
    const confirmed = await service().factor.confirmEnrolment(
      sessionOf(id),
      codeAt(setup.secret, now()),
      origin,
    )
    expect(confirmed.backupCodes).toHaveLength(10)
    expect(await service().factor.status(id)).toMatchObject({
      enabled: true,
      pending: false,
      method: 'totp',
      confirmedAt: confirmed.confirmedAt,
      backupCodesRemaining: 10,
      backupCodesLow: false,
      canResend: false,
    })
    expect(await service().factor.pendingTotp(id)).toBeNull()
  })

  it('has no setup to confirm before one is begun', async () => {
    const { id } = await register(servers.server)
    await expect(
      service().factor.confirmEnrolment(sessionOf(id), '123456', origin),
    ).rejects.toMatchObject({
      code: 'not_pending',
    })
  })

  it('voids a setup that is begun again, but only while it is pending', async () => {
    const { id } = await register(servers.server)
    const first = await service().factor.beginTotp(sessionOf(id), 'now', origin)
    const second = await service().factor.beginTotp(sessionOf(id), 'now', origin)
    expect(second.secret).not.toBe(first.secret)
    const confirm = (secret: string) =>
      service().factor.confirmEnrolment(sessionOf(id), codeAt(secret, now()), origin)
    await expect(confirm(first.secret)).rejects.toMatchObject({ code: 'invalid_code' })
    await confirm(second.secret)
    const { accepted, refused } = await tally([
      service().factor.beginTotp(sessionOf(id), 'now', origin),
      service().factor.beginMessages(sessionOf(id), { method: 'email' }, origin),
      confirm(second.secret),
    ])
    expect(accepted).toBe(0)
    expect(new Set(refused)).toEqual(new Set(['already_enabled']))
    servers.clock.advance(30)
    const backup = { backupCode: at(first.backupCodes, 0) }
    await expect(
      service().factor.disable(sessionOf(id), password, backup, origin),
    ).rejects.toMatchObject({
      code: 'invalid_code',
    })
  })

  it("doesn't accept the code of the setup for a sign-in", async () => {
    const { id, email } = await register(servers.server)
    const { secret } = await service().factor.beginTotp(sessionOf(id), 'now', origin)
    const code = codeAt(secret, now())
    await service().factor.confirmEnrolment(sessionOf(id), code, origin)
    await expect(passWith(email, code)).rejects.toMatchObject({ code: 'invalid_code' })
  })

  it('confirms a setup once when ten try at once', async () => {
    const { id } = await register(servers.server)
    const { secret } = await service().factor.beginTotp(sessionOf(id), 'now', origin)
    const code = codeAt(secret, now())
    const { accepted } = await tally(
      times(10, i =>
        servers.instance(i).service.factor.confirmEnrolment(sessionOf(id), code, origin),
      ),
    )
    expect(accepted).toBe(1)
  })

  it('accepts a code once, in sequence', async () => {
    const { user, secret } = await enrol(servers)
    const code = codeAt(secret, now())
    await passWith(user.email, code)
    await expect(passWith(user.email, code)).rejects.toMatchObject({ code: 'invalid_code' })
  })

  it('accepts a code once when ten try at once on two instances', async () => {
    const { user, secret } = await enrol(servers)
    const challenges = []
    for (let i = 0; i < 10; i++) challenges.push(await challenge(servers.server, user.email))
    const code = codeAt(secret, now())
    const { accepted } = await tally(
      challenges.map(({ challengeToken }, i) =>
        servers.instance(i).service.signIn.complete(challengeToken, { code }, origin),
      ),
    )
    expect(accepted).toBe(1)
  })

  it('accepts no step before the last one that it accepted', async () => {
    const { user, secret } = await enrol(servers)
    await passWith(user.email, codeAt(secret, now(), 1))
    await expect(passWith(user.email, codeAt(secret, now()))).rejects.toMatchObject({
      code: 'invalid_code',
    })
  })

  it.each([
    [-3, false],
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
    [3, false],
  ])('checks a code %i steps off: accepted is %s', async (steps, isAccepted) => {
    const { user, secret } = await enrol(servers)
    // This is past the step that the setup has used.
    servers.clock.advance(120)
    const { accepted } = await tally([passWith(user.email, codeAt(secret, now(), steps))])
    expect(accepted === 1).toBe(isAccepted)
  })

  it('learns drift from successes, one step at a time and two at most', async () => {
    const { user, secret } = await enrol(servers)
    const isAccepted = async (steps: number) => {
      servers.clock.advance(300)
      const { accepted } = await tally([passWith(user.email, codeAt(secret, now(), steps))])
      return accepted === 1
    }
    expect(await isAccepted(2)).toBe(false)
    expect(await isAccepted(1)).toBe(true)
    expect(await isAccepted(-1)).toBe(false)
    expect(await isAccepted(2)).toBe(true)
    expect(await isAccepted(3)).toBe(true)
    expect(await isAccepted(4)).toBe(false)
    expect(await isAccepted(1)).toBe(true)
    expect(await isAccepted(0)).toBe(true)
  })

  it.each([
    ['with spaces', (code: string) => ` ${code.slice(0, 3)} ${code.slice(3)} `, true],
    ['with a dash', (code: string) => `${code.slice(0, 3)}-${code.slice(3)}`, true],
    [
      'in full-width digits',
      (code: string) => code.replace(/\d/g, d => at([...'０１２３４５６７８９'], Number(d))),
      false,
    ],
    ['of five digits', (code: string) => code.slice(1), false],
    ['of seven digits', (code: string) => `0${code}`, false],
    ['with a no-break space', (code: string) => `${code}\u00a0`, false],
    ['with a sign', (code: string) => `+${code}`, false],
    ['that is empty', () => '', false],
  ])('reads a code %s: accepted is %s', async (_, write, isAccepted) => {
    const { user, secret } = await enrol(servers)
    const { accepted } = await tally([passWith(user.email, write(codeAt(secret, now())))])
    expect(accepted === 1).toBe(isAccepted)
  })

  it("does not open with a secret that was copied into another user's row", async () => {
    const [thief, victim] = [await enrol(servers), await enrol(servers)]
    const { db } = servers.server.parts.database
    const secretOf = (userId: number) =>
      db.selectFrom('two_factor_auth').select('secret').where('user_id', '=', userId)
    await db
      .updateTable('two_factor_auth')
      .set({ secret: secretOf(thief.user.id) })
      .where('user_id', '=', victim.user.id)
      .execute()
    const passing = passWith(victim.user.email, codeAt(thief.secret, now()))
    await expect(passing).rejects.toMatchObject({ code: 'unavailable' })
  })

  describe('resynchronised', () => {
    const resync = (userId: number, first: string, second: string) =>
      service().factor.resync(userId, [first, second], origin)

    it.each([-20, -10, 19])('finds a device that is %i steps off', async steps => {
      const { user, secret } = await enrol(servers)
      servers.clock.advance(3600)
      const pair = [codeAt(secret, now(), steps), codeAt(secret, now(), steps + 1)] as const
      expect(await resync(user.id, ...pair)).toBe(steps + 1)
      await expect(passWith(user.email, pair[1])).rejects.toMatchObject({ code: 'invalid_code' })
      servers.clock.advance(30)
      await passWith(user.email, codeAt(secret, now(), steps + 1))
    })

    it.each([
      ['too far', 21, 22],
      ['two apart', 3, 5],
      ['the same twice', 3, 3],
      ['in the wrong order', 4, 3],
    ])('refuses codes that are %s', async (_, first, second) => {
      const { user, secret } = await enrol(servers)
      const codes = [codeAt(secret, now(), first), codeAt(secret, now(), second)] as const
      await expect(resync(user.id, ...codes)).rejects.toMatchObject({ code: 'invalid_code' })
    })

    it('refuses codes that were used already', async () => {
      const { user, secret } = await enrol(servers)
      servers.clock.advance(60)
      await passWith(user.email, codeAt(secret, now()))
      const pair = [codeAt(secret, now(), -1), codeAt(secret, now())] as const
      await expect(resync(user.id, ...pair)).rejects.toMatchObject({ code: 'invalid_code' })
    })
  })

  describe('turned off', () => {
    it('requires the password and a code, never just one of them', async () => {
      const { user, secret } = await enrol(servers)
      const disable = (given: string, code: string) =>
        service().factor.disable(sessionOf(user.id), given, { code }, origin)
      await expect(disable('not this one', codeAt(secret, now()))).rejects.toMatchObject({
        code: 'invalid_credentials',
      })
      await expect(disable(password, wrongCode(secret, now()))).rejects.toMatchObject({
        code: 'invalid_code',
      })
      await disable(password, codeAt(secret, now()))
      expect(await service().factor.status(user.id)).toMatchObject({ enabled: false, method: null })
      expect((await service().signIn.begin(user.email, password, origin)).kind).toBe('signed-in')
      await expect(disable(password, '123456')).rejects.toMatchObject({ code: 'not_enabled' })
    })

    it('takes the password and a backup code', async () => {
      const { user, backupCodes } = await enrol(servers)
      await service().factor.disable(
        sessionOf(user.id),
        password,
        { backupCode: at(backupCodes, 3) },
        origin,
      )
      expect((await service().factor.status(user.id)).enabled).toBe(false)
    })

    it('ends the sign-ins that wait for it', async () => {
      const { user, secret } = await enrol(servers)
      const { challengeToken } = await challenge(servers.server, user.email)
      await service().factor.disable(
        sessionOf(user.id),
        password,
        { code: codeAt(secret, now()) },
        origin,
      )
      const completing = service().signIn.complete(
        challengeToken,
        { code: codeAt(secret, now(), 1) },
        origin,
      )
      await expect(completing).rejects.toMatchObject({ code: 'invalid_challenge' })
    })
  })
})
