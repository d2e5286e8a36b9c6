/**
 * Keeps the pages' cookies and CSRF tokens: who is signed in, and who is between password and code.
 */
import { randomBytes } from 'node:crypto'
import { fastifyCsrfProtection } from '@fastify/csrf-protection'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ServiceError } from '../errors.ts'
import type { Challenge, Identity, Sessions, SignedIn } from '../two-factor/service.ts'
import { cookieOptions } from './cookies.ts'
import { rememberDevice } from './known-device.ts'
import { requireOwnSite, requireSingleCookies } from './own-site.ts'

const path = '/auth'
const names = { session: 'session', pending: 'pending_sign_in' } as const
const secretCookie = 'form_secret'

/**
 * Distinguishes browsers even when nobody is signed in. The token of a form is valid for its own
 * visit alone, so a form and a secret that were planted by somebody else sign nobody in. Over TLS,
 * no other host of the domain can set this cookie (RFC 6265bis §4.1.3.2, `__Host-`).
 */
function visitCookie({ protocol }: FastifyRequest) {
  return protocol === 'https' ? { name: '__Host-visit', path: '/' } : { name: 'visit', path }
}

/** Every POST must contain the token of a form that this server has shown to the same session. */
export async function requireFormToken(app: FastifyInstance, csrfKey: Buffer): Promise<void> {
  await app.register(fastifyCsrfProtection, {
    cookieKey: secretCookie,
    cookieOpts: { path, httpOnly: true, sameSite: 'strict' },
    csrfOpts: { hmacKey: csrfKey },
    getToken: request => String(Object(request.body).csrf_token ?? ''),
    getUserInfo: bearerOfForm,
    logLevel: 'debug',
  })
  app.addHook('preHandler', (request, reply, done) => {
    if (request.method !== 'POST') return done()
    requireOwnSite(request)
    const all = [...Object.values(names), secretCookie, visitCookie(request).name]
    requireSingleCookies(request, all)
    app.csrfProtection(request, reply, done)
  })
}

export function formToken(reply: FastifyReply): string {
  const { request } = reply
  const bearer = signedInOrPending(request)
  return bearer === undefined ? formTokenOfVisit(reply) : tokenFor(reply, bearer)
}

/** Makes a token for a form in an answer that drops the earlier cookies. */
export function formTokenOfVisit(reply: FastifyReply): string {
  const { request } = reply
  const { name, path } = visitCookie(request)
  const visit = request.cookies[name] || randomBytes(16).toString('base64url')
  const token = tokenFor(reply, visit)
  reply.setCookie(name, visit, cookieOptions(request, path))
  return token
}

function signedInOrPending(request: FastifyRequest): string | undefined {
  return request.cookies[names.session] || pendingTokenOf(request) || undefined
}

/** Without a session or a visit, no token is valid: none is made for an empty bearer. */
function bearerOfForm(request: FastifyRequest): string {
  return signedInOrPending(request) ?? (request.cookies[visitCookie(request).name] || 'nobody')
}

function tokenFor(reply: FastifyReply, bearer: string): string {
  return reply.generateCsrf({ userInfo: bearer, secure: reply.request.protocol === 'https' })
}

/** Null if nobody is signed in any more. */
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

/** Every sign-in gets a fresh value. */
export async function keepSession(
  sessions: Sessions,
  reply: FastifyReply,
  signedIn: SignedIn,
): Promise<void> {
  dropPending(reply)
  setCookie(reply, names.session, signedIn.sessionToken, signedIn.expiresInSeconds)
  await rememberDevice(sessions, reply.request, reply, signedIn.user.id, path)
}

export function dropPending(reply: FastifyReply): void {
  reply.clearCookie(names.pending, { path })
}

export function dropSession(reply: FastifyReply): void {
  reply.clearCookie(names.session, { path })
}

function setCookie(reply: FastifyReply, name: string, value: string, maxAge: number): void {
  // The cookie is Lax, not Strict, because links from elsewhere may lead to the settings. Forms
  // have a token of their own.
  reply.setCookie(name, value, { ...cookieOptions(reply.request, path), sameSite: 'lax', maxAge })
}
