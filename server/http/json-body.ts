import type { FastifyInstance } from 'fastify'

/** No call needs a longer body. */
export const maxBodyBytes = 64 * 1024

/**
 * Accepts JSON only. A missing body is not an error, because some POST requests have nothing to
 * send.
 */
export function readOnlyJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined)
    else parse(request, String(body), done)
  })
}
