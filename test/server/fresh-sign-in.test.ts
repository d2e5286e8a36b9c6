import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Identity } from '../../server/two-factor/service.ts'
import {
  backends,
  codeAt,
  newestCode,
  openTestServers,
  origin,
  password,
  register,
  signIn,
  type TestServers,
  tally,
} from './harness.ts'

const refused = { code: 'password_required' }

describe.each(backends)('binding a factor on $name', backend => {
  let servers: TestServers
  beforeAll(async () => {
    servers = await openTestServers(backend, 2)
  })
  afterAll(() => servers.close())
  const service = () => servers.server.service
  const now = () => servers.clock.read()
  const minutes = (count: number) => servers.clock.advance(count * 60)

  const somebody = async () => {
    const user = await register(servers.server)
    return { user, by: await signIn(servers.server, user.email) }
  }
  const setUp = (by: Identity, given?: string) =>
    service().factor.beginTotp(by, 'now', origin, given)
  const confirm = (by: Identity, secret: string, given?: string) =>
    service().factor.confirmEnrolment(by, codeAt(secret, now()), origin, given)

  it('attack 14: a stolen session that is ten minutes old turns nothing on', async () => {
    const { by } = await somebody()
    minutes(10)
    await expect(setUp(by)).rejects.toMatchObject(refused)
    const email = { method: 'email', destination: 'thief@test.example' } as const
    await expect(service().factor.beginMessages(by, email, origin)).rejects.toMatchObject(refused)
    await expect(service().chat.begin(by, { password }, origin)).rejects.toMatchObject(refused)
    await expect(setUp(by, 'not the password')).rejects.toMatchObject({
      code: 'invalid_credentials',
      remainingAttempts: 4,
    })
    await confirm(by, (await setUp(by, password)).secret)
    expect((await service().factor.status(by.userId)).enabled).toBe(true)
  })

  it('attack 14: a stolen session confirms no setup of the owner’s', async () => {
    const { user, by: stolen } = await somebody()
    minutes(60)
    const by = await signIn(servers.server, user.email)
    const { secret } = await setUp(by)
    await expect(confirm(stolen, secret)).rejects.toMatchObject(refused)
    await confirm(by, secret)
  })

  it('attack 14: sessions that had only a password end when two-factor is turned on', async () => {
    const { user, by } = await somebody()
    const answer = await service().signIn.begin(user.email, password, origin)
    if (answer.kind !== 'signed-in') throw new Error('No second factor should be asked for.')
    await confirm(by, (await setUp(by)).secret)
    await expect(service().sessions.authenticate(answer.accessToken)).rejects.toMatchObject({
      code: 'invalid_token',
    })
    const { secret } = await service().factor.beginTotp(
      (await somebody()).by,
      'when-confirmed',
      origin,
    )
    expect(secret).toHaveLength(32)
  })

  it('attack 14: no session that had only a password slips in while two-factor is turned on', async () => {
    const { user, by } = await somebody()
    const { secret } = await setUp(by)
    const signIns = [0, 1, 2, 3].map(index =>
      servers.instance(index).service.signIn.begin(user.email, password, origin),
    )
    const [answers] = await Promise.all([Promise.all(signIns), confirm(by, secret)])
    for (const answer of answers) {
      if (answer.kind !== 'signed-in') continue
      await expect(service().sessions.authenticate(answer.accessToken)).rejects.toMatchObject({
        code: 'invalid_token',
      })
    }
  })

  it('attack 14: a sign-in that had looked before two-factor was on leaves no session', async () => {
    const { user, by } = await somebody()
    const { secret } = await setUp(by)
    const { db } = servers.server.parts.database
    const insertInto = db.insertInto.bind(db)
    const spy = vi.spyOn(db, 'insertInto')
    onTestFinished(() => spy.mockRestore())
    // Two-factor is turned on after the factor was read, but before the session exists.
    spy.mockImplementation(((table: 'sessions') => {
      const insertion = insertInto(table)
      if (table !== 'sessions') return insertion
      const values = (row: Parameters<typeof insertion.values>[0]) => ({
        async execute() {
          await confirm(by, secret)
          return insertion.values(row).execute()
        },
      })
      return { values }
    }) as unknown as typeof db.insertInto)
    const answer = await service().signIn.begin(user.email, password, origin)
    expect(answer.kind).toBe('challenge')
    spy.mockRestore()
    const left = db.selectFrom('sessions').select('id').where('user_id', '=', user.id)
    expect(await left.execute()).toEqual([{ id: by.sessionId }])
  })

  it("doesn't ask again for ten minutes once the password was given", async () => {
    const { by } = await somebody()
    minutes(30)
    await setUp(by, password)
    minutes(9)
    await setUp(by)
    // A setup that was begun may be confirmed, but beginning again and again doesn't keep a session
    // fresh.
    minutes(2)
    await expect(setUp(by)).rejects.toMatchObject(refused)
  })

  it('lets a setup that was begun in time be confirmed after that', async () => {
    const { by } = await somebody()
    minutes(9)
    const { secret } = await setUp(by)
    minutes(9)
    await confirm(by, secret)
  })

  it('accepts the password that turned two-factor off for the next setup', async () => {
    const { by } = await somebody()
    const { secret } = await setUp(by)
    await confirm(by, secret)
    minutes(60)
    const proof = { code: codeAt(secret, now()) }
    await service().factor.disable(by, password, proof, origin)
    await confirm(by, (await setUp(by)).secret)
  })

  it('applies to codes by email and to a chat’s setup alike', async () => {
    const { user, by } = await somebody()
    const { by: stolen } = { by: await signIn(servers.server, user.email) }
    minutes(11)
    const fresh = await signIn(servers.server, user.email)
    await service().factor.beginMessages(fresh, { method: 'email' }, origin)
    const code = newestCode(servers.server)
    const confirming = service().factor.confirmEnrolment(stolen, code, origin)
    await expect(confirming).rejects.toMatchObject(refused)
    const chat = await service().chat.begin(fresh, { password }, origin)
    const proof = { code: codeAt(chat.secret, now()) }
    await expect(service().chat.verify(stolen, proof, origin)).rejects.toMatchObject(refused)
    await service().chat.verify(by, { ...proof, accountPassword: password }, origin)
    const { accepted } = await tally([service().factor.confirmEnrolment(fresh, code, origin)])
    expect(accepted).toBe(1)
  })
})
