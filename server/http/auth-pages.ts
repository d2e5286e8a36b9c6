/**
 * Serves the dialect auth-pages: HTML under /auth, for browsers without JavaScript and for
 * programs.
 */
import { fastifyFormbody } from '@fastify/formbody'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { ServiceError } from '../errors.ts'
import type { Method, SignIn } from '../two-factor/service.ts'
import { words } from '../wording/words.ts'
import { noteRefusal, setRefusalHeaders } from './answers.ts'
import { FormBody, goTo, paths, problemOf, readFormProof, show } from './auth-pages-forms.ts'
import {
  dropPending,
  dropSession,
  formToken,
  formTokenOfVisit,
  identityOfCookie,
  keepPending,
  keepSession,
  pendingTokenOf,
  requireFormToken,
} from './auth-pages-session.ts'
import { settingsPages } from './auth-pages-settings.ts'
import { originOf } from './identity.ts'
import { checkPage } from './pages/check-page.ts'
import { choosePasswordPage } from './pages/choose-password-page.ts'
import { loginPage } from './pages/login-page.ts'
import { problemPage } from './pages/problem-page.ts'
import type { HttpParts } from './parts.ts'
import { pagePolicy } from './security-headers.ts'

export function authPages({ service, csrfKey }: HttpParts): FastifyPluginAsyncZod {
  const { users, signIn, sessions } = service

  return async app => {
    app.removeAllContentTypeParsers()
    await app.register(fastifyFormbody)
    await requireFormToken(app, csrfKey)
    app.addHook('onRequest', (_, reply, done) => {
      reply.header('content-security-policy', pagePolicy)
      done()
    })
    app.setErrorHandler((error: FastifyError, request, reply) => {
      const refusal = noteRefusal(request, error)
      return show(setRefusalHeaders(reply, refusal), problemPage(request.speech, refusal))
    })

    app.setNotFoundHandler((request, reply) => {
      const refusal = {
        status: 404,
        code: 'not_found',
        words: words('refusals.requests.noSuchPage'),
      }
      return show(setRefusalHeaders(reply, refusal), problemPage(request.speech, refusal))
    })

    app.get('/login', async (request, reply) => {
      if (await identityOfCookie(sessions, request)) return goTo(reply, paths.settings)
      return show(
        reply,
        loginPage(request.speech, { csrf: formToken(reply), email: '', problem: null }),
      )
    })

    const hashes = { config: { hashesPassword: true }, schema: { body: FormBody } }

    app.post('/login', hashes, async (request, reply) => {
      const { email = '', password = '' } = request.body ?? {}
      try {
        const outcome = await signIn.begin(email, password, originOf(request))
        if (outcome.kind === 'signed-in') {
          await keepSession(sessions, reply, outcome)
          return goTo(reply, paths.settings)
        }
        keepPending(reply, outcome)
        return goTo(reply, paths.verification)
      } catch (error) {
        const problem = problemOf(request, reply, error)
        const isOneTime = problem.code === 'password_change_required'
        const pageOf = isOneTime ? choosePasswordPage : loginPage
        return show(reply, pageOf(request.speech, { csrf: formToken(reply), email, problem }))
      }
    })

    app.get('/choose-password', async (request, reply) =>
      show(
        reply,
        choosePasswordPage(request.speech, { csrf: formToken(reply), email: '', problem: null }),
      ),
    )

    app.post('/choose-password', hashes, async (request, reply) => {
      const {
        email = '',
        password: oneTimePassword = '',
        new_password: password = '',
      } = request.body ?? {}
      try {
        await users.choosePassword({ email, oneTimePassword, password }, originOf(request))
        return goTo(reply, paths.signIn)
      } catch (error) {
        const problem = problemOf(request, reply, error)
        return show(
          reply,
          choosePasswordPage(request.speech, { csrf: formToken(reply), email, problem }),
        )
      }
    })

    app.post('/logout', { schema: { body: FormBody } }, async (request, reply) => {
      const identity = await identityOfCookie(sessions, request)
      if (identity) await sessions.end(identity.sessionId)
      dropPending(reply)
      dropSession(reply)
      return goTo(reply, paths.signIn)
    })

    app.get('/two-step-verification', async (request, reply) => {
      const method = await methodOfPending(signIn, request)
      if (method) {
        return show(
          reply,
          checkPage(request.speech, { csrf: formToken(reply), method, problem: null }),
        )
      }
      dropPending(reply)
      return goTo(reply, paths.signIn)
    })

    app.post('/verify-2fa', { schema: { body: FormBody } }, async (request, reply) => {
      const challengeToken = pendingTokenOf(request)
      if (!challengeToken) return goTo(reply, paths.signIn)
      try {
        const proof = readFormProof(request.body)
        const signedIn = await signIn.complete(challengeToken, proof, originOf(request))
        await keepSession(sessions, reply, signedIn)
        return goTo(reply, paths.settings)
      } catch (error) {
        return showAgain(request, reply, error)
      }
    })

    await app.register(settingsPages(service))
  }

  /** Shows the check again, or the sign-in if the challenge is over. */
  async function showAgain(request: FastifyRequest, reply: FastifyReply, error: unknown) {
    const problem = problemOf(request, reply, error)
    if (isChallengeOver(error)) {
      dropPending(reply)
      return show(
        reply,
        loginPage(request.speech, { csrf: formTokenOfVisit(reply), email: '', problem }),
      )
    }
    const method = await methodOfPending(signIn, request)
    return show(reply, checkPage(request.speech, { csrf: formToken(reply), method, problem }))
  }
}

/** Null if no sign-in waits for a code any more. */
async function methodOfPending(signIn: SignIn, request: FastifyRequest): Promise<Method | null> {
  const challengeToken = pendingTokenOf(request)
  if (!challengeToken) return null
  try {
    return (await signIn.pending(challengeToken)).method
  } catch (error) {
    if (isChallengeOver(error)) return null
    throw error
  }
}

function isChallengeOver(error: unknown): boolean {
  if (!(error instanceof ServiceError)) return false
  return ['challenge_expired', 'invalid_challenge', 'invalid_token'].includes(error.code)
}
