import { afterAll, beforeAll, expect, it } from 'vitest'
import { readReply } from '../../read-reply.ts'
import { type OurPlace, openOurs } from '../dialects/places.ts'
import { type FaultProxy, openFaultProxy } from './fault-proxy.ts'
import { openFlowBench } from './flow-bench.ts'
import {
  accountOf,
  authorised,
  connect,
  enrolment,
  expectAgreement,
  password,
  twoStepPassword,
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

async function somebody(dialectId = 'chat-two-step') {
  const bench = await openFlowBench({ clock: () => place.now(), advance: place.advance })
  return { bench, person: await connect(bench, place, dialectId, proxy.url) }
}

async function enrolled() {
  const { bench, person } = await somebody()
  const recoveryEmail = person.email
  await bench.call('flows.enrol', { ...enrolment(person), recoveryEmail })
  return { bench, person }
}

/** Signs in to another session, which has no access to the chat. */
async function elsewhere() {
  const { bench, person } = await enrolled()
  const { id } = person
  await bench.call('accounts.signOut', { id })
  await bench.call('accounts.signIn', { id, password, keepPassword: false })
  return { bench, person, id }
}

const unproved = { password: null, proof: null }

it("doesn't exist on other servers", async () => {
  const { bench, person } = await somebody('auth-v1')
  expect(await bench.try('chat.state', { id: person.id })).toMatchObject({ code: 'refused' })
})

it('is open while two-step is off', async () => {
  const { bench, person } = await somebody()
  const state = await bench.call('chat.state', { id: person.id })
  expect(state).toEqual({ isOpen: true, verifiedUntil: null })
})

it.each([null, twoStepPassword])('opens a session for half an hour', async given => {
  const { bench, id } = await elsewhere()
  expect(await bench.call('chat.state', { id })).toEqual({ isOpen: false, verifiedUntil: null })
  const state = await bench.call('chat.verify', { id, password: given, proof: null })
  expect(state.isOpen).toBe(true)
  const minutes = Math.round(((state.verifiedUntil ?? 0) - place.now()) / 60_000)
  expect(minutes).toBe(30)
  expect(await bench.call('chat.state', { id })).toEqual(state)
})

it('opens by a backup code, which is used then', async () => {
  const { bench, person, id } = await elsewhere()
  await bench.call('chat.verify', { id, password: null, proof: { kind: 'entry-backup' } })
  const { unusedCodes } = await expectAgreement(bench, place, person)
  expect(unusedCodes).toBe(9)
})

it('stays shut for a wrong code', async () => {
  const { bench, id } = await elsewhere()
  const proof = { kind: 'totp' as const, code: '000000' }
  const reply = await bench.try('chat.verify', { id, password: null, proof })
  expect(reply).toMatchObject({ code: 'wrong-code', remainingAttempts: 4 })
  expect(await bench.call('chat.state', { id })).toMatchObject({ isOpen: false })
})

it('is recovered by a code to the recovery e-mail', async () => {
  const { bench, person, id } = await elsewhere()
  const notice = await bench.call('chat.sendRecoveryCode', { id })
  expect(notice).toMatchObject({ sent: true })
  const wrong = await bench.try('chat.recover', { id, code: '000 000 0' })
  expect(wrong).toMatchObject({ code: 'wrong-code' })
  expect((await accountOf(bench, person)).pending).toBeNull()
  const account = await bench.call('chat.recover', { id, code: await place.newestCode() })
  expect(account).toMatchObject({ status: { enabled: false }, entryId: null })
  expect(await expectAgreement(bench, place, person)).toEqual({ isOn: false, unusedCodes: 0 })
})

it('is known to be recovered if the answer was lost', async () => {
  const { bench, person, id } = await elsewhere()
  await bench.call('chat.sendRecoveryCode', { id })
  proxy.arm('answer cut', 0)
  const lost = await bench.try('chat.recover', { id, code: await place.newestCode() })
  expect(lost).toMatchObject({ code: 'unreachable' })
  proxy.disarm()
  await bench.call('flows.resume', { ...authorised(person), ...unproved })
  expect(await expectAgreement(bench, place, person)).toEqual({ isOn: false, unusedCodes: 0 })
})

it('keeps the recovery e-mail when the secret is replaced', async () => {
  const { bench, person } = await enrolled()
  await bench.call('flows.rotate', authorised(person))
  const { status } = await accountOf(bench, person)
  expect(status?.recoveryEmail).toContain('•')
})

it('replaces no secret if that would lose an unknown recovery email', async () => {
  const { bench, person } = await enrolled()
  await bench.vault.change(draft => {
    for (const each of draft.connections) Object.assign(Object(each), { recoveryEmail: null })
  })
  const reply = await bench.try('flows.rotate', authorised(person))
  expect(readReply(reply)).toMatchObject({
    code: 'refused',
    message: expect.stringContaining('recovery'),
  })
  expect(await expectAgreement(bench, place, person)).toMatchObject({ isOn: true })
})
