import type { AccountApi, Challenge } from '../../../core/dialects/dialect.ts'

type Question = (api: AccountApi, signal?: AbortSignal) => Promise<unknown> | undefined

const challenge: Challenge = {
  kind: 'challenge',
  methods: ['totp'],
  notice: null,
  canResend: true,
  tokenSecret: 'token',
}
const proof = { kind: 'totp', code: '123456' } as const

/** All requests that can be made about an account. */
export const questions: readonly Question[] = [
  (api, signal) => api.signIn({ email: 'a@b.example', password: 'p' }, signal),
  (api, signal) => api.answerChallenge(challenge, proof, signal),
  (api, signal) => api.status(signal),
  (api, signal) => api.beginEnrolment({ method: 'totp', password: 'p' }, signal),
  (api, signal) => api.beginEnrolment({ method: 'email', password: 'p' }, signal),
  (api, signal) => api.confirmEnrolment(proof, signal),
  (api, signal) => api.disable({ password: 'p', proof }, signal),
  (api, signal) => api.regenerateBackupCodes?.({ password: 'p', proof }, signal),
  (api, signal) => api.resync?.(['123456', '654321'], signal),
  (api, signal) => api.sendCode?.(challenge, signal),
  (api, signal) => api.resendCode?.(null, signal),
  (api, signal) => api.signOut?.(signal),
  (api, signal) => api.chat?.isOpen(signal),
  (api, signal) => api.chat?.verify({ proof }, signal),
  (api, signal) => api.chat?.sendRecoveryCode(signal),
  (api, signal) => api.chat?.recover('123456', signal),
  (api, signal) => api.administration?.isAllowed(signal),
  (api, signal) => api.administration?.users({ query: 'a' }, signal),
  (api, signal) => api.administration?.resetFactor(1, 'why', signal),
  (api, signal) => api.administration?.audit({}, signal),
]
