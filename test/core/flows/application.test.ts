/** Tests flows in the whole application: what its lock and its end mean for them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAppBench } from '../app-bench.ts'
import { type OurPlace, openOurs, password } from '../dialects/places.ts'
import { type FaultProxy, openFaultProxy } from './fault-proxy.ts'
import { authorised, enrolment, type Person } from './people.ts'

let place: OurPlace
let proxy: FaultProxy
beforeAll(async () => {
  place = await openOurs()
  proxy = await openFaultProxy(place)
})
afterAll(async () => {
  await proxy.close()
  await place.close()
})

const passphrase = 'correct horse'
let people = 0

/** Registers a user whose turning off has to wait because of too many wrong codes before. */
async function waiting() {
  const { app, call, time } = await makeAppBench(passphrase)
  time.now = place.now()
  const email = `app${++people}@flows.example`
  await place.register(email, `+4930777${String(people).padStart(4, '0')}`)
  const { account } = await call('accounts.add', {
    address: proxy.url,
    authorityPem: null,
    dialectId: 'auth-v1',
    name: '',
    email,
    password,
    keepPassword: false,
  })
  const person: Person = { id: account.id, email, dialectId: 'auth-v1' }
  await call('flows.enrol', enrolment(person))
  const proof = { kind: 'totp' as const, code: '000000' }
  for (let wrong = 0; wrong < 5; wrong++) {
    await app.dispatch('flows.disable', { ...authorised(person), proof })
  }
  const waits = new Promise<void>(resolve => {
    app.onEvent(event => {
      if (event.name === 'flows.progressed' && event.payload.waitsUntil !== null) resolve()
    })
  })
  const reply = app.dispatch('flows.disable', authorised(person))
  await waits
  return { app, call, person, reply }
}

describe('a flow that waits', () => {
  it('stops at the lock, and continues afterward', async () => {
    const { call, person, reply } = await waiting()
    await call('vault.lock', undefined)
    expect(await reply).toMatchObject({ ok: false })
    await call('vault.unlock', { passphrase })
    const [locked] = await call('accounts.list', undefined)
    expect(locked?.pending).toMatchObject({ kind: 'disable', canUndo: true })
    await call('flows.undo', authorised(person))
    const [undone] = await call('accounts.list', undefined)
    expect(undone).toMatchObject({ pending: null, status: { enabled: true } })
  })

  it("doesn't keep the application from ending", async () => {
    const { app, reply } = await waiting()
    await app.close()
    expect(await reply).toMatchObject({ ok: false, code: 'refused' })
  })
})
