/** Speaks users-2fa: JSON below /users with bearer tokens, for authenticator, SMS, and email. */
import { z } from 'zod'
import { words } from '../../shared/wording/words.ts'
import {
  type Abilities,
  type AccountApi,
  type Challenge,
  type CodeNotice,
  type Dialect,
  type EnrolmentRequest,
  unknownFactor,
} from './dialect.ts'
import type { Http } from './http.ts'
import { createJsonApi } from './json-api.ts'
import { refusesNobody, serviceRefusalShape } from './service-refusals.ts'
import { BackupCodes, InstantText, OtpauthUrl, SecretText, ShownText } from './wire-fields.ts'

const prefix = '/users'

const Method = z
  .enum(['authenticator', 'sms', 'email'])
  .transform(name => (name === 'authenticator' ? 'totp' : name))

const SignedIn = z.object({ access_token: z.string() })
const ChallengeAnswer = z.object({
  requires_2fa: z.literal(true),
  temp_token: z.string(),
  method: Method,
  code_sent: z.boolean().optional(),
  destination: ShownText.optional(),
  code_expires_at: InstantText.optional(),
  resend_available_at: InstantText.optional(),
})
const Status = z.object({
  enabled: z.boolean(),
  pending: z.boolean().default(false),
  method: Method.nullable(),
  destination: ShownText.nullable(),
  can_resend: z.boolean(),
  code_expires_at: InstantText.nullable(),
  resend_available_at: InstantText.nullable(),
  confirmed_at: InstantText.nullish().default(null),
  last_verified_at: InstantText.nullish().default(null),
  backup_codes_remaining: z.int().min(0).nullish().default(null),
})
const TotpSetup = z.object({ secret: SecretText, otpauth_url: OtpauthUrl })
const notice = {
  destination: ShownText.nullish().default(null),
  expires_at: InstantText,
  resend_available_at: InstantText.nullish().default(null),
}
const CodeSent = z.object({ code_sent: z.literal(true), ...notice })
const Notice = z.object({ sent: z.boolean(), ...notice })
const Verified = z.object({
  access_token: z.string().optional(),
  enabled: z.literal(true),
  backup_codes: BackupCodes.optional(),
})
const Disabled = z.object({ enabled: z.literal(false) })

const abilities: Abilities = {
  methods: ['totp', 'sms', 'email'],
  beginNeeds: [],
  disableNeeds: ['password', 'proof'],
  disableProofs: ['totp', 'message', 'backup'],
  regenerateNeeds: [],
  regenerateProofs: [],
  backupCodesCome: 'with-confirmation',
}

export const users2fa: Dialect = {
  id: 'users-2fa',
  name: words('shared.dialects.users2fa'),
  detect: (http, signal) => refusesNobody(http, `${prefix}/2fa`, signal),
  connect,
}

function connect(http: Http): AccountApi {
  const api = createJsonApi(http, prefix, serviceRefusalShape)

  const send = async (path: string, challenge: Challenge | null, signal?: AbortSignal) => {
    const body = challenge ? { temp_token: challenge.tokenSecret } : undefined
    const answer = await api.post(path, body, Notice, signal)
    return toNotice({ ...answer, isSent: answer.sent })
  }

  return {
    abilities,
    async signIn({ email, password }, signal) {
      http.importSession(null)
      const body = { email, password }
      const answer = await api.post('/login', body, z.union([SignedIn, ChallengeAnswer]), signal)
      if ('temp_token' in answer) return toChallenge(answer)
      http.keepBearer(answer.access_token)
      return { kind: 'signed-in' }
    },
    async answerChallenge({ tokenSecret }, { code }, signal) {
      const body = { code, temp_token: tokenSecret }
      const answer = await api.post(
        '/2fa/verify',
        body,
        Verified.required({ access_token: true }),
        signal,
      )
      http.keepBearer(answer.access_token)
      return { kind: 'signed-in' }
    },
    async status(signal) {
      const status = await api.get('/2fa', Status, signal)
      return {
        ...unknownFactor,
        enabled: status.enabled,
        pending: status.pending,
        method: status.method,
        destination: status.destination,
        canResend: status.can_resend,
        codeExpiresAt: status.code_expires_at,
        resendAvailableAt: status.resend_available_at,
        confirmedAt: status.confirmed_at,
        lastVerifiedAt: status.last_verified_at,
        backupCodesRemaining: status.backup_codes_remaining,
      }
    },
    async beginEnrolment(request, signal) {
      const body = toEnableBody(request)
      if (request.method === 'totp') {
        const { secret, otpauth_url: otpauthUrl } = await api.post(
          '/2fa/enable',
          body,
          TotpSetup,
          signal,
        )
        return { kind: 'totp', secret, otpauthUrl, backupCodes: null }
      }
      const answer = await api.post('/2fa/enable', body, CodeSent, signal)
      return { kind: 'message', notice: toNotice({ ...answer, isSent: true }) }
    },
    async confirmEnrolment({ code }, signal) {
      return (await api.post('/2fa/verify', { code }, Verified, signal)).backup_codes ?? null
    },
    async disable({ password, proof }, signal) {
      await api.post('/2fa/disable', { password, code: proof?.code }, Disabled, signal)
    },
    sendCode: (challenge, signal) => send('/2fa/send-code', challenge, signal),
    resendCode: (challenge, signal) => send('/2fa/resend-code', challenge, signal),
  }
}

function toEnableBody({ method, destination }: EnrolmentRequest) {
  return { method: method === 'totp' ? 'authenticator' : method, destination }
}

function toChallenge(answer: z.output<typeof ChallengeAnswer>): Challenge {
  const { method, code_sent: isSent, code_expires_at: expires_at = null } = answer
  const { destination = null, resend_available_at = null } = answer
  const isMessage = method !== 'totp'
  return {
    kind: 'challenge',
    methods: [method],
    notice: isMessage
      ? toNotice({ isSent: isSent ?? true, destination, expires_at, resend_available_at })
      : null,
    canResend: isMessage,
    tokenSecret: answer.temp_token,
  }
}

function toNotice(wire: {
  isSent: boolean
  destination: string | null
  expires_at: number | null
  resend_available_at: number | null
}): CodeNotice {
  return {
    sent: wire.isSent,
    destination: wire.destination,
    expiresAt: wire.expires_at,
    resendAvailableAt: wire.resend_available_at,
  }
}
