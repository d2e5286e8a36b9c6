import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyRequest } from 'fastify'

/**
 * Scripts and other sites cannot reach the cookie. A cookie that was set over TLS is sent over TLS
 * only.
 */
export function cookieOptions(request: FastifyRequest, path: string): CookieSerializeOptions {
  return { path, httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' }
}
