/**
 * Serves the dialect users-2fa: JSON and bearer tokens under /users, with codes by SMS and email
 * that expire.
 */
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { readProof } from '../two-factor/proof.ts'
import type { CodeNotice, Method } from '../two-factor/service.ts'
import type { TwoFactorService } from '../two-factor/two-factor-service.ts'
import { key } from '../wording/words.ts'
import { authenticateBearer, identityOf, originOf, requireIdentity } from './identity.ts'
import type { HttpParts } from './parts.ts'
import {
  BackupCodes,
  backupCodesLeft,
  CodeField,
  Disabled,
  EmailField,
  FreshPassword,
  InstantText,
  NoticeAnswer,
  PasswordField,
  TokenField,
  toNoticeAnswer,
} from './wire.ts'

const methodNames = { totp: 'authenticator', sms: 'sms', email: 'email' } as const
const MethodName = z.enum(['authenticator', 'sms', 'email'])

const StatusAnswer = z.object({
  enabled: z.boolean(),
  pending: z.boolean(),
  method: MethodName.nullable(),
  destination: z.string().nullable().describe(key('api.fields.masked')),
  can_resend: z.boolean(),
  code_expires_at: InstantText.nullable(),
  resend_available_at: InstantText.nullable(),
  confirmed_at: InstantText.nullable(),
  last_verified_at: InstantText.nullable(),
  ...backupCodesLeft,
})

const SignedInAnswer = z.object({ access_token: z.string() })
const ChallengeAnswer = z.object({
  requires_2fa: z.literal(true),
  temp_token: z.string(),
  method: MethodName,
  code_sent: z.boolean().optional(),
  destination: z.string().optional().describe(key('api.fields.masked')),
  code_expires_at: InstantText.optional(),
  resend_available_at: InstantText.optional(),
})

const TotpSetupAnswer = z.object({ secret: z.string(), otpauth_url: z.string() })
const CodeSentAnswer = z.object({
  code_sent: z.literal(true),
  destination: z.string().describe(key('api.fields.masked')),
  expires_at: InstantText,
  resend_available_at: InstantText,
})

const TempTokenBody = z.strictObject({ temp_token: TokenField.optional() }).nullish()

export function users2fa({ service }: HttpParts): FastifyPluginAsyncZod {
  const { signIn, sessions, factor } = service

  /** Sends a code for the pending sign-in or, without its token, for the signed-in caller. */
  async function sendCode(request: FastifyRequest, challengeToken: string | undefined) {
    const to = challengeToken
      ? { challengeToken }
      : { userId: (await authenticateBearer(sessions, request)).userId }
    return toNoticeAnswer(await factor.sendCode(to, originOf(request)))
  }

  return async app => {
    app.post(
      '/login',
      {
        config: { hashesPassword: true },
        schema: {
          summary: key('api.users2fa.login'),
          body: z.strictObject({ email: EmailField, password: PasswordField }),
          response: { 200: z.union([SignedInAnswer, ChallengeAnswer]) },
        },
      },
      async request => {
        const { email, password } = request.body
        const outcome = await signIn.begin(email, password, originOf(request))
        if (outcome.kind === 'signed-in') return { access_token: outcome.accessToken }
        return {
          requires_2fa: true as const,
          temp_token: outcome.challengeToken,
          method: methodNames[outcome.method],
          ...(outcome.notice && toChallengeNotice(outcome.notice)),
        }
      },
    )

    for (const [path, summary] of [
      ['/2fa/send-code', key('api.users2fa.sendCode')],
      ['/2fa/resend-code', key('api.users2fa.resendCode')],
    ] as const) {
      app.post(
        path,
        { schema: { summary, body: TempTokenBody, response: { 200: NoticeAnswer } } },
        request => sendCode(request, request.body?.temp_token),
      )
    }

    app.post(
      '/2fa/verify',
      {
        schema: {
          summary: key('api.users2fa.verify'),
          body: z.strictObject({
            code: CodeField,
            temp_token: TokenField.optional(),
            password: FreshPassword,
          }),
          response: {
            200: z.object({
              access_token: z.string().optional(),
              enabled: z.literal(true),
              backup_codes: BackupCodes.optional(),
            }),
          },
        },
      },
      async request => {
        const { code, temp_token: challengeToken, password } = request.body
        const origin = originOf(request)
        if (challengeToken) {
          const { accessToken } = await signIn.complete(challengeToken, readProof(code), origin)
          return { access_token: accessToken, enabled: true as const }
        }
        const by = await authenticateBearer(sessions, request)
        const { backupCodes } = await factor.confirmEnrolment(by, code, origin, password)
        return { enabled: true as const, backup_codes: [...backupCodes] }
      },
    )

    await app.register(settings(service))
  }
}

function settings({ sessions, factor }: TwoFactorService): FastifyPluginAsyncZod {
  return async app => {
    requireIdentity(app, request => authenticateBearer(sessions, request))

    app.get(
      '/2fa',
      { schema: { summary: key('api.users2fa.status'), response: { 200: StatusAnswer } } },
      async request => {
        const status = await factor.status(identityOf(request).userId)
        return {
          enabled: status.enabled,
          pending: status.pending,
          method: nameOf(status.method),
          destination: status.destination,
          can_resend: status.canResend,
          code_expires_at: status.codeExpiresAt,
          resend_available_at: status.resendAvailableAt,
          confirmed_at: status.confirmedAt,
          last_verified_at: status.lastVerifiedAt,
          backup_codes_remaining: status.backupCodesRemaining,
          backup_codes_low: status.backupCodesLow,
        }
      },
    )

    app.post(
      '/2fa/enable',
      {
        schema: {
          summary: key('api.users2fa.enable'),
          body: z.strictObject({
            method: MethodName,
            destination: z.string().min(1).max(254).optional(),
            password: FreshPassword,
          }),
          response: { 200: z.union([TotpSetupAnswer, CodeSentAnswer]) },
        },
      },
      async request => {
        const by = identityOf(request)
        const { method, destination, password } = request.body
        const origin = originOf(request)
        if (method === 'authenticator') {
          const setup = await factor.beginTotp(by, 'when-confirmed', origin, password)
          return { secret: setup.secret, otpauth_url: setup.otpauthUrl }
        }
        const notice = await factor.beginMessages(by, { method, destination }, origin, password)
        return {
          code_sent: true as const,
          destination: notice.destination,
          expires_at: notice.expiresAt,
          resend_available_at: notice.resendAvailableAt,
        }
      },
    )

    app.post(
      '/2fa/disable',
      {
        schema: {
          summary: key('api.users2fa.disable'),
          body: z.strictObject({ password: PasswordField, code: CodeField }),
          response: { 200: Disabled },
        },
      },
      async request => {
        const { password, code } = request.body
        await factor.disable(identityOf(request), password, readProof(code), originOf(request))
        return { enabled: false as const }
      },
    )
  }
}

function nameOf(method: Method | null) {
  return method && methodNames[method]
}

function toChallengeNotice(notice: CodeNotice) {
  return {
    code_sent: notice.sent,
    destination: notice.destination,
    code_expires_at: notice.expiresAt,
    resend_available_at: notice.resendAvailableAt,
  }
}
