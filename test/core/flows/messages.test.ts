import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReply } from '../../read-reply.ts'
import { type OurPlace, openOurs, type Place } from '../dialects/places.ts'
import { type FaultProxy, openFaultProxy } from './fault-proxy.ts'
import { type FlowBench, openFlowBench } from './flow-bench.ts'
import {
  accountOf,
  authorised,
  connect,
  enrolment,
  expectAgreement,
  expectDone,
  keptCodes,
  named,
  type Person,
} from './people.ts'

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

async function somebody() {
  const bench = await openFlowBench({ clock: () => place.now(), advance: place.advance })
  return { bench, person: await connect(bench, place, 'users-2fa', proxy.url) }
}

const begin = (bench: FlowBench, person: Person, method: 'sms' | 'email') =>
  bench.call('flows.enrol', { ...enrolment(person), method })

async function confirm(bench: FlowBench, from: Place, person: Person) {
  const code = await from.newestCode()
  return expectDone(await bench.call('flows.confirm', { ...named(person), code }))
}

describe.each(['sms', 'email'] as const)('codes by %s', method => {
  it('report where the code was sent, and wait for it', async () => {
    const { bench, person } = await somebody()
    const sent = await begin(bench, person, method)
    expect(sent).toMatchObject({ kind: 'code-sent', notice: { sent: true } })
    const { pending } = await accountOf(bench, person)
    expect(pending).toMatchObject({ kind: 'enrol', method, canUndo: true, entryId: null })
    expect(pending?.notice?.destination).toContain('•')
  })

  it('are turned on by the code, even after a wrong one', async () => {
    const { bench, person } = await somebody()
    await begin(bench, person, method)
    const wrong = await bench.try('flows.confirm', { ...named(person), code: '000 000 0' })
    expect(wrong).toMatchObject({ ok: false, code: 'wrong-code' })
    const done = await confirm(bench, place, person)
    expect(done).toMatchObject({ entryId: null, backupCodesFiled: 10, warning: null })
    expect(done.account.status).toMatchObject({ enabled: true, method })
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: true, unusedCodes: 10 })
  })

  it('are turned off by a code that was sent for it', async () => {
    const { bench, person } = await somebody()
    await begin(bench, person, method)
    await confirm(bench, place, person)
    const missing = await bench.try('flows.disable', authorised(person))
    expect(readReply(missing)).toMatchObject({
      code: 'bad-input',
      message: 'Enter the code that the server sent.',
    })
    place.advance(61)
    await bench.call('accounts.sendCode', { id: person.id, again: false })
    const proof = { kind: 'message' as const, code: await place.newestCode() }
    await bench.call('flows.disable', { ...authorised(person), proof })
    expect(await expectAgreement(bench, place, person)).toEqual({ isOn: false, unusedCodes: 0 })
  })
})

it('sends another code after the cool-down, which voids the first', async () => {
  const { bench, person } = await somebody()
  await begin(bench, person, 'email')
  const first = await place.newestCode()
  const tooSoon = await bench.try('flows.resend', { id: person.id })
  expect(tooSoon).toMatchObject({ code: 'try-later', retryAfterSeconds: 60 })
  place.advance(60)
  const notice = await bench.call('flows.resend', { id: person.id })
  expect((await accountOf(bench, person)).pending?.notice).toEqual(notice)
  const void_ = await bench.try('flows.confirm', { ...named(person), code: first })
  expect(void_).toMatchObject({ code: 'wrong-code' })
  await confirm(bench, place, person)
  await expectAgreement(bench, place, person)
})

it('turns off with a backup code, which the account itself keeps', async () => {
  const { bench, person } = await somebody()
  await begin(bench, person, 'email')
  await confirm(bench, place, person)
  expect(keptCodes(bench, person)).toHaveLength(10)
  expect((await accountOf(bench, person)).backupCodes).toEqual({ unused: 10, used: 0, void: 0 })
  const proof = { kind: 'entry-backup' as const }
  await bench.call('flows.disable', { ...authorised(person), proof })
  expect(keptCodes(bench, person)).toEqual([])
  expect(await expectAgreement(bench, place, person)).toEqual({ isOn: false, unusedCodes: 0 })
})

it("asks where to send codes if the server doesn't know", async () => {
  const { bench, person } = await somebody()
  const { db } = place.opened.parts.database
  await db.updateTable('users').set({ phone: null }).where('email', '=', person.email).execute()
  const reply = await bench.try('flows.enrol', { ...enrolment(person), method: 'sms' })
  expect(readReply(reply)).toMatchObject({
    code: 'bad-input',
    message: expect.stringContaining('Enter a phone number'),
  })
})

it('has no secret to replace', async () => {
  const { bench, person } = await somebody()
  await begin(bench, person, 'email')
  await confirm(bench, place, person)
  expect(await bench.try('flows.rotate', authorised(person))).toMatchObject({ code: 'refused' })
})

it('says how to get new backup codes where they were lost with the answer', async () => {
  const { bench, person } = await somebody()
  await begin(bench, person, 'email')
  const code = await place.newestCode()
  proxy.arm('answer cut', 0)
  const lost = await bench.try('flows.confirm', { ...named(person), code })
  expect(lost).toMatchObject({ code: 'unreachable' })
  proxy.disarm()
  const done = expectDone(await bench.call('flows.resume', authorised(person)))
  expect(done.warning?.key).toMatch(/^core\.flows\.lostCodes/)
  expect(done.backupCodesFiled).toBe(0)
})

it('accepts a code only if one is pending', async () => {
  const { bench, person } = await somebody()
  const none = await bench.try('flows.confirm', { ...named(person), code: '123456' })
  expect(none).toMatchObject({ code: 'not-found' })
  expect(await bench.try('flows.resend', { id: person.id })).toMatchObject({ code: 'not-found' })
})
