/** Keeps the tokens of auth-v1 in HttpOnly cookies, with the CSRF token that this requires. */
import { fastifyCsrfProtection } from '@fastify/csrf-protection'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ServiceError } from '../errors.ts'
import { words } from '../wording/words.ts'
import { cookieOptions } from './cookies.ts'
import { bearerToken, missingToken } from './identity.ts'
import { isUnsafe, requireOwnSite, requireSingleCookies } from './own-site.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * This route needs no CSRF check, because nothing that a browser sends by itself authorizes it.
     */
    credentialsInBody?: boolean
  }
}

export const path = '/api/v1/auth'
const secretCookie = 'auth_v1_csrf'
const names = { access: 'access_token', challenge: 'challenge_token' } as const

export async function requireCsrfWithCookies(app: FastifyInstance): Promise<void> {
  await app.register(fastifyCsrfProtection, {
    cookieKey: secretCookie,
    cookieOpts: { path, httpOnly: true, sameSite: 'strict' },
    getToken: request => String(request.headers['x-csrf-token'] ?? ''),
    logLevel: 'debug',
  })
  app.addHook('onRequest', async request => {
    if (isUnsafe(request) && (hasCookies(request) || asksForCookies(request))) {
      requireOwnSite(request)
      requireSingleCookies(request, [...Object.values(names), secretCookie])
    }
  })
  app.addHook('preHandler', (request, reply, done) => {
    if (speaksByCookie(request)) app.csrfProtection(request, reply, done)
    else done()
  })
}

function speaksByCookie(request: FastifyRequest): boolean {
  if (!isUnsafe(request)) return false
  if (request.routeOptions.config.credentialsInBody || bearerToken(request) !== null) return false
  if (Object(request.body).challenge_token !== undefined) return false
  return hasCookies(request)
}

function hasCookies(request: FastifyRequest): boolean {
  return Object.values(names).some(name => request.cookies[name] !== undefined)
}

/** Signing a browser in to somebody else's account is an attack as well. */
function asksForCookies({ query }: FastifyRequest): boolean {
  return Object(query).cookies === '1'
}

/** Returns the token from the header, or else from the cookie. Throws invalid_token. */
export function accessTokenOf(request: FastifyRequest): string {
  const token = bearerToken(request) ?? request.cookies[names.access]
  if (token === undefined) throw missingToken()
  return token
}

/** Throws bad_input. */
export function challengeCookieOf(request: FastifyRequest): string {
  const token = request.cookies[names.challenge]
  if (token === undefined) {
    throw new ServiceError(
      'bad_input',
      words('refusals.requests.noField', { field: 'challenge_token' }),
    )
  }
  return token
}

export function keepInCookie(
  reply: FastifyReply,
  kind: keyof typeof names,
  token: string,
  maxAgeSeconds: number,
): void {
  dropCookies(reply)
  const options = { ...cookieOptions(reply.request, path), maxAge: maxAgeSeconds }
  reply.setCookie(names[kind], token, options)
}

export function dropCookies(reply: FastifyReply): void {
  for (const name of Object.values(names)) {
    if (reply.request.cookies[name] !== undefined) reply.clearCookie(name, { path })
  }
}
