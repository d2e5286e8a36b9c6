/**
 * Speaks chat-two-step: JSON below /api/chat, with the sign-in of auth-v1 and a password of its
 * own.
 */
import { z } from 'zod'
import { words } from '../../shared/wording/words.ts'
import { createAuthV1SignIn, toProofFields } from './auth-v1-sign-in.ts'
import { type Abilities, type AccountApi, type Dialect, unknownFactor } from './dialect.ts'
import type { Http } from './http.ts'
import { createJsonApi } from './json-api.ts'
import { refusesNobody, serviceRefusalShape } from './service-refusals.ts'
import { BackupCodes, InstantText, OtpauthUrl, SecretText, ShownText } from './wire-fields.ts'

const prefix = '/api/chat'

/** All fields but the first are missing if two-step was never on. */
const Settings = z.object({
  is_enabled: z.boolean(),
  pending: z.boolean().default(false),
  recovery_email: ShownText.nullish().default(null),
  last_verified_at: InstantText.nullish().default(null),
  backup_codes_remaining: z.int().min(0).nullish().default(null),
})
const Setup = z.object({
  secret_key: SecretText,
  otpauth_url: OtpauthUrl,
  backup_codes: BackupCodes,
})
const Verified = z.object({ verified: z.literal(true), verified_until: InstantText })
const Off = z.object({ is_enabled: z.literal(false) })
const Notice = z.object({
  sent: z.boolean(),
  destination: ShownText,
  expires_at: InstantText,
  resend_available_at: InstantText.nullish().default(null),
})
const Pong = z.object({ pong: z.literal(true) })

const abilities: Abilities = {
  methods: ['totp'],
  beginNeeds: ['two-step-password', 'recovery-email'],
  disableNeeds: ['two-step-password', 'proof'],
  disableProofs: ['totp', 'backup'],
  regenerateNeeds: [],
  regenerateProofs: [],
  backupCodesCome: 'with-setup',
}

export const chatTwoStep: Dialect = {
  id: 'chat-two-step',
  name: words('shared.dialects.chatTwoStep'),
  detect: (http, signal) => refusesNobody(http, `${prefix}/two-step/settings`, signal),
  connect,
}

function connect(http: Http): AccountApi {
  const api = createJsonApi(http, `${prefix}/two-step`, serviceRefusalShape)
  const room = createJsonApi(http, prefix, serviceRefusalShape)

  return {
    abilities,
    ...createAuthV1SignIn(http),
    async status(signal) {
      const settings = await api.get('/settings', Settings, signal)
      return {
        ...unknownFactor,
        enabled: settings.is_enabled,
        pending: settings.pending,
        method: settings.is_enabled ? 'totp' : null,
        lastVerifiedAt: settings.last_verified_at,
        backupCodesRemaining: settings.backup_codes_remaining,
        recoveryEmail: settings.recovery_email,
      }
    },
    async beginEnrolment({ password, recoveryEmail }, signal) {
      const body = { password, recovery_email: recoveryEmail }
      const setup = await api.post('/enable', body, Setup, signal)
      return {
        kind: 'totp',
        secret: setup.secret_key,
        otpauthUrl: setup.otpauth_url,
        backupCodes: setup.backup_codes,
      }
    },
    async confirmEnrolment({ code }, signal) {
      await api.post('/verify', { code }, Verified, signal)
      return null
    },
    async disable({ password, proof }, signal) {
      await api.post('/disable', { password, code: proof?.code }, Off, signal)
    },
    chat: {
      isOpen: signal => room.allows('/ping', Pong, 'two_step_required', signal),
      async verify({ password, proof }, signal) {
        const body = { password, ...toProofFields(proof) }
        const { verified_until: verifiedUntil } = await api.post('/verify', body, Verified, signal)
        return { verifiedUntil }
      },
      async sendRecoveryCode(signal) {
        const { sent, destination, ...notice } = await api.post('/recover', {}, Notice, signal)
        const { expires_at: expiresAt, resend_available_at: resendAvailableAt } = notice
        return { sent, destination, expiresAt, resendAvailableAt }
      },
      async recover(recoveryCode, signal) {
        await api.post('/recover', { recovery_code: recoveryCode }, Off, signal)
      },
    },
  }
}
