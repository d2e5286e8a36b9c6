import { describe, expect, it, onTestFinished } from 'vitest'
import { openTrialServer, type Weakness, weaknesses } from '../../server/weakened.ts'
import { timeOf, tryOut, verdicts } from './try-out.ts'

/** Among these servers, no other kind can send a code to an account while two-factor is off. */
const ofMessages = ['code-expiry', 'resend-cooldown']

describe('a weakened server', () => {
  const all: [string, Weakness][] = Object.entries(weaknesses)

  it.each(all)('is found out, and nothing else is: %s', async (_, weakness) => {
    const server = await openTrialServer({ weakness })
    onTestFinished(() => server.close())
    const person = await server.register()
    const sends = weakness.fails.some(id => ofMessages.includes(id))
    const dialectId = sends ? 'users-2fa' : 'auth-v1'
    const report = await tryOut({ ...timeOf(server), dialectId, ...person })
    expect(verdicts(report).fail).toEqual(weakness.fails)
    expect(await server.isTouched(person.email)).toBe(false)
  })

  it('leaves no rule without a weakness that breaks it', () => {
    const broken = new Set(all.flatMap(([, { fails }]) => fails))
    expect(broken.size).toBe(13)
  })
})
