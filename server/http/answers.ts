/** How the JSON dialects refuse: `{"error": {"code", "message"}}`. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Refusal, refusalOf } from './refusals.ts'

export function answerErrorsAsJson(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) =>
    sendRefusal(reply, noteRefusal(request, error)),
  )
  app.setNotFoundHandler((_, reply) =>
    sendRefusal(reply, { status: 404, code: 'not_found', message: 'There is no such call.' }),
  )
}

/** What nobody foresaw is logged, so that somebody hears of it. */
export function noteRefusal(request: FastifyRequest, error: unknown): Refusal {
  const refusal = refusalOf(error)
  request.refusedWith = refusal.code
  if (refusal.status >= 500)
    request.log.error({ err: error, refusal: refusal.code }, 'request failed')
  return refusal
}

export function setRefusalHeaders(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { status, code, retryAfterSeconds } = refusal
  reply.code(status)
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds))
  if (code === 'invalid_token') reply.header('www-authenticate', 'Bearer')
  return reply
}

export function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { code, message, remainingAttempts } = refusal
  const remaining = remainingAttempts === undefined ? {} : { remaining_attempts: remainingAttempts }
  return setRefusalHeaders(reply, refusal)
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send({ error: { code, message, ...remaining }, ...remaining })
}
