import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  backends,
  codeAt,
  openTestServers,
  origin,
  password,
  register,
  sessionOf,
  signIn,
  type TestServers,
} from './harness.ts'

describe.each(backends)('making administrators on $name', backend => {
  let servers: TestServers
  beforeAll(async () => {
    servers = await openTestServers(backend)
  })
  afterAll(() => servers.close())
  const service = () => servers.server.service
  const nobody = { address: null, userAgent: 'the operator' }
  let created = 0
  const create = async () => {
    created++
    return service().operator.createAdmin(`chief${created}@test.example`, nobody)
  }
  const choose = (email: string, oneTimePassword: string, chosen = password) =>
    service().users.choosePassword({ email, oneTimePassword, password: chosen }, origin)

  it('attack 8: an address that somebody else has registered makes nobody an administrator', async () => {
    const { email, id } = await register(servers.server)
    await expect(service().operator.createAdmin(email, nobody)).rejects.toMatchObject({
      code: 'email_taken',
    })
    expect(await service().users.get(id)).toMatchObject({ isAdmin: false })
    // An operator checks this before confirming the account by its number.
    expect(await service().operator.find(email.toUpperCase())).toMatchObject({
      id,
      createdAt: expect.stringMatching(/^2026-/),
    })
    expect(await service().operator.makeAdmin(id, nobody)).toMatchObject({ isAdmin: true })
  })

  it('attack 8: nobody registers an address while an administrator is made of it', async () => {
    const email = 'raced@test.example'
    const [made, taken] = await Promise.allSettled([
      service().operator.createAdmin(email, nobody),
      service().users.register({ email, password }, origin),
    ])
    const isMade = made.status === 'fulfilled'
    expect(taken.status).toBe(isMade ? 'rejected' : 'fulfilled')
    const signingIn = service().signIn.begin(email, password, origin)
    if (isMade) await expect(signingIn).rejects.toMatchObject({ code: 'invalid_credentials' })
    else expect((await service().operator.find(email))?.isAdmin).toBe(false)
  })

  it('attack 8: a password alone opens no administration, not even an administrator’s', async () => {
    const { user, oneTimePassword } = await create()
    await choose(user.email, oneTimePassword)
    const admin = await signIn(servers.server, user.email)
    const { administration, factor, sessions } = service()
    const refused = { code: 'second_factor_required' }
    await expect(administration.users(admin, {})).rejects.toMatchObject(refused)
    await expect(administration.audit(admin, {})).rejects.toMatchObject(refused)
    const resetting = administration.resetFactor(admin, user.id, 'why not', origin)
    await expect(resetting).rejects.toMatchObject(refused)
    const answer = await service().signIn.begin(user.email, password, origin)
    const token = answer.kind === 'signed-in' ? answer.accessToken : ''
    const by = await sessions.authenticate(token)
    const { secret } = await factor.beginTotp(by, 'now', origin)
    await expect(administration.users(by, {})).rejects.toMatchObject(refused)
    await factor.confirmEnrolment(by, codeAt(secret, servers.clock.read()), origin)
    await administration.users(await sessions.authenticate(token), {})
  })

  it('creates a password that is valid only for choosing another, and only once', async () => {
    const { user, oneTimePassword } = await create()
    expect(oneTimePassword).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
    const begin = (given: string) => service().signIn.begin(user.email, given, origin)
    await expect(begin(oneTimePassword)).rejects.toMatchObject({
      code: 'password_change_required',
    })
    await expect(begin('not this one')).rejects.toMatchObject({ code: 'invalid_credentials' })
    await expect(choose(user.email, 'not this one')).rejects.toMatchObject({
      code: 'invalid_credentials',
    })
    for (const weak of ['short', oneTimePassword]) {
      await expect(choose(user.email, oneTimePassword, weak)).rejects.toMatchObject({
        code: 'weak_password',
      })
    }
    const both = await Promise.allSettled([
      choose(user.email, oneTimePassword, 'one good password'),
      choose(user.email, oneTimePassword, 'other good password'),
    ])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(choose(user.email, oneTimePassword)).rejects.toMatchObject({
      code: 'invalid_credentials',
    })
  })

  it('accepts no one-time password after a day, and creates another', async () => {
    const { user, oneTimePassword } = await create()
    servers.clock.advance(24 * 60 * 60)
    await expect(choose(user.email, oneTimePassword)).rejects.toMatchObject({
      code: 'invalid_credentials',
    })
    const again = await service().operator.createAdmin(user.email, nobody)
    expect(again.user.id).toBe(user.id)
    await choose(user.email, again.oneTimePassword)
    const third = service().operator.createAdmin(user.email, nobody)
    await expect(third).rejects.toMatchObject({ code: 'email_taken' })
  })

  it('changes no password that somebody has chosen', async () => {
    const { email } = await register(servers.server)
    await expect(choose(email, password, 'another password')).rejects.toMatchObject({
      code: 'not_one_time',
    })
  })

  it('records in the log what was done', async () => {
    const { user, oneTimePassword } = await create()
    await choose(user.email, oneTimePassword)
    const by = sessionOf(0, { isAdmin: true, hasSecondFactor: true })
    const { events } = await service().administration.audit(by, { userId: user.id })
    expect(events.map(({ event }) => event)).toEqual([
      'user.password_chosen',
      'user.one_time_password',
      'user.made_admin',
      'user.registered',
    ])
    expect(JSON.stringify(events)).not.toContain(oneTimePassword)
  })
})
