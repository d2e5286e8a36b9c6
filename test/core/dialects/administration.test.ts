import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Administration } from '../../../core/dialects/dialect.ts'
import { dialectOf } from '../../../core/dialects/registry.ts'
import { makeAdmin } from '../../server/harness.ts'
import { type OurPlace, openOurs } from './places.ts'
import { connectTo, enrol, newPerson, type Person, signIn } from './subjects.ts'

describe('administration', () => {
  let place: OurPlace
  let admin: Administration
  beforeAll(async () => {
    place = await openOurs()
    const person = await enrol(place, await somebody())
    await makeAdmin(place.opened, person.email)
    admin = administrationOf(person)
  })
  afterAll(() => place.close())

  const dialect = dialectOf('auth-v1')
  const somebody = () => newPerson(place, dialect)
  const administrationOf = ({ api }: Pick<Person, 'api'>): Administration => {
    if (!api.administration) throw new Error('There should be an administration.')
    return api.administration
  }

  it('is for administrators alone', async () => {
    const person = await somebody()
    const calls = administrationOf(person)
    await expect(calls.isAllowed()).rejects.toMatchObject({ code: 'signed-out' })
    await signIn(person)
    expect(await calls.isAllowed()).toBe(false)
    await expect(calls.users({})).rejects.toMatchObject({ code: 'refused' })
    await expect(calls.audit({})).rejects.toMatchObject({ code: 'refused' })
    await expect(calls.resetFactor(1, 'why not')).rejects.toMatchObject({ code: 'refused' })
    expect(await admin.isAllowed()).toBe(true)
  })

  it('finds users, page by page', async () => {
    const { email } = await enrol(place, await somebody())
    const found = await admin.users({ query: email })
    expect(found).toMatchObject({ page: 1, pages: 1, total: 1 })
    expect(found.users[0]).toMatchObject({
      email,
      enabled: true,
      method: 'totp',
      backupCodesRemaining: 10,
      lockedUntil: null,
    })
    expect(found.users[0]?.confirmedAt).toBe(place.now() - 30_000)
    const second = await admin.users({ page: 2, perPage: 1 })
    expect(second).toMatchObject({ page: 2, users: [{ id: expect.any(Number) }] })
    expect(second.pages).toBe(second.total)
    expect(await admin.users({ query: 'a&b=c ä%' })).toMatchObject({ total: 0, users: [] })
  })

  it("takes a user's factor off, which ends the user's sessions and is audited", async () => {
    const person = await enrol(place, await somebody())
    const { users } = await admin.users({ query: person.email })
    const id = users[0]?.id ?? 0
    await admin.resetFactor(id, 'The telephone was lost.')
    await expect(person.api.status()).rejects.toMatchObject({ code: 'signed-out' })
    const { api } = connectTo(place, dialect)
    expect(await api.signIn(person)).toEqual({ kind: 'signed-in' })
    expect(await api.status()).toMatchObject({ enabled: false })
    const { events } = await admin.audit({ userId: id })
    const reset = events.find(({ event }) => event.includes('reset'))
    expect(reset).toMatchObject({ userId: id, at: place.now(), userAgent: 'Countersign' })
    const { events: same } = await admin.audit({ event: reset?.event ?? '' })
    expect(same[0]).toEqual(reset)
  })

  it('knows no user with another number', async () => {
    const reset = admin.resetFactor(999_999, 'Nobody')
    await expect(reset).rejects.toMatchObject({ code: 'not-found' })
  })

  it('shows what others wrote without deceptive characters', async () => {
    const { email } = await somebody()
    const text = `name\u202egpj.${email.slice(0, 4)}\u0007`
    await place.opened.parts.database.db
      .updateTable('users')
      .set({ display_name: text })
      .where('email', '=', email)
      .execute()
    const { users } = await admin.users({ query: email })
    expect(users[0]?.displayName).toBe(`name\ufffdgpj.${email.slice(0, 4)}\ufffd`)
  })
})
