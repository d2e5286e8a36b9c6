import type { Account, Challenge } from '../../../core/dialects/dialect.ts'

type Question = (account: Account, signal?: AbortSignal) => Promise<unknown> | undefined

const challenge: Challenge = {
  kind: 'challenge',
  methods: ['totp'],
  notice: null,
  canResend: true,
  tokenSecret: 'token',
}
const proof = { kind: 'totp', code: '123456' } as const

/** Everything that an account can be asked. */
export const questions: readonly Question[] = [
  (account, signal) => account.signIn({ email: 'a@b.example', password: 'p' }, signal),
  (account, signal) => account.answerChallenge(challenge, proof, signal),
  (account, signal) => account.status(signal),
  (account, signal) => account.beginEnrolment({ method: 'totp', password: 'p' }, signal),
  (account, signal) => account.beginEnrolment({ method: 'email', password: 'p' }, signal),
  (account, signal) => account.confirmEnrolment(proof, signal),
  (account, signal) => account.disable({ password: 'p', proof }, signal),
  (account, signal) => account.regenerateBackupCodes?.({ password: 'p', proof }, signal),
  (account, signal) => account.resync?.(['123456', '654321'], signal),
  (account, signal) => account.sendCode?.(challenge, signal),
  (account, signal) => account.resendCode?.(null, signal),
  (account, signal) => account.signOut?.(signal),
  (account, signal) => account.chat?.isOpen(signal),
  (account, signal) => account.chat?.verify({ proof }, signal),
  (account, signal) => account.chat?.sendRecoveryCode(signal),
  (account, signal) => account.chat?.recover('123456', signal),
  (account, signal) => account.administration?.isAllowed(signal),
  (account, signal) => account.administration?.users({ query: 'a' }, signal),
  (account, signal) => account.administration?.resetFactor(1, 'why', signal),
  (account, signal) => account.administration?.audit({}, signal),
]
