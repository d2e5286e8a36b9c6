/**
 * Codes by SMS and email are valid for ten minutes and work once, and none follows another too
 * soon.
 */
import { expect, it } from 'vitest'
import { newestCode, times } from '../harness.ts'
import { type Client, createClient, type Live } from '../http/live.ts'
import { describeRule } from './conformance.ts'
import { credentials, newPerson } from './subject.ts'
import { signInSubjects } from './subjects.ts'

const send = '/users/2fa/send-code'
const resend = '/users/2fa/resend-code'
const verify = '/users/2fa/verify'

/** Returns the code in the newest message of either instance. */
function sentCode(live: Live): string {
  const newest = [0, 1]
    .flatMap(i => live.instance(i).opened.outbox?.()[0] ?? [])
    .sort((a, b) => (a.at < b.at ? 1 : -1))
  return newest[0]?.code ?? ''
}

async function enrolByMessages(live: Live, method: 'sms' | 'email') {
  const { client, ...person } = await newPerson(live)
  const destination = method === 'sms' ? `+1555${person.id.toString().padStart(7, '0')}` : undefined
  await client.post('/users/2fa/enable', { method, destination }, person)
  const { status } = await client.post(verify, { code: newestCode(live.server.opened) }, person)
  if (status !== 200) throw new Error('The code of the setup was refused.')
  return { client, ...person }
}

async function login(client: Client, email: string): Promise<{ temp_token: string }> {
  return (await client.post('/users/login', credentials(email))).body
}

for (const method of ['sms', 'email'] as const) {
  describeRule(
    `A code by ${method}`,
    live => {
      const attempt = (temp_token: string, code: string, instance = 0) =>
        createClient(live().instance(instance)).post(verify, { temp_token, code })

      it('is valid for ten minutes, not longer', async () => {
        const { client, email, bearer } = await enrolByMessages(live(), method)
        await client.post(send, undefined, { bearer })
        const code = newestCode(live().server.opened)
        live().clock.advance(599)
        const soon = { password: credentials(email).password, code }
        expect((await client.post('/users/2fa/disable', soon, { bearer })).status).toBe(200)

        const late = await enrolByMessages(live(), method)
        await client.post(send, undefined, late)
        const lateCode = newestCode(live().server.opened)
        live().clock.advance(600)
        const body = { password: credentials(late.email).password, code: lateCode }
        const expired = await client.post('/users/2fa/disable', body, late)
        expect(expired.status).toBe(400)
        expect(expired.body.error.code).toBe('code_expired')
      })

      it('is followed by another after 60 seconds, on every instance', async () => {
        const { client, email } = await enrolByMessages(live(), method)
        const { temp_token } = await login(client, email)
        const other = createClient(live().instance(1))
        live().clock.advance(59)
        const early = await other.post(resend, { temp_token })
        expect(early.status).toBe(429)
        expect(early.headers.get('retry-after')).toBe('1')
        live().clock.advance(1)
        expect((await other.post(resend, { temp_token })).status).toBe(200)
      })

      it('is sent five times an hour at most', async () => {
        const { client, email } = await enrolByMessages(live(), method)
        const statuses: number[] = []
        for (let i = 0; i < 7; i++) {
          live().clock.advance(61)
          const { temp_token } = await login(client, email)
          live().clock.advance(61)
          statuses.push((await client.post(resend, { temp_token })).status)
        }
        expect(statuses).toContain(429)
        expect(statuses.at(-1)).toBe(429)
      })

      it('is void once another was sent', async () => {
        const { client, email } = await enrolByMessages(live(), method)
        const { temp_token } = await login(client, email)
        const first = sentCode(live())
        live().clock.advance(61)
        await client.post(resend, { temp_token })
        const second = sentCode(live())
        if (first !== second) expect((await attempt(temp_token, first, 1)).status).toBe(401)
        expect((await attempt(temp_token, second, 1)).status).toBe(200)
      })

      it('is cleared once it was used', async () => {
        const { client, email } = await enrolByMessages(live(), method)
        const first = await login(client, email)
        const code = sentCode(live())
        const second = await login(client, email)
        expect((await attempt(first.temp_token, code)).status).toBe(200)
        expect((await attempt(second.temp_token, code, 1)).status).toBe(401)
      })

      it('is used once by ten that try in parallel', async () => {
        const { client, email } = await enrolByMessages(live(), method)
        const challenges: { temp_token: string }[] = []
        for (let i = 0; i < 10; i++) challenges.push(await login(client, email))
        const code = sentCode(live())
        const answers = await Promise.all(
          challenges.map(({ temp_token }, i) => attempt(temp_token, code, i)),
        )
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      })

      it('is only for its own purpose: the code of a sign-in turns nothing off', async () => {
        const { client, email, bearer } = await enrolByMessages(live(), method)
        await login(client, email)
        const body = { password: credentials(email).password, code: sentCode(live()) }
        const refused = await client.post('/users/2fa/disable', body, { bearer })
        expect(refused.status).toBe(401)
      })

      it("isn't sent for an authenticator", async () => {
        const { client, ...person } = await newPerson(live())
        await client.post('/users/2fa/enable', { method: 'authenticator' }, person)
        for (const path of times(2, i => (i ? send : resend))) {
          const refused = await client.post(path, undefined, person)
          expect(refused.status).toBe(409)
          expect(refused.body.error.code).toBe('method_has_no_resend')
        }
      })
    },
    signInSubjects.filter(({ name }) => name === 'users-2fa'),
  )
}

describeRule(
  'A code by e-mail',
  (live, subject) => {
    it('signs in, once', async () => {
      const { email } = await enrolByMessages(live(), 'email')
      const prompt = await subject.prompt(live(), email, 1)
      const code = sentCode(live())
      const other = await subject.prompt(live(), email, 0)
      expect((await prompt.code(code)).isAccepted).toBe(true)
      expect(await other.code(code)).toMatchObject({ isAccepted: false, status: 401 })
    })
  },
  signInSubjects,
)
