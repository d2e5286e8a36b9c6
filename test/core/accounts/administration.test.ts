import { describe, expect, it } from 'vitest'
import { makeAdminWithFactor } from '../../server/harness.ts'
import { addInput, enrolledUser, newUser, openBench, shareServer } from './accounts-bench.ts'

const server = shareServer()

async function signedIn(isAdministrator: boolean) {
  const bench = await openBench(server())
  const email = await newUser(server())
  const { account } = await bench.call('accounts.add', addInput(server(), email))
  if (isAdministrator) await makeAdminWithFactor(server().opened, email)
  return { ...bench, email, id: account.id }
}

describe("a user who isn't an administrator", () => {
  it('is told so, and gets nothing', async () => {
    const { call, ask, id } = await signedIn(false)
    expect(await call('admin.isAllowed', { id })).toEqual({ allowed: false })
    expect(await ask('admin.users', { id, query: '', page: 1 })).toMatchObject({ code: 'refused' })
  })

  it('is told so if the API has no such part', async () => {
    const { call, ask } = await openBench(server())
    const input = addInput(server(), await newUser(server()), { dialectId: 'two-factor-auth' })
    const { id } = (await call('accounts.add', input)).account
    expect(await call('admin.isAllowed', { id })).toEqual({ allowed: false })
    expect(await ask('admin.users', { id, query: '', page: 1 })).toMatchObject({ code: 'refused' })
  })
})

describe('an administrator', () => {
  it('finds users, with instants by our clock', async () => {
    const { call, id, skew } = await signedIn(true)
    const person = await enrolledUser(server())
    expect(await call('admin.isAllowed', { id })).toEqual({ allowed: true })
    const find = async () => (await call('admin.users', { id, query: person.email, page: 1 })).users
    const [before] = await find()
    expect(before).toMatchObject({ email: person.email, enabled: true, method: 'totp' })
    skew.ms = -600_000
    const [after] = await find()
    const shiftMs = (before?.confirmedAt ?? 0) - (after?.confirmedAt ?? 0)
    expect(Math.round(shiftMs / 1000)).toBe(600)
  })

  it.each([
    ['nothing was typed', ''],
    ['another address was typed', 'somebody@else.example'],
    ['the address is only begun', 'person'],
  ])('resets nobody where %s', async (_, typedEmail) => {
    const { call, ask, id } = await signedIn(true)
    const { email } = await enrolledUser(server())
    const [user] = (await call('admin.users', { id, query: email, page: 1 })).users
    const userId = user?.id ?? 0
    const reset = { id, userId, typedEmail, reason: 'lost phone' }
    expect(await ask('admin.reset', reset)).toMatchObject({ code: 'refused' })
    const [still] = (await call('admin.users', { id, query: email, page: 1 })).users
    expect(still?.enabled).toBe(true)
  })

  it('resets the factor of the user whose address was typed, and reads that in the log', async () => {
    const { call, id } = await signedIn(true)
    const { email } = await enrolledUser(server())
    const [user] = (await call('admin.users', { id, query: email, page: 1 })).users
    const userId = user?.id ?? 0
    const typedEmail = ` ${email.toUpperCase()} `
    await call('admin.reset', { id, userId, typedEmail, reason: 'lost phone' })
    const [after] = (await call('admin.users', { id, query: email, page: 1 })).users
    expect(after?.enabled).toBe(false)
    const { events } = await call('admin.audit', { id, userId, event: null, page: 1 })
    expect(events[0]).toMatchObject({ userId, detail: expect.stringContaining('lost phone') })
    expect(Math.abs((events[0]?.at ?? 0) - server().now())).toBeLessThan(5_000)
  })
})
