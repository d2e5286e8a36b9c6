import { beforeAll, describe, expect, it } from 'vitest'
import type { Challenge } from '../../../core/dialects/dialect.ts'
import { ServerSession } from '../../../core/dialects/http.ts'
import { dialects } from '../../../core/dialects/registry.ts'
import { wrongCode } from '../../server/harness.ts'
import { codeOf, type Place, password } from './places.ts'
import {
  authorityFor,
  connectTo,
  type EnrolledPerson,
  enrol,
  newPerson,
  passwordFor,
  sharePlaces,
  signIn,
  totp,
} from './subjects.ts'
import { traitsOf } from './traits.ts'

const bad = (place: Place, { secret }: EnrolledPerson) => wrongCode(secret, place.now())

const placeOf = sharePlaces()

describe.each(dialects)('$id', dialect => {
  let place: Place
  beforeAll(() => {
    place = placeOf(dialect)
  })

  const somebody = () => newPerson(place, dialect)
  const enrolled = async () => enrol(place, await somebody())
  const traits = traitsOf(dialect)
  const isAskedAtSignIn = traits.asksForFactor === 'at-sign-in'
  const prompted = async ({ email }: { email: string }) => {
    const again = connectTo(place, dialect)
    const challenge = await again.api.signIn({ email, password })
    if (challenge.kind !== 'challenge') throw new Error('A second factor should be asked for.')
    return { ...again, challenge }
  }

  describe('signing in', () => {
    it('refuses a wrong password and an unknown address alike', async () => {
      const { api, email } = await somebody()
      const wrong = api.signIn({ email, password: 'not the password' })
      await expect(wrong).rejects.toMatchObject({ code: 'wrong-password' })
      const nobody = api.signIn({ email: 'nobody@dialects.example', password })
      await expect(nobody).rejects.toMatchObject({ code: 'wrong-password' })
    })

    it('reads the status of an account without a second factor', async () => {
      const person = await somebody()
      await signIn(person)
      const status = await person.api.status()
      expect(status).toMatchObject({ enabled: false, pending: false, method: null })
    })

    it('reports signed out if there is no session', async () => {
      const { api } = await somebody()
      await expect(api.status()).rejects.toMatchObject({ code: 'signed-out' })
      const began = api.beginEnrolment({ method: 'totp', password })
      await expect(began).rejects.toMatchObject({ code: 'signed-out' })
    })

    it('continues a session that was stored as data', async () => {
      const person = await somebody()
      await signIn(person)
      const kept = ServerSession.parse(JSON.parse(JSON.stringify(person.http.exportSession())))
      const later = connectTo(place, dialect)
      later.http.importSession(kept)
      expect(await later.api.status()).toMatchObject({ enabled: false })
    })

    it('says signed out once the session was ended', async () => {
      const person = await somebody()
      expect(person.api.signOut !== undefined).toBe(traits.canSignOut)
      if (!person.api.signOut) return
      await signIn(person)
      const kept = person.http.exportSession()
      await person.api.signOut()
      expect(person.http.exportSession().bearerSecret).toBeNull()
      person.http.importSession(kept)
      await expect(person.api.status()).rejects.toMatchObject({ code: 'signed-out' })
    })
  })

  describe('turning two-factor on', () => {
    it('refuses a wrong first code, and takes the right one then', async () => {
      const person = await somebody()
      await signIn(person)
      const password = passwordFor(person.api.abilities.beginNeeds)
      const setup = await person.api.beginEnrolment({ method: 'totp', password })
      if (setup.kind !== 'totp') throw new Error('There should be a secret.')
      const code = wrongCode(setup.secret, place.now())
      const refused = person.api.confirmEnrolment({ kind: 'totp', code })
      await expect(refused).rejects.toMatchObject({ code: 'wrong-code' })
      expect(await person.api.status()).toMatchObject({ enabled: false })
      await person.api.confirmEnrolment({ kind: 'totp', code: codeOf(setup.secret, place) })
      expect(await person.api.status()).toMatchObject({ enabled: true })
    })

    it('shows a secret, a link that holds it, and ten backup codes', async () => {
      const person = await somebody()
      await signIn(person)
      const { api } = person
      const password = passwordFor(api.abilities.beginNeeds)
      const setup = await api.beginEnrolment({ method: 'totp', password })
      if (setup.kind !== 'totp') throw new Error('There should be a secret.')
      expect(new URL(setup.otpauthUrl).searchParams.get('secret')).toBe(setup.secret)
      const code = codeOf(setup.secret, place)
      const later = await api.confirmEnrolment({ kind: 'totp', code })
      const isNow = api.abilities.backupCodesCome === 'with-setup'
      expect((isNow ? setup.backupCodes : later)?.length).toBe(10)
      expect(isNow ? later : setup.backupCodes).toBeNull()
    })

    it('is on after its first code, and cannot be begun again then', async () => {
      const { api } = await enrolled()
      const status = await api.status()
      expect(status).toMatchObject({ enabled: true, pending: false, canResend: false })
      const password = passwordFor(api.abilities.beginNeeds)
      const again = api.beginEnrolment({ method: 'totp', password })
      await expect(again).rejects.toMatchObject({ code: 'exists' })
    })

    it('has nothing to confirm before it is begun', async () => {
      const person = await somebody()
      await signIn(person)
      const confirmed = person.api.confirmEnrolment({ kind: 'totp', code: '123456' })
      await expect(confirmed).rejects.toMatchObject({ code: 'not-found' })
    })
  })

  describe.runIf(isAskedAtSignIn)('a challenge', () => {
    it('names the authenticator and takes its code', async () => {
      const person = await enrolled()
      const { api, challenge } = await prompted(person)
      expect(challenge.methods[0]).toBe('totp')
      await expect(api.status()).rejects.toMatchObject({ code: 'signed-out' })
      await api.answerChallenge(challenge, totp(person, place))
      expect(await api.status()).toMatchObject({ enabled: true })
    })

    it('takes a backup code once', async () => {
      const person = await enrolled()
      const proof = { kind: 'backup' as const, code: person.backupCodes[0] ?? '' }
      const first = await prompted(person)
      await first.api.answerChallenge(first.challenge, proof)
      const { backupCodesRemaining } = await first.api.status()
      expect(backupCodesRemaining).toBe(traits.countsBackupCodes ? 9 : null)
      const second = await prompted(person)
      const again = second.api.answerChallenge(second.challenge, proof)
      await expect(again).rejects.toMatchObject({ code: 'wrong-code' })
    })

    it('refuses wrong codes, then any for a while, or until the next sign-in', async () => {
      const person = await enrolled()
      const { api, challenge } = await prompted(person)
      const wrong = { kind: 'totp' as const, code: bad(place, person) }
      const tries: unknown[] = []
      for (let tried = 0; tried < 6; tried++) {
        tries.push(await api.answerChallenge(challenge, wrong).catch((error: unknown) => error))
      }
      expect(tries.slice(0, 5)).toMatchObject(Array(5).fill({ code: 'wrong-code' }))
      if (traits.afterFiveWrongCodes === 'the-end-of-the-sign-in') {
        return expect(tries[5]).toMatchObject({ code: 'signed-out' })
      }
      expect(tries[4]).toMatchObject({ remainingAttempts: 0 })
      const later = await prompted(person)
      const right = later.api.answerChallenge(later.challenge, totp(person, place))
      const { code, retryAfterSeconds } = await right.catch(error => error)
      expect(code).toBe('try-later')
      expect(retryAfterSeconds).toBeGreaterThan(0)
      expect(retryAfterSeconds).toBeLessThanOrEqual(300)
    })

    it('ends once it was answered', async () => {
      const person = await enrolled()
      const { api, http, challenge } = await prompted(person)
      const waiting = http.exportSession()
      await api.answerChallenge(challenge, totp(person, place))
      place.nextCode()
      http.importSession(waiting)
      const again = dialect.connect(http).answerChallenge(challenge, totp(person, place))
      await expect(again).rejects.toMatchObject({ code: 'signed-out' })
    })
  })

  describe('turning two-factor off', () => {
    it('refuses a wrong password', async () => {
      const person = await enrolled()
      const { api } = person
      const needs = api.abilities.disableNeeds
      const authority = {
        ...authorityFor(needs, totp(person, place)),
        password: 'not the password',
      }
      await expect(api.disable(authority)).rejects.toMatchObject({ code: 'wrong-password' })
      expect(await api.status()).toMatchObject({ enabled: true })
    })

    it('refuses a wrong code, if it requires one', async () => {
      const person = await enrolled()
      const { api } = person
      const needs = api.abilities.disableNeeds
      expect(needs.includes('proof')).toBe(traits.asksForCodeToTurnOff)
      if (!needs.includes('proof')) return
      const authority = authorityFor(needs, { kind: 'totp', code: bad(place, person) })
      await expect(api.disable(authority)).rejects.toMatchObject({ code: 'wrong-code' })
      expect(await api.status()).toMatchObject({ enabled: true })
    })

    it.each(['totp', 'backup'] as const)('takes the password and a proof: %s', async kind => {
      const person = await enrolled()
      const { api } = person
      const backup = { kind: 'backup' as const, code: person.backupCodes[0] ?? '' }
      const proof = kind === 'totp' ? totp(person, place) : backup
      await api.disable(authorityFor(api.abilities.disableNeeds, proof))
      expect(await api.status()).toMatchObject({ enabled: false })
      const again = await enrol(place, person)
      expect(again.secret).not.toBe(person.secret)
      expect(await api.status()).toMatchObject({ enabled: true })
    })
  })

  it('makes new backup codes that void the old ones, if it can', async () => {
    const person = await enrolled()
    const { api } = person
    const needs = api.abilities.regenerateNeeds
    expect(needs.length > 0).toBe(api.regenerateBackupCodes !== undefined)
    if (!api.regenerateBackupCodes) return
    const fresh = await api.regenerateBackupCodes(authorityFor(needs, totp(person, place)))
    expect(fresh).toHaveLength(10)
    const answer = async (code: string) => {
      const { api, challenge } = await prompted(person)
      return api.answerChallenge(challenge, { kind: 'backup', code })
    }
    const old = answer(person.backupCodes[1] ?? '')
    await expect(old).rejects.toMatchObject({ code: 'wrong-code' })
    expect(await answer(fresh[1] ?? '')).toEqual({ kind: 'signed-in' })
  })

  it('learns the drift of an authenticator, if it can', async () => {
    const person = await enrolled()
    const { resync } = person.api
    expect(resync !== undefined).toBe(traits.canResync)
    if (!resync) return
    const codes = [codeOf(person.secret, place, 7), codeOf(person.secret, place, 8)] as const
    const wrong = resync([codes[1], codes[0]])
    await expect(wrong).rejects.toMatchObject({ code: 'wrong-code' })
    expect(await resync(codes)).toBe(8)
  })

  it('gives up at once when it is told to', async () => {
    const { api, email } = await somebody()
    const reason = new Error('closed')
    const signal = AbortSignal.abort(reason)
    await expect(api.signIn({ email, password }, signal)).rejects.toBe(reason)
    await expect(api.status(signal)).rejects.toBe(reason)
  })

  it('says signed out when the session ends between two steps of a setup', async () => {
    const person = await somebody()
    await signIn(person)
    const password = passwordFor(person.api.abilities.beginNeeds)
    const setup = await person.api.beginEnrolment({ method: 'totp', password })
    if (setup.kind !== 'totp') throw new Error('There should be a secret.')
    const { bearerSecret, cookies } = person.http.exportSession()
    person.http.importSession({
      bearerSecret: bearerSecret && `${bearerSecret}x`,
      cookies: cookies.filter(({ name }) => !name.includes('session')),
    })
    const code = codeOf(setup.secret, place)
    const confirmed = person.api.confirmEnrolment({ kind: 'totp', code })
    await expect(confirmed).rejects.toMatchObject({ code: 'signed-out' })
  })

  it.runIf(isAskedAtSignIn)('reports signed out if no sign-in waits for a code', async () => {
    const { api } = await somebody()
    const challenge: Challenge = {
      kind: 'challenge',
      methods: ['totp'],
      notice: null,
      canResend: false,
      tokenSecret: 'forged',
    }
    const answered = api.answerChallenge(challenge, { kind: 'totp', code: '123456' })
    await expect(answered).rejects.toMatchObject({ code: 'signed-out' })
  })
})
