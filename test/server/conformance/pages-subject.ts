/** Adapts the pages to the rules, using their forms and their data- attributes. */
import { backupCodesOf, dataOf, signInByForm, submit, tokenOf } from '../http/forms.ts'
import { type Answer, createClient } from '../http/live.ts'
import { newPerson, type Outcome, retryAfterOf, type Subject } from './subject.ts'

export const authPages: Subject = {
  name: 'auth-pages',
  isSignIn: true,
  async begin(live) {
    const { client, ...person } = await newPerson(live)
    await signInByForm(client, person.email)
    const setup = await submit(client, '/auth/two-factor-setup', '/auth/two-factor-setup')
    const secret = dataOf(setup, 'secret') ?? ''
    return {
      ...person,
      secret,
      async confirm(code) {
        const fields = { csrf_token: tokenOf(setup), code }
        const answer = await client.form('/auth/two-factor-verify-setup', fields)
        const backupCodes = backupCodesOf(answer)
        return { outcome: outcomeOf(answer, backupCodes.length > 0), backupCodes }
      },
    }
  },
  async prompt(live, email, instance = 0) {
    const client = createClient(live.instance(instance))
    await signInByForm(client, email)
    const csrf_token = tokenOf(await client.get('/auth/two-step-verification'))
    const cookies = new Map(client.cookies)
    const answer = async (proof: Record<string, string>) => {
      // It is a separate client, because every answer belongs to the sign-in that was prompted.
      const replayer = createClient(live.instance(instance))
      for (const [name, value] of cookies) replayer.cookies.set(name, value)
      const answer = await replayer.form('/auth/verify-2fa', { csrf_token, ...proof })
      return outcomeOf(answer, answer.headers.get('location') === '/auth/settings/two-factor')
    }
    return {
      code: code => answer({ code }),
      backupCode: backupCode => answer({ backup_code: backupCode }),
    }
  },
  async regenerate(live, person, code) {
    const client = createClient(live.server)
    await signInByForm(client, person.email)
    const check = '/auth/two-step-verification'
    await submit(client, check, '/auth/verify-2fa', { backup_code: person.backupCodes[9] ?? '' })
    const page = '/auth/backup-codes'
    return backupCodesOf(await submit(client, page, '/auth/regenerate-backup-codes', { code }))
  },
}

function outcomeOf(answer: Answer, isAccepted: boolean): Outcome {
  const remaining = dataOf(answer, 'remaining-attempts')
  return {
    isAccepted,
    status: answer.status,
    code: dataOf(answer, 'error') ?? '',
    remainingAttempts: remaining === undefined ? null : Number(remaining),
    retryAfterSeconds: retryAfterOf(answer),
  }
}
