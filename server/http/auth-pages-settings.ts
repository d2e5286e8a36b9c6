/**
 * Serves the pages for signed-in users: setup, settings, backup codes, and turning two-factor off.
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { ServiceError } from '../errors.ts'
import type { FactorStatus, TotpSetup } from '../two-factor/service.ts'
import type { TwoFactorService } from '../two-factor/two-factor-service.ts'
import {
  FormBody,
  goTo,
  hasProof,
  paths,
  problemOf,
  readEitherFormProof,
  show,
} from './auth-pages-forms.ts'
import { formToken, identityOfCookie, pendingTokenOf } from './auth-pages-session.ts'
import { identityOf, originOf } from './identity.ts'
import { backupCodesPage, freshBackupCodesPage } from './pages/backup-codes-page.ts'
import { disablePage } from './pages/disable-page.ts'
import type { PageSession, Problem } from './pages/layout.ts'
import { settingsPage } from './pages/settings-page.ts'
import { setupIntroduction, setupPage } from './pages/setup-page.ts'
import { qrSvg } from './qr-svg.ts'

export function settingsPages({
  users,
  sessions,
  factor,
}: TwoFactorService): FastifyPluginAsyncZod {
  async function sessionOf(request: FastifyRequest, reply: FastifyReply): Promise<PageSession> {
    const { email } = await users.get(identityOf(request).userId)
    return { email, csrf: formToken(reply) }
  }

  async function showSetup(
    request: FastifyRequest,
    reply: FastifyReply,
    setup: TotpSetup,
    problem: Problem | null,
  ) {
    const session = await sessionOf(request, reply)
    return show(
      reply,
      setupPage(request.speech, { session, setup, qrSvg: await qrSvg(setup.otpauthUrl), problem }),
    )
  }

  async function askPassword(request: FastifyRequest, reply: FastifyReply, problem: Problem) {
    const session = await sessionOf(request, reply)
    return show(reply, setupIntroduction(request.speech, { session, problem, asksPassword: true }))
  }

  /** Sends the code that the next form asks for, unless the last one is still valid. */
  async function sendCodeFor(request: FastifyRequest, status: FactorStatus): Promise<void> {
    if (!status.canResend) return
    try {
      await factor.sendCode({ userId: identityOf(request).userId }, originOf(request))
    } catch (error) {
      if (!(error instanceof ServiceError && error.code === 'too_many_requests')) throw error
    }
  }

  return async app => {
    app.addHook('onRequest', async (request, reply) => {
      request.identity = await identityOfCookie(sessions, request)
      if (request.identity) return
      return goTo(reply, pendingTokenOf(request) ? paths.verification : paths.signIn)
    })

    app.get('/two-factor-setup', async (request, reply) => {
      const { enabled } = await factor.status(identityOf(request).userId)
      if (enabled) return goTo(reply, paths.settings)
      const session = await sessionOf(request, reply)
      return show(reply, setupIntroduction(request.speech, { session, problem: null }))
    })

    for (const path of ['/two-factor-setup', '/settings/two-factor']) {
      app.post(path, { schema: { body: FormBody } }, async (request, reply) => {
        const by = identityOf(request)
        if ((await factor.status(by.userId)).enabled) return goTo(reply, paths.settings)
        try {
          const password = request.body?.password
          const setup = await factor.beginTotp(by, 'when-confirmed', originOf(request), password)
          return await showSetup(request, reply, setup, null)
        } catch (error) {
          return askPassword(request, reply, problemOf(request, reply, error))
        }
      })
    }

    app.post('/two-factor-verify-setup', { schema: { body: FormBody } }, async (request, reply) => {
      const by = identityOf(request)
      try {
        const code = request.body?.code ?? ''
        const { backupCodes } = await factor.confirmEnrolment(by, code, originOf(request))
        const session = await sessionOf(request, reply)
        return show(reply, freshBackupCodesPage(request.speech, { session, backupCodes }))
      } catch (error) {
        const setup = await factor.pendingTotp(by.userId)
        if (!setup) return goTo(reply, paths.settings)
        const problem = problemOf(request, reply, error)
        // The page would otherwise show the secret of a setup that this session did not begin.
        if (problem.code === 'password_required') return askPassword(request, reply, problem)
        return showSetup(request, reply, setup, problem)
      }
    })

    app.get('/settings/two-factor', async (request, reply) => {
      const status = await factor.status(identityOf(request).userId)
      const session = await sessionOf(request, reply)
      return show(reply, settingsPage(request.speech, { session, status, problem: null }))
    })

    app.post(
      '/settings/disable-two-factor',
      { schema: { body: FormBody } },
      async (request, reply) => {
        const by = identityOf(request)
        const status = await factor.status(by.userId)
        if (!status.enabled || !status.method) return goTo(reply, paths.settings)
        const again = async (problem: Problem | null) => {
          const session = await sessionOf(request, reply)
          return show(
            reply,
            disablePage(request.speech, { session, method: status.method ?? 'totp', problem }),
          )
        }
        try {
          if (!hasProof(request.body)) {
            await sendCodeFor(request, status)
            return again(null)
          }
          const proof = readEitherFormProof(request.body)
          const password = request.body?.password ?? ''
          await factor.disable(by, password, proof, originOf(request))
          return goTo(reply, paths.settings)
        } catch (error) {
          return again(problemOf(request, reply, error))
        }
      },
    )

    app.get('/backup-codes', async (request, reply) => {
      const status = await factor.status(identityOf(request).userId)
      if (!status.enabled) return goTo(reply, paths.settings)
      const session = await sessionOf(request, reply)
      return show(
        reply,
        backupCodesPage(request.speech, { session, status, isCodeSent: false, problem: null }),
      )
    })

    app.post('/regenerate-backup-codes', { schema: { body: FormBody } }, async (request, reply) => {
      const { userId } = identityOf(request)
      const status = await factor.status(userId)
      if (!status.enabled) return goTo(reply, paths.settings)
      const again = async (problem: Problem | null) => {
        const session = await sessionOf(request, reply)
        return show(
          reply,
          backupCodesPage(request.speech, { session, status, isCodeSent: true, problem }),
        )
      }
      try {
        if (status.canResend && !hasProof(request.body)) {
          await sendCodeFor(request, status)
          return again(null)
        }
        const proof = readEitherFormProof(request.body)
        const backupCodes = await factor.regenerateBackupCodes(userId, proof, originOf(request))
        const session = await sessionOf(request, reply)
        return show(reply, freshBackupCodesPage(request.speech, { session, backupCodes }))
      } catch (error) {
        return again(problemOf(request, reply, error))
      }
    })
  }
}
