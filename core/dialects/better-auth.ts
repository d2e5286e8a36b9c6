/**
 * Speaks better-auth with its two-factor plugin (better-auth.com/docs/plugins/2fa): JSON below
 * /api/auth with cookies. If the path of an address ends in /auth, that is the base path itself.
 */
import { z } from 'zod'
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import {
  type Abilities,
  type AccountApi,
  type CodeNotice,
  type Dialect,
  type Method,
  type Proof,
  unknownFactor,
} from './dialect.ts'
import type { Http, HttpRequest } from './http.ts'
import { createJsonApi, peekJson, type RefusalShape } from './json-api.ts'
import { type Refusals, toRefusal } from './refusals.ts'
import { BackupCodes, listOf, OtpauthUrl, SecretText } from './wire-fields.ts'

/** `otp` is a code by email or SMS, depending on the server's own sender. */
const Methods = listOf(z.string(), 100).transform(names =>
  names.flatMap((name): Method[] =>
    name === 'totp' ? ['totp'] : name === 'otp' ? ['message'] : [],
  ),
)
const ChallengeAnswer = z.object({
  twoFactorRedirect: z.literal(true),
  twoFactorMethods: Methods.default(['totp']),
})
const SignedIn = z.object({ token: z.string() })
const Session = z.object({ user: z.object({ twoFactorEnabled: z.boolean().nullish() }) }).nullable()
const Setup = z.object({ totpURI: OtpauthUrl, backupCodes: BackupCodes })
const Done = z.object({ status: z.literal(true) })
const Regenerated = z.object({ backupCodes: BackupCodes })
const Alive = z.object({ ok: z.literal(true) })

const over = ['signed-out', words('core.dialects.sessionOver')] as const
const wrongCode = ['wrong-code', words('core.dialects.wrongCode')] as const

const known: Refusals = {
  INVALID_EMAIL_OR_PASSWORD: ['wrong-password', words('core.dialects.wrongCredentials')],
  INVALID_PASSWORD: ['wrong-password', words('core.dialects.wrongPassword')],
  INVALID_CODE: wrongCode,
  INVALID_BACKUP_CODE: wrongCode,
  OTP_HAS_EXPIRED: ['code-expired', words('core.dialects.codeExpired')],
  OTP_NOT_CONFIGURED: ['refused', words('core.dialects.noMessages')],
  TOTP_NOT_CONFIGURED: ['refused', words('core.dialects.noAuthenticators')],
  TOTP_ALREADY_ENABLED: ['exists', words('core.dialects.alreadyOn')],
  TOTP_NOT_ENABLED: ['not-found', words('core.dialects.noTotp')],
  TWO_FACTOR_NOT_ENABLED: ['not-found', words('core.dialects.off')],
  BACKUP_CODES_NOT_ENABLED: ['not-found', words('core.dialects.noBackupCodes')],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: ['signed-out', words('core.dialects.signInAfterCodes')],
  ACCOUNT_TEMPORARILY_LOCKED: ['try-later', words('core.dialects.locked')],
  INVALID_TWO_FACTOR_COOKIE: ['signed-out', words('core.dialects.signInExpired')],
  SESSION_NOT_FRESH: over,
}

const ErrorAnswer = z.object({ code: z.string() })

const refusals: RefusalShape = {
  read: json => ({ code: ErrorAnswer.safeParse(json).data?.code ?? null }),
  known,
}

const abilities: Abilities = {
  methods: ['totp', 'message'],
  beginNeeds: ['password'],
  disableNeeds: ['password'],
  disableProofs: [],
  regenerateNeeds: ['password'],
  regenerateProofs: [],
  backupCodesCome: 'with-setup',
}

const proofPaths: Record<Proof['kind'], string> = {
  totp: '/two-factor/verify-totp',
  message: '/two-factor/verify-otp',
  backup: '/two-factor/verify-backup-code',
}

export const betterAuth: Dialect = {
  id: 'better-auth',
  name: words('shared.dialects.betterAuth'),
  async detect(http, signal) {
    const accept = 'application/json'
    const ask = async (request: Pick<HttpRequest, 'method' | 'path' | 'content'>) => {
      const path = prefixOf(http) + request.path
      const answer = await http.send({ ...request, path, accept, signal })
      if (answer.status === 429) throw toRefusal(answer, { code: null }, known)
      return answer
    }
    const alive = await ask({ method: 'GET', path: '/ok' })
    if (alive.status !== 200 || !Alive.safeParse(peekJson(alive)).success) return false
    // Without the plugin there is no such call. With it, the call is refused for users who aren't
    // signed in.
    const content = { type: accept, text: '{}' }
    const plugin = await ask({ method: 'POST', path: '/two-factor/get-totp-uri', content })
    return plugin.status === 400 || plugin.status === 401
  },
  connect,
}

function prefixOf({ address }: Http): string {
  return address.basePath.endsWith('/auth') ? '' : '/api/auth'
}

function connect(http: Http): AccountApi {
  const api = createJsonApi(http, prefixOf(http), refusals)

  const sendCode = async (_: unknown, signal?: AbortSignal): Promise<CodeNotice> => {
    await api.post('/two-factor/send-otp', {}, Done, signal)
    return { sent: true, destination: null, expiresAt: null, resendAvailableAt: null }
  }

  return {
    abilities,
    async signIn({ email, password }, signal) {
      http.importSession(null)
      const body = { email, password }
      const answer = await api.post(
        '/sign-in/email',
        body,
        z.union([ChallengeAnswer, SignedIn]),
        signal,
      )
      if ('token' in answer) return { kind: 'signed-in' }
      const { twoFactorMethods: methods } = answer
      const canResend = methods.includes('message')
      return { kind: 'challenge', methods, notice: null, canResend, tokenSecret: null }
    },
    async answerChallenge(_, { kind, code }, signal) {
      await api.post(proofPaths[kind], { code }, SignedIn, signal)
      return { kind: 'signed-in' }
    },
    async signOut(signal) {
      await api.post('/sign-out', {}, z.object({ success: z.boolean() }), signal)
      http.importSession(null)
    },
    async status(signal) {
      const session = await api.get('/get-session?disableCookieCache=true', Session, signal)
      if (!session) throw new AppError(...over)
      return { ...unknownFactor, enabled: session.user.twoFactorEnabled ?? false }
    },
    async beginEnrolment({ method, password }, signal) {
      // The plugin enables codes by message as soon as it is asked to. A code that is sent and
      // confirmed in the session enables it as well, but proves first that codes arrive.
      if (method !== 'totp') return { kind: 'message', notice: await sendCode(null, signal) }
      const setup = await api.post('/two-factor/enable', { password }, Setup, signal)
      const secret = SecretText.safeParse(new URL(setup.totpURI).searchParams.get('secret'))
      if (!secret.success) throw new AppError('bad-reply', words('core.dialects.noSecretInLink'))
      return {
        kind: 'totp',
        secret: secret.data,
        otpauthUrl: setup.totpURI,
        backupCodes: setup.backupCodes,
      }
    },
    async confirmEnrolment({ kind, code }, signal) {
      await api.post(proofPaths[kind], { code }, SignedIn, signal)
      return null
    },
    async disable({ password }, signal) {
      await api.post('/two-factor/disable', { password }, Done, signal)
    },
    async regenerateBackupCodes({ password }, signal) {
      const path = '/two-factor/generate-backup-codes'
      return (await api.post(path, { password }, Regenerated, signal)).backupCodes
    },
    sendCode,
    resendCode: sendCode,
  }
}
