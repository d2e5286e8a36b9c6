/** Serves the second factor of an account in the dialect auth-v1, under /api/v1/auth/2fa. */
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Factor } from '../two-factor/service.ts'
import { key } from '../wording/words.ts'
import { identityOf, originOf } from './identity.ts'
import { qrSvg } from './qr-svg.ts'
import {
  BackupCodes,
  CodeField,
  Disabled,
  eitherProof,
  FreshPassword,
  FreshPasswordBody,
  InstantText,
  PasswordField,
  readEither,
  StatusAnswer,
  toStatusAnswer,
} from './wire.ts'

export function twoFactor(factor: Factor): FastifyPluginAsyncZod {
  return async app => {
    app.get(
      '/status',
      { schema: { summary: key('api.authV1.status'), response: { 200: StatusAnswer } } },
      async request => toStatusAnswer(await factor.status(identityOf(request).userId)),
    )

    app.post(
      '/setup',
      {
        schema: {
          summary: key('api.authV1.setup'),
          body: FreshPasswordBody,
          response: {
            200: z.object({
              secret: z.string(),
              otpauth_url: z.string(),
              qr_svg: z.string(),
              backup_codes: BackupCodes,
            }),
          },
        },
      },
      async request => {
        const { password } = request.body ?? {}
        const by = identityOf(request)
        const setup = await factor.beginTotp(by, 'now', originOf(request), password)
        return {
          secret: setup.secret,
          otpauth_url: setup.otpauthUrl,
          qr_svg: await qrSvg(setup.otpauthUrl),
          backup_codes: [...setup.backupCodes],
        }
      },
    )

    app.post(
      '/enable',
      {
        schema: {
          summary: key('api.authV1.enable'),
          body: z.strictObject({ code: CodeField, password: FreshPassword }),
          response: { 200: z.object({ enabled: z.literal(true), confirmed_at: InstantText }) },
        },
      },
      async request => {
        const { code, password } = request.body
        const by = identityOf(request)
        const { confirmedAt } = await factor.confirmEnrolment(by, code, originOf(request), password)
        return { enabled: true as const, confirmed_at: confirmedAt }
      },
    )

    app.post(
      '/disable',
      {
        schema: {
          summary: key('api.authV1.disable'),
          body: z.strictObject({ password: PasswordField, ...eitherProof }),
          response: { 200: Disabled },
        },
      },
      async request => {
        const { password } = request.body
        const proof = readEither(request.body)
        await factor.disable(identityOf(request), password, proof, originOf(request))
        return { enabled: false as const }
      },
    )

    app.post(
      '/backup-codes/regenerate',
      {
        schema: {
          summary: key('api.authV1.backupCodes'),
          body: z.strictObject({ code: CodeField }),
          response: { 200: z.object({ backup_codes: BackupCodes }) },
        },
      },
      async request => {
        const { userId } = identityOf(request)
        const proof = { code: request.body.code }
        const codes = await factor.regenerateBackupCodes(userId, proof, originOf(request))
        return { backup_codes: [...codes] }
      },
    )

    app.post(
      '/resync',
      {
        schema: {
          summary: key('api.authV1.resync'),
          body: z.strictObject({ codes: z.tuple([CodeField, CodeField]) }),
          response: {
            200: z.object({ drift: z.int().describe(key('api.authV1.drift')) }),
          },
        },
      },
      async request => {
        const { userId } = identityOf(request)
        return { drift: await factor.resync(userId, request.body.codes, originOf(request)) }
      },
    )
  }
}
