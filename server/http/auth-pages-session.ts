/** Cookies and CSRF tokens of the pages: who is signed in, who waits between password and code. */
import { fastifyCsrfProtection } from '@fastify/csrf-protection'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ServiceError } from '../errors.ts'
import type { Challenge, Identity, Sessions, SignedIn } from '../two-factor/service.ts'
import { cookieOptions } from './cookies.ts'

const path = '/auth'
const names = { session: 'session', pending: 'pending_sign_in' } as const

/** Every POST carries the token of a form that this server has shown to this very session. */
export async function requireFormToken(app: FastifyInstance, csrfKey: Buffer): Promise<void> {
  await app.register(fastifyCsrfProtection, {
    cookieKey: 'form_secret',
    cookieOpts: { path, httpOnly: true, sameSite: 'strict' },
    csrfOpts: { hmacKey: csrfKey },
    getToken: request => String(Object(request.body).csrf_token ?? ''),
    getUserInfo: bearerOfForm,
    logLevel: 'debug',
  })
  app.addHook('preHandler', (request, reply, done) => {
    if (request.method === 'POST') app.csrfProtection(request, reply, done)
    else done()
  })
}

export function formToken(reply: FastifyReply): string {
  return tokenFor(reply, bearerOfForm(reply.request))
}

/** For a form of an answer that drops what cookies there were. */
export function formTokenOfNobody(reply: FastifyReply): string {
  return tokenFor(reply, nobody)
}

const nobody = 'nobody'

function bearerOfForm(request: FastifyRequest): string {
  return request.cookies[names.session] || pendingTokenOf(request) || nobody
}

function tokenFor(reply: FastifyReply, bearer: string): string {
  return reply.generateCsrf({ userInfo: bearer, secure: reply.request.protocol === 'https' })
}

/** Null where nobody is signed in, or no longer. */
export async function identityOfCookie(
  sessions: Sessions,
  request: FastifyRequest,
): Promise<Identity | null> {
  const token = request.cookies[names.session]
  if (!token) return null
  try {
    return await sessions.authenticateCookie(token)
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'invalid_token') return null
    throw error
  }
}

export function pendingTokenOf(request: FastifyRequest): string | null {
  return request.cookies[names.pending] || null
}

export function keepPending(reply: FastifyReply, challenge: Challenge): void {
  dropSession(reply)
  setCookie(reply, names.pending, challenge.challengeToken, challenge.expiresInSeconds)
}

/** The value is a fresh one with every sign-in. */
export function keepSession(reply: FastifyReply, signedIn: SignedIn): void {
  dropPending(reply)
  setCookie(reply, names.session, signedIn.sessionToken, signedIn.expiresInSeconds)
}

export function dropPending(reply: FastifyReply): void {
  reply.clearCookie(names.pending, { path })
}

export function dropSession(reply: FastifyReply): void {
  reply.clearCookie(names.session, { path })
}

function setCookie(reply: FastifyReply, name: string, value: string, maxAge: number): void {
  // Lax, not Strict: a link from elsewhere may lead to the settings; forms carry their own token.
  reply.setCookie(name, value, { ...cookieOptions(reply.request, path), sameSite: 'lax', maxAge })
}
