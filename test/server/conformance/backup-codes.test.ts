import { expect, it } from 'vitest'
import { at, codeAt, times } from '../harness.ts'
import { describeRule } from './conformance.ts'
import { enrol } from './subject.ts'
import { subjects } from './subjects.ts'

describeRule('A backup code', (live, subject) => {
  it('is one of ten, of sixteen characters without I, L, O and U', async () => {
    const { backupCodes } = await enrol(live(), subject)
    expect(new Set(backupCodes).size).toBe(10)
    for (const code of backupCodes) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
    }
  })

  it.each<[string, (code: string) => string]>([
    ['as it was shown', code => code],
    ['in lower case', code => code.toLowerCase()],
    ['without dashes', code => code.replaceAll('-', '')],
    ['with spaces', code => ` ${code.replaceAll('-', ' ')} `],
    ['with O for 0 and I for 1', code => code.replaceAll('0', 'O').replaceAll('1', 'I')],
    ['with o for 0 and l for 1', code => code.replaceAll('0', 'o').replaceAll('1', 'l')],
  ])('is taken %s', async (_, write) => {
    const { email, backupCodes } = await enrol(live(), subject)
    const confusable = backupCodes.find(code => /[01]/.test(code)) ?? at(backupCodes, 0)
    const prompt = await subject.prompt(live(), email)
    expect((await prompt.backupCode(write(confusable))).isAccepted).toBe(true)
  })

  it('works once, in any order and on any instance', async () => {
    const { email, backupCodes } = await enrol(live(), subject)
    const used = at(backupCodes, 7)
    expect((await (await subject.prompt(live(), email, 0)).backupCode(used)).isAccepted).toBe(true)
    const again = await (await subject.prompt(live(), email, 1)).backupCode(used)
    expect(again).toMatchObject({ isAccepted: false, status: 401, code: 'invalid_code' })
    const other = await subject.prompt(live(), email, 1)
    expect((await other.backupCode(at(backupCodes, 2))).isAccepted).toBe(true)
  })

  it('works once for ten in parallel', async () => {
    const { email, backupCodes } = await enrol(live(), subject)
    const prompts = await Promise.all(times(10, i => subject.prompt(live(), email, i)))
    const code = at(backupCodes, 0)
    const outcomes = await Promise.all(prompts.map(prompt => prompt.backupCode(code)))
    expect(outcomes.filter(({ isAccepted }) => isAccepted)).toHaveLength(1)
  })

  it('works only for its own user, and counts when it is wrong', async () => {
    const { email } = await enrol(live(), subject)
    const { backupCodes } = await enrol(live(), subject)
    const prompt = await subject.prompt(live(), email)
    expect(await prompt.backupCode(at(backupCodes, 0))).toMatchObject({
      status: 401,
      remainingAttempts: 4,
    })
  })
})

describeRule(
  'A fresh set of backup codes',
  (live, subject) => {
    it('voids the earlier one', async () => {
      const person = await enrol(live(), subject)
      const code = codeAt(person.secret, live().clock.read())
      const fresh = (await subject.regenerate?.(live(), person, code)) ?? []
      expect(fresh).toHaveLength(10)
      const earlier = await subject.prompt(live(), person.email)
      expect((await earlier.backupCode(at(person.backupCodes, 0))).status).toBe(401)
      const later = await subject.prompt(live(), person.email)
      expect((await later.backupCode(at(fresh, 0))).isAccepted).toBe(true)
    })
  },
  subjects.filter(({ regenerate }) => regenerate),
)
