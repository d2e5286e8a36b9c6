/** NIST SP 800-63B-4 §3.2.2: guesses are counted, wherever they come from. */
import { expect, it } from 'vitest'
import { sliceOf } from '../../repetitions.ts'
import { codeAt, times, wrongCode } from '../harness.ts'
import { describeRule } from './conformance.ts'
import { enrol } from './subject.ts'
import { signInSubjects, subjects } from './subjects.ts'

describeRule('Wrong codes are counted', (live, subject) => {
  const now = () => live().clock.read()

  it('five in five minutes, then it waits, whether right or wrong', async () => {
    const { email, secret } = await enrol(live(), subject)
    const wrong = wrongCode(secret, now())
    for (const remainingAttempts of [4, 3, 2, 1, 0]) {
      // Every attempt comes from another sign-in and another instance.
      const prompt = await subject.prompt(live(), email, remainingAttempts)
      expect(await prompt.code(wrong)).toMatchObject({
        status: 401,
        code: 'invalid_code',
        remainingAttempts,
      })
    }
    const prompt = await subject.prompt(live(), email, 1)
    for (const code of [wrong, codeAt(secret, now())]) {
      const limited = await prompt.code(code)
      expect(limited).toMatchObject({
        isAccepted: false,
        status: 429,
        code: 'too_many_attempts',
        remainingAttempts: 0,
      })
      expect(limited.retryAfterSeconds).toBeGreaterThan(0)
      expect(limited.retryAfterSeconds).toBeLessThanOrEqual(300)
    }
    live().clock.advance(301)
    const later = await subject.prompt(live(), email)
    expect((await later.code(codeAt(secret, now()))).isAccepted).toBe(true)
  })

  it('in parallel, too', async () => {
    const { email, secret } = await enrol(live(), subject)
    const wrong = wrongCode(secret, now())
    const prompts = await Promise.all(times(20, i => subject.prompt(live(), email, i)))
    const outcomes = await Promise.all(prompts.map(prompt => prompt.code(wrong)))
    expect(outcomes.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(outcomes.filter(({ status }) => status === 429)).toHaveLength(15)
  })

  it('anew after a right one', async () => {
    const { email, secret } = await enrol(live(), subject)
    for (let round = 0; round < 3; round++) {
      const prompt = await subject.prompt(live(), email)
      const wrong = wrongCode(secret, now())
      for (let i = 0; i < 4; i++) expect((await prompt.code(wrong)).status).toBe(401)
      expect((await prompt.code(codeAt(secret, now()))).isAccepted).toBe(true)
      live().clock.advance(30)
    }
  })

  it('ten in a row: locked for 15 minutes, then for longer', async () => {
    const { email, secret } = await enrol(live(), subject)
    const fail = async (times: number) => {
      for (let i = 0; i < times; i++) {
        if (i % 5 === 0) live().clock.advance(301)
        const prompt = await subject.prompt(live(), email)
        expect((await prompt.code(wrongCode(secret, now()))).status).toBe(401)
      }
    }
    const locked = async (atLeastSeconds: number, atMostSeconds: number) => {
      const outcome = await (await subject.prompt(live(), email)).code(codeAt(secret, now()))
      expect(outcome.status).toBe(429)
      expect(outcome.retryAfterSeconds).toBeGreaterThan(atLeastSeconds)
      expect(outcome.retryAfterSeconds).toBeLessThanOrEqual(atMostSeconds)
    }
    await fail(10)
    await locked(890, 900)
    live().clock.advance(900)
    await fail(10)
    await locked(1790, 1800)
  })
})

describeRule(
  'A hundred wrong codes in total',
  (live, subject) => {
    it('disable the factor; a backup code still works', async () => {
      const now = () => live().clock.read()
      const { email, secret, backupCodes } = await enrol(live(), subject)
      let refused = 0
      while (refused < 100) {
        const prompt = await subject.prompt(live(), email)
        const outcome = await prompt.code(wrongCode(secret, now()))
        if (outcome.status === 401) refused++
        else live().clock.advance(outcome.retryAfterSeconds ?? 301)
      }
      live().clock.advance(3700)
      const prompt = await subject.prompt(live(), email)
      expect(await prompt.code(codeAt(secret, now()))).toMatchObject({
        isAccepted: false,
        code: 'factor_disabled',
      })
      const rescued = await subject.prompt(live(), email)
      expect((await rescued.backupCode(backupCodes[0] ?? '')).isAccepted).toBe(true)
    })
  },
  sliceOf('a hundred wrong codes', subjects, 1),
)

describeRule(
  'Wrong codes in one dialect',
  (live, subject) => {
    it('count in the others', async () => {
      const { email, secret } = await enrol(live(), subject)
      const wrong = wrongCode(secret, live().clock.read())
      for (let i = 0; i < 5; i++) {
        await (await subject.prompt(live(), email)).code(wrong)
      }
      for (const other of signInSubjects) {
        const prompt = await other.prompt(live(), email, 1)
        const outcome = await prompt.code(codeAt(secret, live().clock.read()))
        expect(outcome.status).toBe(429)
      }
    })
  },
  signInSubjects,
)
