/** RFC 6238 §5.2 accepts a code once, within a window of one step. */
import { expect, it } from 'vitest'
import { codeAt, times } from '../harness.ts'
import { describeRule } from './conformance.ts'
import { enrol, type Prompt } from './subject.ts'
import { signInSubjects } from './subjects.ts'

describeRule('A code is accepted once', (live, subject) => {
  const now = () => live().clock.read()

  it('in sequence', async () => {
    const { email, secret } = await enrol(live(), subject)
    const code = codeAt(secret, now())
    const first = await (await subject.prompt(live(), email, 0)).code(code)
    const second = await (await subject.prompt(live(), email, 1)).code(code)
    expect(first.isAccepted).toBe(true)
    expect(second).toMatchObject({ isAccepted: false, status: 401, code: 'invalid_code' })
  })

  it('ten times in parallel', async () => {
    const { email, secret } = await enrol(live(), subject)
    const prompts: Prompt[] = []
    for (let i = 0; i < 10; i++) prompts.push(await subject.prompt(live(), email, i))
    const code = codeAt(secret, now())
    const outcomes = await Promise.all(prompts.map(prompt => prompt.code(code)))
    expect(outcomes.filter(({ isAccepted }) => isAccepted)).toHaveLength(1)
    for (const { status } of outcomes) expect([200, 303, 401, 429]).toContain(status)
  })

  it('by the setup, and then not by a sign-in', async () => {
    const setup = await subject.begin(live())
    const code = codeAt(setup.secret, now())
    expect((await setup.confirm(code)).outcome.isAccepted).toBe(true)
    const prompt = await subject.prompt(live(), setup.email)
    expect(await prompt.code(code)).toMatchObject({ isAccepted: false, status: 401 })
    live().clock.advance(30)
    expect((await prompt.code(codeAt(setup.secret, now()))).isAccepted).toBe(true)
  })

  it('by one of ten that confirm the setup in parallel', async () => {
    const setup = await subject.begin(live())
    const code = codeAt(setup.secret, now())
    const confirmed = await Promise.all(times(10, () => setup.confirm(code)))
    expect(confirmed.filter(({ outcome }) => outcome.isAccepted)).toHaveLength(1)
  })

  it('and none that is older', async () => {
    const { email, secret } = await enrol(live(), subject)
    const newer = await subject.prompt(live(), email)
    expect((await newer.code(codeAt(secret, now(), 1))).isAccepted).toBe(true)
    const older = await subject.prompt(live(), email)
    expect((await older.code(codeAt(secret, now()))).status).toBe(401)
  })

  it.each([
    [-3, false],
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
    [3, false],
  ])('%i steps off: %s', async (steps, isAccepted) => {
    const { email, secret } = await enrol(live(), subject)
    live().clock.advance(120)
    const prompt = await subject.prompt(live(), email)
    expect((await prompt.code(codeAt(secret, now(), steps))).isAccepted).toBe(isAccepted)
  })
})

describeRule(
  'A code that one dialect accepted',
  (live, subject) => {
    it('is refused by the others', async () => {
      const { email, secret } = await enrol(live(), subject)
      const code = codeAt(secret, live().clock.read())
      expect((await (await subject.prompt(live(), email)).code(code)).isAccepted).toBe(true)
      for (const other of signInSubjects) {
        const outcome = await (await other.prompt(live(), email, 1)).code(code)
        expect(outcome).toMatchObject({ isAccepted: false, status: 401 })
        const next = await other.prompt(live(), email, 1)
        live().clock.advance(30)
        expect((await next.code(codeAt(secret, live().clock.read()))).isAccepted).toBe(true)
      }
    })
  },
  signInSubjects,
)
