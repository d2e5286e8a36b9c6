import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Chat } from '../../../core/dialects/dialect.ts'
import { dialectOf } from '../../../core/dialects/registry.ts'
import { wrongCode } from '../../server/harness.ts'
import { openOurs, type Place, password } from './places.ts'
import { connectTo, enrol, newPerson, signIn, totp, twoStepPassword } from './subjects.ts'

describe('chat two-step', () => {
  let place: Place
  beforeAll(async () => {
    place = await openOurs()
  })
  afterAll(() => place.close())

  const dialect = dialectOf('chat-two-step')
  const chatOf = ({ chat }: { chat?: Chat }): Chat => {
    if (!chat) throw new Error('There should be a chat.')
    return chat
  }
  const enrolled = async () => enrol(place, await newPerson(place, dialect))
  const nextSession = async ({ email }: { email: string }) => {
    const { api } = connectTo(place, dialect)
    await api.signIn({ email, password })
    return { api, chat: chatOf(api) }
  }

  it('is open to everybody while it is off', async () => {
    const person = await newPerson(place, dialect)
    await signIn(person)
    expect(await chatOf(person.api).isOpen()).toBe(true)
    expect(await person.api.status()).toMatchObject({ enabled: false, recoveryEmail: null })
  })

  it('asks who is signed out to sign in', async () => {
    const { api } = await newPerson(place, dialect)
    await expect(chatOf(api).isOpen()).rejects.toMatchObject({ code: 'signed-out' })
  })

  it('stays shut for a wrong code, a wrong password and a used backup code', async () => {
    const person = await enrolled()
    const { chat } = await nextSession(person)
    expect(await chat.isOpen()).toBe(false)
    const code = wrongCode(person.secret, place.now())
    const wrong = chat.verify({ proof: { kind: 'totp', code } })
    await expect(wrong).rejects.toMatchObject({ code: 'wrong-code', remainingAttempts: 4 })
    const proof = totp(person, place)
    const wrongPassword = chat.verify({ password: 'not the password', proof })
    await expect(wrongPassword).rejects.toMatchObject({ code: 'wrong-password' })
    expect(await chat.isOpen()).toBe(false)
    const backup = { kind: 'backup' as const, code: person.backupCodes[0] ?? '' }
    await chat.verify({ proof: backup })
    const again = (await nextSession(person)).chat.verify({ proof: backup })
    await expect(again).rejects.toMatchObject({ code: 'wrong-code' })
  })

  it.each([undefined, twoStepPassword])('opens a session for half an hour', async password => {
    const person = await enrolled()
    const { api, chat } = await nextSession(person)
    const { verifiedUntil } = await chat.verify({ password, proof: totp(person, place) })
    expect(verifiedUntil).toBe(place.now() + 30 * 60_000)
    expect(await chat.isOpen()).toBe(true)
    const status = await api.status()
    expect(status).toMatchObject({ lastVerifiedAt: place.now(), backupCodesRemaining: 10 })
    place.advance(30 * 60)
    expect(await chat.isOpen()).toBe(false)
  })

  it('is recovered by a code to the recovery e-mail, which ends the other sessions', async () => {
    const person = await enrolled()
    const { api, chat } = await nextSession(person)
    const notice = await chat.sendRecoveryCode()
    expect(notice).toMatchObject({ sent: true, expiresAt: place.now() + 600_000 })
    expect(notice.destination).toContain('•')
    const tooSoon = await chat.sendRecoveryCode().catch(error => error)
    expect(tooSoon).toMatchObject({ code: 'try-later', retryAfterSeconds: 60 })
    await expect(chat.recover('000 000 0')).rejects.toMatchObject({ code: 'wrong-code' })
    await chat.recover(await place.newestCode())
    expect(await api.status()).toMatchObject({ enabled: false })
    await expect(person.api.status()).rejects.toMatchObject({ code: 'signed-out' })
  })

  it('is not recovered where there is no recovery e-mail', async () => {
    const person = await newPerson(place, dialect)
    await signIn(person)
    const { api } = person
    const setup = await api.beginEnrolment({ method: 'totp', password: twoStepPassword })
    if (setup.kind !== 'totp') throw new Error('There should be a secret.')
    const proof = totp({ ...person, secret: setup.secret, backupCodes: [] }, place)
    await api.confirmEnrolment(proof)
    const sent = chatOf(api).sendRecoveryCode()
    await expect(sent).rejects.toMatchObject({ code: 'refused' })
  })
})
