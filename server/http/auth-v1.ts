/**
 * Serves the dialect auth-v1: JSON under /api/v1/auth, with bearer tokens, or with cookies and a
 * CSRF token.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { SignedIn, Users } from '../two-factor/service.ts'
import { key } from '../wording/words.ts'
import {
  accessTokenOf,
  challengeCookieOf,
  dropCookies,
  keepInCookie,
  path,
  requireCsrfWithCookies,
} from './auth-v1-cookies.ts'
import { twoFactor } from './auth-v1-factor.ts'
import { identityOf, originOf, requireIdentity } from './identity.ts'
import { rememberDevice } from './known-device.ts'
import type { HttpParts } from './parts.ts'
import {
  EmailField,
  eitherProof,
  NothingBody,
  PasswordField,
  readEither,
  TokenField,
  toUserAnswer,
  UserAnswer,
} from './wire.ts'

const CookiesQuery = z.strictObject({ cookies: z.enum(['0', '1']).optional() })

const Tokens = z.object({
  access_token: z.string().optional().describe(key('api.authV1.inCookie')),
  token_type: z.enum(['bearer', 'cookie']),
  expires_in: z.int(),
})

const ChallengeAnswer = z.object({
  challenge_token: z.string().optional().describe(key('api.authV1.inCookie')),
  methods: z.array(z.string()),
  expires_in: z.int(),
})

const Credentials = z.strictObject({ email: EmailField, password: PasswordField })

export function authV1({ service }: HttpParts): FastifyPluginAsyncZod {
  const { users, signIn, sessions, factor } = service

  async function keepAccess(request: FastifyRequest, reply: FastifyReply, signedIn: SignedIn) {
    keepInCookie(reply, 'access', signedIn.accessToken, signedIn.expiresInSeconds)
    await rememberDevice(sessions, request, reply, signedIn.user.id, path)
  }

  return async app => {
    await requireCsrfWithCookies(app)

    app.post(
      '/register',
      {
        config: { credentialsInBody: true, hashesPassword: true },
        schema: {
          summary: key('api.authV1.register'),
          body: Credentials,
          response: { 201: z.object({ user: UserAnswer }) },
        },
      },
      async (request, reply) => {
        const user = await users.register(request.body, originOf(request))
        return reply.code(201).send({ user: toUserAnswer(user, false) })
      },
    )

    app.post(
      '/password',
      {
        config: { credentialsInBody: true, hashesPassword: true },
        schema: {
          summary: key('api.authV1.choosePassword'),
          body: z.strictObject({
            email: EmailField,
            one_time_password: PasswordField,
            password: PasswordField,
          }),
          response: { 200: z.object({ user: UserAnswer }) },
        },
      },
      async request => {
        const { email, one_time_password: oneTimePassword, password } = request.body
        const wish = { email, oneTimePassword, password }
        return { user: toUserAnswer(await users.choosePassword(wish, originOf(request)), false) }
      },
    )

    app.post(
      '/login',
      {
        config: { credentialsInBody: true, hashesPassword: true },
        schema: {
          summary: key('api.authV1.login'),
          querystring: CookiesQuery,
          body: Credentials,
          response: { 200: Tokens, 202: ChallengeAnswer },
        },
      },
      async (request, reply) => {
        const { email, password } = request.body
        const inCookies = request.query.cookies === '1'
        const outcome = await signIn.begin(email, password, originOf(request))
        if (outcome.kind === 'signed-in') {
          if (inCookies) await keepAccess(request, reply, outcome)
          return toTokens(outcome, inCookies)
        }
        const { challengeToken, methods, expiresInSeconds } = outcome
        const answer = { methods: [...methods], expires_in: expiresInSeconds }
        if (!inCookies) return reply.code(202).send({ challenge_token: challengeToken, ...answer })
        keepInCookie(reply, 'challenge', challengeToken, expiresInSeconds)
        return reply.code(202).send(answer)
      },
    )

    app.post(
      '/login/two-factor',
      {
        schema: {
          summary: key('api.authV1.verify'),
          querystring: CookiesQuery,
          body: z.strictObject({ challenge_token: TokenField.optional(), ...eitherProof }),
          response: { 200: Tokens },
        },
      },
      async (request, reply) => {
        const { challenge_token: inBody } = request.body
        const proof = readEither(request.body)
        const challengeToken = inBody ?? challengeCookieOf(request)
        const signedIn = await signIn.complete(challengeToken, proof, originOf(request))
        const inCookies = request.query.cookies === '1' || inBody === undefined
        if (inCookies) await keepAccess(request, reply, signedIn)
        return toTokens(signedIn, inCookies)
      },
    )

    app.get(
      '/csrf',
      {
        schema: {
          summary: key('api.authV1.csrf'),
          response: { 200: z.object({ csrf_token: z.string() }) },
        },
      },
      async (request, reply) => ({
        csrf_token: reply.generateCsrf({ secure: request.protocol === 'https' }),
      }),
    )

    await app.register(async app => {
      requireIdentity(app, request => sessions.authenticate(accessTokenOf(request)))

      app.post(
        '/logout',
        { schema: { summary: key('api.authV1.logout'), body: NothingBody } },
        async (request, reply) => {
          await sessions.end(identityOf(request).sessionId)
          dropCookies(reply)
          return reply.code(204).send()
        },
      )

      await app.register(passwordChange(users))
      await app.register(twoFactor(factor), { prefix: '/2fa' })
    })
  }
}

function passwordChange(users: Users): FastifyPluginAsyncZod {
  return async app => {
    app.post(
      '/password/change',
      {
        config: { credentialsInBody: true, hashesPassword: true },
        schema: {
          summary: key('api.authV1.changePassword'),
          body: z.strictObject({ password: PasswordField, new_password: PasswordField }),
        },
      },
      async (request, reply) => {
        const { password, new_password: newPassword } = request.body
        const wish = { password, newPassword }
        await users.changePassword(identityOf(request), wish, originOf(request))
        return reply.code(204).send()
      },
    )
  }
}

function toTokens(signedIn: SignedIn, inCookies: boolean): z.infer<typeof Tokens> {
  const { accessToken, expiresInSeconds } = signedIn
  if (inCookies) return { token_type: 'cookie', expires_in: expiresInSeconds }
  return { access_token: accessToken, token_type: 'bearer', expires_in: expiresInSeconds }
}
