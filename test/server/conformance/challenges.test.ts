/** Between password and session there is one challenge, which works once and for five minutes. */
import { expect, it } from 'vitest'
import { codeAt, times, wrongCode } from '../harness.ts'
import { describeRule } from './conformance.ts'
import { enrol } from './subject.ts'
import { signInSubjects } from './subjects.ts'

describeRule(
  'A challenge',
  (live, subject) => {
    const now = () => live().clock.read()

    it('is used once', async () => {
      const { email, secret } = await enrol(live(), subject)
      const prompt = await subject.prompt(live(), email)
      expect((await prompt.code(codeAt(secret, now()))).isAccepted).toBe(true)
      live().clock.advance(30)
      const again = await prompt.code(codeAt(secret, now()))
      expect(again).toMatchObject({ isAccepted: false, status: 401, code: 'invalid_challenge' })
    })

    it('is used once when ten answer it in parallel', async () => {
      const { email, secret, backupCodes } = await enrol(live(), subject)
      const prompt = await subject.prompt(live(), email)
      const code = codeAt(secret, now())
      const outcomes = await Promise.all(
        times(10, i => (i % 2 ? prompt.code(code) : prompt.backupCode(backupCodes[i] ?? ''))),
      )
      expect(outcomes.filter(({ isAccepted }) => isAccepted)).toHaveLength(1)
    })

    it('is burnt by five wrong codes, and stays burnt', async () => {
      const { email, secret } = await enrol(live(), subject)
      const prompt = await subject.prompt(live(), email)
      for (let i = 0; i < 5; i++) await prompt.code(wrongCode(secret, now()))
      expect((await prompt.code(codeAt(secret, now()))).status).toBe(429)
      live().clock.advance(299)
      expect((await prompt.code(codeAt(secret, now()))).isAccepted).toBe(false)
      live().clock.advance(30)
      const fresh = await subject.prompt(live(), email)
      expect((await fresh.code(codeAt(secret, now()))).isAccepted).toBe(true)
    })

    it('expires after five minutes', async () => {
      const { email, secret } = await enrol(live(), subject)
      const soon = await subject.prompt(live(), email)
      live().clock.advance(299)
      expect((await soon.code(codeAt(secret, now()))).isAccepted).toBe(true)
      const late = await subject.prompt(live(), email)
      live().clock.advance(301)
      const outcome = await late.code(codeAt(secret, now()))
      expect(outcome).toMatchObject({ isAccepted: false, status: 401, code: 'challenge_expired' })
    })

    it('works only for its own user', async () => {
      const one = await enrol(live(), subject)
      const other = await enrol(live(), subject)
      const prompt = await subject.prompt(live(), one.email)
      expect((await prompt.code(codeAt(other.secret, now()))).status).toBe(401)
      expect((await prompt.backupCode(other.backupCodes[0] ?? '')).status).toBe(401)
      expect((await prompt.code(codeAt(one.secret, now()))).isAccepted).toBe(true)
    })
  },
  signInSubjects,
)
