/** Refuses requests in the shape of the JSON dialects: `{"error": {"code", "message"}}`. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Speech } from '../wording/say.ts'
import { words } from '../wording/words.ts'
import { type Refusal, refusalOf } from './refusals.ts'

export function answerErrorsAsJson(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) =>
    sendRefusal(request.speech, reply, noteRefusal(request, error)),
  )
  app.setNotFoundHandler((request, reply) =>
    sendRefusal(request.speech, reply, {
      status: 404,
      code: 'not_found',
      words: words('refusals.requests.noSuchCall'),
    }),
  )
}

/** Logs an unforeseen error, which the answer doesn't describe. */
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

export function sendRefusal(speech: Speech, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { code, words, remainingAttempts } = refusal
  const message = speech.sayWords(words)
  const remaining = remainingAttempts === undefined ? {} : { remaining_attempts: remainingAttempts }
  return setRefusalHeaders(reply, refusal)
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send({ error: { code, message, ...remaining }, ...remaining })
}
