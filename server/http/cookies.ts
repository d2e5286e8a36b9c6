import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyRequest } from 'fastify'

/** Out of reach of scripts and of other sites; over TLS only, where the request came over TLS. */
export function cookieOptions(request: FastifyRequest, path: string): CookieSerializeOptions {
  return { path, httpOnly: true, sameSite: 'strict', secure: request.protocol === 'https' }
}
