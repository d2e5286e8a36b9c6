/** Serves the dialect chat-two-step: JSON under /api/chat, with a bearer token of auth-v1. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { readProof } from '../two-factor/proof.ts'
import { key } from '../wording/words.ts'
import { authenticateBearer, identityOf, originOf, requireIdentity } from './identity.ts'
import type { HttpParts } from './parts.ts'
import {
  BackupCodes,
  backupCodesLeft,
  CodeField,
  EmailField,
  eitherProof,
  FreshPassword,
  InstantText,
  NoticeAnswer,
  PasswordField,
  readEither,
  toNoticeAnswer,
  WholeNumber,
} from './wire.ts'

const StillOff = z.object({ is_enabled: z.literal(false) })
const Settings = z.object({
  is_enabled: z.boolean(),
  pending: z.boolean(),
  recovery_email: z.string().nullable().describe(key('api.fields.masked')),
  has_password: z.boolean(),
  last_verified_at: InstantText.nullable(),
  ...backupCodesLeft,
})

export function chatTwoStep({ service }: HttpParts): FastifyPluginAsyncZod {
  const { sessions, chat } = service

  return async app => {
    requireIdentity(app, request => authenticateBearer(sessions, request))

    app.get(
      '/ping',
      {
        schema: {
          summary: key('api.chatTwoStep.open'),
          response: { 200: z.object({ pong: z.literal(true) }) },
        },
      },
      async request => {
        await chat.requireOpen(identityOf(request))
        return { pong: true as const }
      },
    )

    app.get(
      '/two-step/settings',
      {
        schema: {
          summary: key('api.chatTwoStep.settings'),
          querystring: z.strictObject({ user_id: WholeNumber.optional() }),
          response: { 200: z.union([Settings, StillOff]) },
        },
      },
      async request => {
        const identity = identityOf(request)
        const userId = request.query.user_id ?? identity.userId
        const settings = await chat.settings(identity, userId)
        if (!settings) return { is_enabled: false as const }
        return {
          is_enabled: settings.isEnabled,
          pending: settings.pending,
          recovery_email: settings.recoveryEmail,
          has_password: settings.hasPassword,
          last_verified_at: settings.lastVerifiedAt,
          backup_codes_remaining: settings.backupCodesRemaining,
          backup_codes_low: settings.backupCodesLow,
        }
      },
    )

    app.post(
      '/two-step/enable',
      {
        schema: {
          summary: key('api.chatTwoStep.enable'),
          body: z.strictObject({
            password: PasswordField,
            recovery_email: EmailField.optional(),
            account_password: FreshPassword,
          }),
          response: {
            200: z.object({
              secret_key: z.string(),
              otpauth_url: z.string(),
              backup_codes: BackupCodes,
              is_enabled: z.literal(false),
            }),
          },
        },
      },
      async request => {
        const { password, recovery_email: recoveryEmail } = request.body
        const { account_password: accountPassword } = request.body
        const wishes = { password, recoveryEmail, accountPassword }
        const setup = await chat.begin(identityOf(request), wishes, originOf(request))
        return {
          secret_key: setup.secret,
          otpauth_url: setup.otpauthUrl,
          backup_codes: [...setup.backupCodes],
          is_enabled: false as const,
        }
      },
    )

    app.post(
      '/two-step/verify',
      {
        schema: {
          summary: key('api.chatTwoStep.verify'),
          body: z.strictObject({
            password: PasswordField.optional(),
            account_password: FreshPassword,
            ...eitherProof,
          }),
          response: {
            200: z.object({
              verified: z.literal(true),
              verified_until: InstantText,
              last_verified_at: InstantText,
            }),
          },
        },
      },
      async request => {
        const { password, account_password: accountPassword } = request.body
        const proof = { ...readEither(request.body), password, accountPassword }
        const verified = await chat.verify(identityOf(request), proof, originOf(request))
        return {
          verified: true as const,
          verified_until: verified.verifiedUntil,
          last_verified_at: verified.lastVerifiedAt,
        }
      },
    )

    app.post(
      '/two-step/disable',
      {
        schema: {
          summary: key('api.chatTwoStep.disable'),
          body: z.strictObject({ password: PasswordField, code: CodeField }),
          response: { 200: StillOff },
        },
      },
      async request => {
        const { userId } = identityOf(request)
        const { password, code } = request.body
        await chat.disable(userId, password, readProof(code), originOf(request))
        return { is_enabled: false as const }
      },
    )

    app.post(
      '/two-step/recover',
      {
        schema: {
          summary: key('api.chatTwoStep.recover'),
          body: z.strictObject({ recovery_code: CodeField.optional() }).nullish(),
          response: { 200: z.union([NoticeAnswer, StillOff]) },
        },
      },
      async request => {
        const identity = identityOf(request)
        const recoveryCode = request.body?.recovery_code
        if (recoveryCode === undefined) {
          return toNoticeAnswer(await chat.sendRecoveryCode(identity.userId, originOf(request)))
        }
        await chat.recover(identity, recoveryCode, originOf(request))
        return { is_enabled: false as const }
      },
    )
  }
}
