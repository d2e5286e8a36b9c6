/** Adapts the JSON dialects to the rules. */
import { password } from '../harness.ts'
import { type Client, createClient } from '../http/live.ts'
import { credentials, jsonOutcome, newPerson, type Subject } from './subject.ts'

export const authV1: Subject = {
  name: 'auth-v1',
  isSignIn: true,
  async begin(live) {
    const { client, ...person } = await newPerson(live)
    const { body } = await client.post('/api/v1/auth/2fa/setup', undefined, person)
    return {
      ...person,
      secret: body.secret,
      async confirm(code) {
        const outcome = jsonOutcome(await client.post('/api/v1/auth/2fa/enable', { code }, person))
        return { outcome, backupCodes: body.backup_codes }
      },
    }
  },
  async prompt(live, email, instance = 0) {
    const client = createClient(live.instance(instance))
    const { body } = await client.post('/api/v1/auth/login', credentials(email))
    const answer = async (proof: object) => {
      const request = { challenge_token: body.challenge_token, ...proof }
      return jsonOutcome(await client.post('/api/v1/auth/login/two-factor', request))
    }
    return {
      code: code => answer({ code }),
      backupCode: backupCode => answer({ backup_code: backupCode }),
    }
  },
  async regenerate(live, person, code) {
    const path = '/api/v1/auth/2fa/backup-codes/regenerate'
    const { body } = await createClient(live.server).post(path, { code }, person)
    return body.backup_codes
  },
}

export const users2fa: Subject = {
  name: 'users-2fa',
  isSignIn: true,
  async begin(live) {
    const { client, ...person } = await newPerson(live)
    const { body } = await client.post('/users/2fa/enable', { method: 'authenticator' }, person)
    return {
      ...person,
      secret: body.secret,
      async confirm(code) {
        const answer = await client.post('/users/2fa/verify', { code }, person)
        return { outcome: jsonOutcome(answer), backupCodes: answer.body.backup_codes ?? [] }
      },
    }
  },
  async prompt(live, email, instance = 0) {
    const client = createClient(live.instance(instance))
    const { body } = await client.post('/users/login', credentials(email))
    const code = async (code: string) => {
      const request = { temp_token: body.temp_token, code }
      return jsonOutcome(await client.post('/users/2fa/verify', request))
    }
    return { code, backupCode: code }
  },
}

export const twoFactorAuth: Subject = {
  name: 'two-factor-auth',
  isSignIn: true,
  async begin(live) {
    const { client, ...person } = await newPerson(live)
    await client.post('/2fa/login', credentials(person.email))
    const { body } = await client.post('/2fa/enable')
    return {
      ...person,
      secret: body.secret,
      async confirm(code) {
        const answer = await client.post('/2fa/confirm', { code })
        return { outcome: jsonOutcome(answer), backupCodes: answer.body.backup_codes ?? [] }
      },
    }
  },
  async prompt(live, email, instance = 0) {
    const client = createClient(live.instance(instance))
    await client.post('/2fa/login', credentials(email))
    // Every answer belongs to the pending sign-in, whatever happened to the previous one.
    const pending = client.cookies.get('pending_sign_in') ?? ''
    const answer = async (path: string, body: object) => {
      client.cookies.set('pending_sign_in', pending)
      return jsonOutcome(await client.post(path, body))
    }
    return {
      code: code => answer('/2fa/verify', { code }),
      backupCode: backupCode => answer('/2fa/verify-backup', { backup_code: backupCode }),
    }
  },
}

export const chatTwoStep: Subject = {
  name: 'chat-two-step',
  isSignIn: false,
  async begin(live) {
    const { client, ...person } = await newPerson(live)
    const request = { password: 'a password of its own', recovery_email: person.email }
    const { body } = await client.post('/api/chat/two-step/enable', request, person)
    return {
      ...person,
      secret: body.secret_key,
      async confirm(code) {
        const answer = await client.post('/api/chat/two-step/verify', { code }, person)
        return { outcome: jsonOutcome(answer), backupCodes: body.backup_codes }
      },
    }
  },
  async prompt(live, email, instance = 0) {
    const client: Client = createClient(live.instance(instance))
    const { body } = await client.post('/api/v1/auth/login', { email, password })
    const answer = async (proof: object) => {
      const options = { bearer: body.access_token }
      return jsonOutcome(await client.post('/api/chat/two-step/verify', proof, options))
    }
    return {
      code: code => answer({ code }),
      backupCode: backupCode => answer({ backup_code: backupCode }),
    }
  },
}
