/** Speaks auth-v1: JSON below /api/v1/auth with bearer tokens, and administration. */
import { z } from 'zod'
import { words } from '../../shared/wording/words.ts'
import { createAdministration } from './administration.ts'
import { authV1Prefix, createAuthV1SignIn, toProofFields } from './auth-v1-sign-in.ts'
import { type Abilities, type AccountApi, type Dialect, unknownFactor } from './dialect.ts'
import type { Http } from './http.ts'
import { createJsonApi } from './json-api.ts'
import { refusesNobody, serviceRefusalShape } from './service-refusals.ts'
import { BackupCodes, InstantText, OtpauthUrl, SecretText } from './wire-fields.ts'

const Status = z.object({
  enabled: z.boolean(),
  pending: z.boolean(),
  confirmed_at: InstantText.nullable(),
  last_verified_at: InstantText.nullable(),
  backup_codes_remaining: z.int().min(0),
})
const Setup = z.object({ secret: SecretText, otpauth_url: OtpauthUrl, backup_codes: BackupCodes })
const Enabled = z.object({ enabled: z.literal(true) })
const Disabled = z.object({ enabled: z.literal(false) })
const Regenerated = z.object({ backup_codes: BackupCodes })
const Resynced = z.object({ drift: z.int() })

const abilities: Abilities = {
  methods: ['totp'],
  beginNeeds: [],
  disableNeeds: ['password', 'proof'],
  disableProofs: ['totp', 'backup'],
  regenerateNeeds: ['proof'],
  regenerateProofs: ['totp'],
  backupCodesCome: 'with-setup',
}

export const authV1: Dialect = {
  id: 'auth-v1',
  name: words('shared.dialects.authV1'),
  detect: (http, signal) => refusesNobody(http, `${authV1Prefix}/2fa/status`, signal),
  connect,
}

function connect(http: Http): AccountApi {
  const api = createJsonApi(http, `${authV1Prefix}/2fa`, serviceRefusalShape)

  return {
    abilities,
    ...createAuthV1SignIn(http),
    administration: createAdministration(http),
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
      const setup = await api.post('/setup', undefined, Setup, signal)
      return {
        kind: 'totp',
        secret: setup.secret,
        otpauthUrl: setup.otpauth_url,
        backupCodes: setup.backup_codes,
      }
    },
    async confirmEnrolment({ code }, signal) {
      await api.post('/enable', { code }, Enabled, signal)
      return null
    },
    async disable({ password, proof }, signal) {
      await api.post('/disable', { password, ...toProofFields(proof) }, Disabled, signal)
    },
    async regenerateBackupCodes({ proof }, signal) {
      const body = { code: proof?.code }
      return (await api.post('/backup-codes/regenerate', body, Regenerated, signal)).backup_codes
    },
    async resync(codes, signal) {
      return (await api.post('/resync', { codes }, Resynced, signal)).drift
    },
  }
}
