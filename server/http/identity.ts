/** Tells who makes a request, and where it comes from. */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ServiceError } from '../errors.ts'
import type { Identity, Origin, Sessions } from '../two-factor/service.ts'
import type { Speech } from '../wording/say.ts'
import { words } from '../wording/words.ts'

declare module 'fastify' {
  interface FastifyRequest {
    identity: Identity | null
    /** The log and the metrics read the code of the refusal from here. */
    refusedWith: string | null
    /** The language that the request asks for. Null answers in the server's own. */
    asked: Speech | null
    /** The language that the request is answered in. */
    readonly speech: Speech
  }
}

export function originOf(request: FastifyRequest): Origin {
  return {
    address: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, 255) ?? null,
    device: request.cookies[deviceCookie] ?? bearerToken(request),
    speech: request.speech,
  }
}

/** This cookie identifies a browser that has signed in before. */
export const deviceCookie = 'known_device'

/** Null if the request has no bearer token. */
export function bearerToken(request: FastifyRequest): string | null {
  return /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null
}

/** Throws invalid_token. */
export function authenticateBearer(sessions: Sessions, request: FastifyRequest): Promise<Identity> {
  const token = bearerToken(request)
  if (token === null) throw missingToken()
  return sessions.authenticate(token)
}

export function missingToken(): ServiceError {
  return new ServiceError('invalid_token', words('refusals.sessions.signInFirst'))
}

/** Requires a signed-in user for every route of this scope, before the body is read. */
export function requireIdentity(
  app: FastifyInstance,
  identify: (request: FastifyRequest) => Promise<Identity>,
): void {
  app.addHook('onRequest', async request => {
    request.identity = await identify(request)
  })
}

export function identityOf(request: FastifyRequest): Identity {
  if (!request.identity) throw new Error('This route asks nobody to sign in.')
  return request.identity
}
