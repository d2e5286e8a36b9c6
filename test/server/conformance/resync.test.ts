/** RFC 6238 §6: the drift of a clock is learned from accepted codes, and never from others. */
import { expect, it } from 'vitest'
import { codeAt } from '../harness.ts'
import { createClient } from '../http/live.ts'
import { describeRule } from './conformance.ts'
import { enrol, type Person } from './subject.ts'
import { subjects } from './subjects.ts'

describeRule(
  'An authenticator whose clock is off',
  (live, subject) => {
    const now = () => live().clock.read()
    const resync = (person: Person, steps: readonly [number, number]) => {
      const codes = steps.map(step => codeAt(person.secret, now(), step))
      return createClient(live().instance(1)).post('/api/v1/auth/2fa/resync', { codes }, person)
    }

    it.each([
      [19, 20, 20],
      [-15, -14, -14],
    ])('is resynced by the codes %i and %i steps off', async (first, second, drift) => {
      const person = await enrol(live(), subject)
      live().clock.advance(900)
      const answer = await resync(person, [first, second])
      expect(answer.body).toEqual({ drift })
      const prompt = await subject.prompt(live(), person.email)
      const next = codeAt(person.secret, now(), second + 1)
      expect((await prompt.code(next)).isAccepted).toBe(true)
    })

    it.each([
      ['not consecutive', [5, 7]],
      ['in the wrong order', [6, 5]],
      ['the same twice', [5, 5]],
      ['too far off', [21, 22]],
    ] as const)('is not resynced by codes that are %s', async (_, steps) => {
      const person = await enrol(live(), subject)
      const answer = await resync(person, steps)
      expect(answer.status).toBe(401)
      expect(answer.body.error.code).toBe('invalid_code')
    })

    it('requires a session', async () => {
      const codes = ['123456', '654321']
      const answer = await createClient(live().server).post('/api/v1/auth/2fa/resync', { codes })
      expect(answer.status).toBe(401)
    })

    it('is followed a step at a time, two steps at most', async () => {
      const person = await enrol(live(), subject)
      for (const [steps, isAccepted] of [
        [1, true],
        [2, true],
        [3, true],
        [4, false],
      ] as const) {
        live().clock.advance(300)
        const prompt = await subject.prompt(live(), person.email)
        const outcome = await prompt.code(codeAt(person.secret, now(), steps))
        expect(outcome.isAccepted).toBe(isAccepted)
      }
    })
  },
  subjects.filter(({ name }) => name === 'auth-v1'),
)
