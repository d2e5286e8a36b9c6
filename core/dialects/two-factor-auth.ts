/** Speaks two-factor-auth: JSON below /2fa with a session cookie. */
import { z } from 'zod'
import { words } from '../../shared/wording/words.ts'
import { type Abilities, type AccountApi, type Dialect, unknownFactor } from './dialect.ts'
import type { Http } from './http.ts'
import { createJsonApi, Nothing } from './json-api.ts'
import { refusesNobody, serviceRefusalShape } from './service-refusals.ts'
import { BackupCodes, InstantText, MethodList, OtpauthUrl, SecretText } from './wire-fields.ts'

const prefix = '/2fa'

const SignedIn = z.object({ user: z.object({ id: z.int() }) })
const ChallengeAnswer = z.object({ two_factor_required: z.literal(true), methods: MethodList })
const Status = z.object({
  enabled: z.boolean(),
  pending: z.boolean(),
  confirmed_at: InstantText.nullable(),
  last_verified_at: InstantText.nullable(),
  backup_codes_remaining: z.int().min(0),
})
const Setup = z.object({ secret: SecretText, otpauth_url: OtpauthUrl })
const Confirmed = z.object({ enabled: z.literal(true), backup_codes: BackupCodes })
const Disabled = z.object({ enabled: z.literal(false) })

const abilities: Abilities = {
  methods: ['totp'],
  beginNeeds: [],
  disableNeeds: ['password', 'proof'],
  disableProofs: ['totp', 'backup'],
  regenerateNeeds: [],
  regenerateProofs: [],
  backupCodesCome: 'with-confirmation',
}

export const twoFactorAuth: Dialect = {
  id: 'two-factor-auth',
  name: words('shared.dialects.twoFactorAuth'),
  detect: (http, signal) => refusesNobody(http, `${prefix}/status`, signal),
  connect,
}

function connect(http: Http): AccountApi {
  const api = createJsonApi(http, prefix, serviceRefusalShape)

  return {
    abilities,
    async signIn({ email, password }, signal) {
      http.importSession(null)
      const body = { email, password }
      const answer = await api.post('/login', body, z.union([SignedIn, ChallengeAnswer]), signal)
      if ('user' in answer) return { kind: 'signed-in' }
      const { methods } = answer
      return { kind: 'challenge', methods, notice: null, canResend: false, tokenSecret: null }
    },
    async answerChallenge(_, { kind, code }, signal) {
      if (kind === 'backup')
        await api.post('/verify-backup', { backup_code: code }, SignedIn, signal)
      else await api.post('/verify', { code }, SignedIn, signal)
      return { kind: 'signed-in' }
    },
    async signOut(signal) {
      await api.post('/logout', undefined, Nothing, signal)
      http.importSession(null)
    },
    async status(signal) {
      const status = await api.get('/status', Status, signal)
      return {
        ...unknownFactor,
        enabled: status.enabled,
        pending: status.pending,
        method: status.enabled ? 'totp' : null,
        confirmedAt: status.confirmed_at,
        lastVerifiedAt: status.last_verified_at,
        backupCodesRemaining: status.backup_codes_remaining,
      }
    },
    async beginEnrolment(_, signal) {
      const { secret, otpauth_url } = await api.post('/enable', undefined, Setup, signal)
      return { kind: 'totp', secret, otpauthUrl: otpauth_url, backupCodes: null }
    },
    async confirmEnrolment({ code }, signal) {
      return (await api.post('/confirm', { code }, Confirmed, signal)).backup_codes
    },
    async disable({ password, proof }, signal) {
      await api.post('/disable', { password, code: proof?.code }, Disabled, signal)
    },
  }
}
