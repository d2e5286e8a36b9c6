import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AccountApi, Method, Proof } from '../../../core/dialects/dialect.ts'
import { dialectOf } from '../../../core/dialects/registry.ts'
import { openBetterAuth, openOurs, type Place, password } from './places.ts'
import { connectTo, enrol, newPerson, type Person, signIn } from './subjects.ts'

const message = (code: string): Proof => ({ kind: 'message', code })

async function challengeOf(place: Place, dialectId: string, { email }: Person) {
  const again = connectTo(place, dialectOf(dialectId))
  const challenge = await again.api.signIn({ email, password })
  if (challenge.kind !== 'challenge') throw new Error('A second factor should be asked for.')
  return { ...again, challenge }
}

async function enrolByMessage(place: Place, person: Person, method: Method) {
  await signIn(person)
  const setup = await person.api.beginEnrolment({ method })
  if (setup.kind !== 'message') throw new Error('A code should be sent.')
  const code = await place.newestCode()
  const backupCodes = await person.api.confirmEnrolment(message(code))
  return { notice: setup.notice, code, backupCodes }
}

describe('users-2fa', () => {
  let place: Place
  beforeAll(async () => {
    place = await openOurs()
  })
  afterAll(() => place.close())

  const users2fa = dialectOf('users-2fa')
  const somebody = () => newPerson(place, users2fa)

  describe.each(['sms', 'email'] as const)('codes by %s', method => {
    it('turn two-factor on and report where they went and how long they are valid', async () => {
      const person = await somebody()
      const { notice, backupCodes } = await enrolByMessage(place, person, method)
      expect(notice).toMatchObject({ sent: true, expiresAt: place.now() + 600_000 })
      expect(notice.resendAvailableAt).toBe(place.now() + 60_000)
      expect(notice.destination).toContain('•')
      expect(notice.destination).not.toBe(person.email)
      expect(backupCodes).toHaveLength(10)
      const status = await person.api.status()
      expect(status).toMatchObject({ enabled: true, method, canResend: true })
    })

    it('are sent at the sign-in, and again after the cool-down', async () => {
      const person = await somebody()
      await enrolByMessage(place, person, method)
      place.advance(61)
      const { api, challenge } = await challengeOf(place, 'users-2fa', person)
      expect(challenge).toMatchObject({ methods: [method], canResend: true })
      expect(challenge.notice).toMatchObject({ sent: true })
      const first = await place.newestCode()
      const tooSoon = api.resendCode?.(challenge)
      const refused = await tooSoon?.catch(error => error)
      expect(refused).toMatchObject({ code: 'try-later', retryAfterSeconds: 60 })
      place.advance(60)
      const notice = await api.resendCode?.(challenge)
      expect(notice).toMatchObject({ sent: true, expiresAt: place.now() + 600_000 })
      const void_ = api.answerChallenge(challenge, message(first))
      await expect(void_).rejects.toMatchObject({ code: 'wrong-code' })
      await api.answerChallenge(challenge, message(await place.newestCode()))
      expect(await api.status()).toMatchObject({ enabled: true })
    })

    it('expire while the sign-in waits', async () => {
      const person = await somebody()
      await signIn(person)
      await person.api.beginEnrolment({ method })
      const code = await place.newestCode()
      place.advance(601)
      const late = person.api.confirmEnrolment(message(code))
      await expect(late).rejects.toMatchObject({ code: 'code-expired' })
      await person.api.resendCode?.(null)
      await person.api.confirmEnrolment(message(await place.newestCode()))
      expect(await person.api.status()).toMatchObject({ enabled: true, method })
    })

    it('turn two-factor off, sent for that on the session', async () => {
      const person = await somebody()
      await enrolByMessage(place, person, method)
      place.advance(61)
      await person.api.sendCode?.(null)
      const proof = message(await place.newestCode())
      await person.api.disable({ password, proof })
      expect(await person.api.status()).toMatchObject({ enabled: false, method: null })
    })
  })

  it('a separate address can be given', async () => {
    const { api, ...person } = await somebody()
    await signIn({ api, ...person })
    const destination = 'elsewhere@dialects.example'
    const setup = await api.beginEnrolment({ method: 'email', destination })
    expect(setup).toMatchObject({ kind: 'message', notice: { sent: true } })
  })

  it('an authenticator has nothing to resend', async () => {
    const person = await enrol(place, await somebody())
    const sent = person.api.sendCode?.(null)
    await expect(sent).rejects.toMatchObject({ code: 'refused' })
    const { api, challenge } = await challengeOf(place, 'users-2fa', person)
    expect(challenge).toMatchObject({ methods: ['totp'], notice: null, canResend: false })
    const resent = api.resendCode?.(challenge)
    await expect(resent).rejects.toMatchObject({ code: 'refused' })
  })

  it('the other APIs of that server take the codes that it sends', async () => {
    const person = await somebody()
    await enrolByMessage(place, person, 'email')
    for (const id of ['auth-v1', 'two-factor-auth', 'auth-pages']) {
      place.advance(61)
      const { api, challenge } = await challengeOf(place, id, person)
      expect(challenge).toMatchObject({ methods: ['email'], canResend: false })
      await api.answerChallenge(challenge, message(await place.newestCode()))
      expect(await api.status()).toMatchObject({ enabled: true })
    }
  })

  it('the pages send a code for a change', async () => {
    const person = await somebody()
    await enrolByMessage(place, person, 'email')
    place.advance(61)
    const { api, challenge } = await challengeOf(place, 'auth-pages', person)
    const resent = api.sendCode?.(challenge)
    await expect(resent).rejects.toMatchObject({ code: 'refused' })
    await api.answerChallenge(challenge, message(await place.newestCode()))
    expect(await api.status()).toMatchObject({ method: 'email', canResend: true })
    place.advance(61)
    await api.sendCode?.(null)
    const fresh = await api.regenerateBackupCodes?.({
      proof: message(await place.newestCode()),
    })
    expect(fresh).toHaveLength(10)
    place.advance(61)
    await api.sendCode?.(null)
    await api.disable({ password, proof: message(await place.newestCode()) })
    expect(await api.status()).toMatchObject({ enabled: false })
  })
})

describe('better-auth', () => {
  let place: Awaited<ReturnType<typeof openBetterAuth>>
  beforeAll(async () => {
    place = await openBetterAuth()
  })
  afterAll(() => place.close())

  const betterAuth = dialectOf('better-auth')
  const answer = async (api: AccountApi, person: Person, code: string) => {
    const challenge = await api.signIn({ email: person.email, password })
    if (challenge.kind !== 'challenge') throw new Error('A second factor should be asked for.')
    expect(challenge).toMatchObject({ methods: ['message'], canResend: true })
    await api.resendCode?.(challenge)
    return api.answerChallenge(challenge, message(code || (await place.newestCode())))
  }

  it('turns codes by message on only after one has come back, and signs in with them', async () => {
    const person = await newPerson(place, betterAuth)
    await signIn(person)
    const setup = await person.api.beginEnrolment({ method: 'message' })
    expect(setup).toMatchObject({ kind: 'message', notice: { sent: true, expiresAt: null } })
    expect(await person.api.status()).toMatchObject({ enabled: false })
    const wrong = person.api.confirmEnrolment(message('nothing'))
    await expect(wrong).rejects.toMatchObject({ code: 'wrong-code' })
    await person.api.confirmEnrolment(message(await place.newestCode()))
    expect(await person.api.status()).toMatchObject({ enabled: true })
    const { api } = connectTo(place, betterAuth)
    await expect(answer(api, person, 'nothing')).rejects.toMatchObject({ code: 'wrong-code' })
    await answer(api, person, '')
    expect(await api.status()).toMatchObject({ enabled: true })
    await api.disable({ password })
    expect(await api.status()).toMatchObject({ enabled: false })
  })

  it('reports an expired code if none is pending', async () => {
    const person = await newPerson(place, betterAuth)
    await signIn(person)
    const confirmed = person.api.confirmEnrolment(message('123456'))
    await expect(confirmed).rejects.toMatchObject({ code: 'code-expired' })
  })

  it('tells how long to wait when its limits are reached', async () => {
    const limited = { ...place, url: place.limitedUrl }
    const { api } = connectTo(limited, betterAuth)
    const tries: { code: string; retryAfterSeconds?: number }[] = []
    for (let tried = 0; tried < 8; tried++) {
      const credentials = { email: 'nobody@dialects.example', password }
      tries.push(await api.signIn(credentials).catch(error => error))
    }
    const last = tries.at(-1)
    expect(last).toMatchObject({ code: 'try-later' })
    expect(last?.retryAfterSeconds).toBeGreaterThan(0)
  })

  it('says to wait when the account is locked', async () => {
    const person = await enrol(place, await newPerson(place, betterAuth))
    const { api } = connectTo(place, betterAuth)
    const outcomes = new Set<string>()
    for (let signIns = 0; signIns < 3; signIns++) {
      const challenge = await api.signIn({ email: person.email, password })
      if (challenge.kind !== 'challenge') throw new Error('A second factor should be asked for.')
      for (let tried = 0; tried < 5; tried++) {
        const wrong = api.answerChallenge(challenge, { kind: 'totp', code: 'nothing' })
        outcomes.add(await wrong.then(() => 'taken').catch(error => error.code))
      }
    }
    expect([...outcomes]).toEqual(['wrong-code', 'try-later'])
  })
})
