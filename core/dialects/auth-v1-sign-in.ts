/** Signs in with access tokens, for auth-v1 and other APIs that accept its tokens. */
import { z } from 'zod'
import type { AccountApi, Challenge, Proof } from './dialect.ts'
import type { Http } from './http.ts'
import { createJsonApi, Nothing } from './json-api.ts'
import { serviceRefusalShape } from './service-refusals.ts'
import { MethodList } from './wire-fields.ts'

const Tokens = z.object({ access_token: z.string() })
const ChallengeAnswer = z.object({ challenge_token: z.string(), methods: MethodList })

type SignIn = Required<Pick<AccountApi, 'signIn' | 'answerChallenge' | 'signOut'>>

export const authV1Prefix = '/api/v1/auth'

export function createAuthV1SignIn(http: Http): SignIn {
  const api = createJsonApi(http, authV1Prefix, serviceRefusalShape)

  return {
    async signIn({ email, password }, signal) {
      http.importSession(null)
      const body = { email, password }
      const answer = await api.post('/login', body, z.union([Tokens, ChallengeAnswer]), signal)
      if ('challenge_token' in answer) return toChallenge(answer)
      http.keepBearer(answer.access_token)
      return { kind: 'signed-in' }
    },
    async answerChallenge({ tokenSecret }, proof, signal) {
      const body = { challenge_token: tokenSecret, ...toProofFields(proof) }
      const answer = await api.post('/login/two-factor', body, Tokens, signal)
      http.keepBearer(answer.access_token)
      return { kind: 'signed-in' }
    },
    async signOut(signal) {
      await api.post('/logout', undefined, Nothing, signal)
      http.importSession(null)
    },
  }
}

function toChallenge(answer: z.output<typeof ChallengeAnswer>): Challenge {
  return {
    kind: 'challenge',
    methods: answer.methods,
    notice: null,
    canResend: false,
    tokenSecret: answer.challenge_token,
  }
}

export function toProofFields(proof: Proof | undefined): { code?: string; backup_code?: string } {
  if (!proof) return {}
  return proof.kind === 'backup' ? { backup_code: proof.code } : { code: proof.code }
}
