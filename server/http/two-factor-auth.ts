/**
 * Serves the dialect two-factor-auth: JSON under /2fa with a session cookie, and no token in any
 * body.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ServiceError } from '../errors.ts'
import { readProof } from '../two-factor/proof.ts'
import type { Factor, Proof, SignedIn } from '../two-factor/service.ts'
import { key, words } from '../wording/words.ts'
import { cookieOptions } from './cookies.ts'
import { identityOf, missingToken, originOf, requireIdentity } from './identity.ts'
import { rememberDevice } from './known-device.ts'
import {
  isUnsafe,
  requireJsonOfBrowsers,
  requireOwnSite,
  requireSingleCookies,
} from './own-site.ts'
import type { HttpParts } from './parts.ts'
import { qrSvg } from './qr-svg.ts'
import {
  BackupCodes,
  CodeField,
  Disabled,
  EmailField,
  FreshPassword,
  FreshPasswordBody,
  NothingBody,
  PasswordField,
  StatusAnswer,
  toStatusAnswer,
  toUserAnswer,
  UserAnswer,
} from './wire.ts'

const path = '/2fa'
const names = { session: 'session', pending: 'pending_sign_in' } as const

const SignedInAnswer = z.object({ user: UserAnswer })
const ChallengeAnswer = z.object({
  two_factor_required: z.literal(true),
  methods: z.array(z.string()),
})

export function twoFactorAuth({ service }: HttpParts): FastifyPluginAsyncZod {
  const { signIn, sessions, factor } = service

  /** Begins a session with a fresh value, and ends the pending sign-in. */
  async function enter(
    request: FastifyRequest,
    reply: FastifyReply,
    { user, sessionToken, expiresInSeconds }: SignedIn,
    isTwoFactorEnabled: boolean,
  ) {
    const options = { ...cookieOptions(request, path), maxAge: expiresInSeconds }
    reply.clearCookie(names.pending, { path }).setCookie(names.session, sessionToken, options)
    await rememberDevice(sessions, request, reply, user.id, path)
    return { user: toUserAnswer(user, isTwoFactorEnabled) }
  }

  async function answerChallenge(request: FastifyRequest, reply: FastifyReply, proof: Proof) {
    const challengeToken = request.cookies[names.pending]
    if (challengeToken === undefined) {
      throw new ServiceError('invalid_challenge', words('refusals.sessions.noSignIn'))
    }
    const signedIn = await signIn.complete(challengeToken, proof, originOf(request))
    return enter(request, reply, signedIn, true)
  }

  return async app => {
    // Every call here is authorized by its cookie, and signing in sets one.
    app.addHook('onRequest', async request => {
      if (!isUnsafe(request)) return
      requireOwnSite(request)
      requireJsonOfBrowsers(request)
      requireSingleCookies(request, Object.values(names))
    })

    app.post(
      '/login',
      {
        config: { hashesPassword: true },
        schema: {
          summary: key('api.twoFactorAuth.login'),
          body: z.strictObject({ email: EmailField, password: PasswordField }),
          response: { 200: z.union([SignedInAnswer, ChallengeAnswer]) },
        },
      },
      async (request, reply) => {
        const { email, password } = request.body
        const outcome = await signIn.begin(email, password, originOf(request))
        if (outcome.kind === 'signed-in') return enter(request, reply, outcome, false)
        const options = { ...cookieOptions(request, path), maxAge: outcome.expiresInSeconds }
        reply.setCookie(names.pending, outcome.challengeToken, options)
        return { two_factor_required: true as const, methods: [...outcome.methods] }
      },
    )

    app.post(
      '/verify',
      {
        schema: {
          summary: key('api.twoFactorAuth.verify'),
          body: z.strictObject({ code: CodeField }),
          response: { 200: SignedInAnswer },
        },
      },
      (request, reply) => answerChallenge(request, reply, { code: request.body.code }),
    )

    app.post(
      '/verify-backup',
      {
        schema: {
          summary: key('api.twoFactorAuth.backup'),
          body: z.strictObject({ backup_code: CodeField }),
          response: { 200: SignedInAnswer },
        },
      },
      (request, reply) => {
        return answerChallenge(request, reply, { backupCode: request.body.backup_code })
      },
    )

    await app.register(async app => {
      requireIdentity(app, async request => {
        const session = request.cookies[names.session]
        if (session === undefined) throw missingToken()
        return sessions.authenticateCookie(session)
      })

      app.post(
        '/logout',
        { schema: { summary: key('api.twoFactorAuth.logout'), body: NothingBody } },
        async (request, reply) => {
          await sessions.end(identityOf(request).sessionId)
          return reply.clearCookie(names.session, { path }).code(204).send()
        },
      )

      await app.register(settings(factor))
    })
  }
}

function settings(factor: Factor): FastifyPluginAsyncZod {
  return async app => {
    app.get(
      '/status',
      { schema: { summary: key('api.twoFactorAuth.status'), response: { 200: StatusAnswer } } },
      async request => toStatusAnswer(await factor.status(identityOf(request).userId)),
    )

    app.post(
      '/enable',
      {
        schema: {
          summary: key('api.twoFactorAuth.enable'),
          body: FreshPasswordBody,
          response: {
            200: z.object({
              secret: z.string().length(32),
              qr_svg: z.string(),
              otpauth_url: z.string(),
            }),
          },
        },
      },
      async request => {
        const { password } = request.body ?? {}
        const by = identityOf(request)
        const setup = await factor.beginTotp(by, 'when-confirmed', originOf(request), password)
        return {
          secret: setup.secret,
          qr_svg: await qrSvg(setup.otpauthUrl),
          otpauth_url: setup.otpauthUrl,
        }
      },
    )

    app.post(
      '/confirm',
      {
        schema: {
          summary: key('api.twoFactorAuth.confirm'),
          body: z.strictObject({ code: CodeField, password: FreshPassword }),
          response: { 200: z.object({ enabled: z.literal(true), backup_codes: BackupCodes }) },
        },
      },
      async request => {
        const { code, password } = request.body
        const by = identityOf(request)
        const { backupCodes } = await factor.confirmEnrolment(by, code, originOf(request), password)
        return { enabled: true as const, backup_codes: [...backupCodes] }
      },
    )

    app.post(
      '/disable',
      {
        schema: {
          summary: key('api.twoFactorAuth.disable'),
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
