import type { FastifyInstance } from 'fastify'

/** More than any call needs. */
export const maxBodyBytes = 64 * 1024

/** JSON and nothing else. No body at all is no error: not every POST has something to say. */
export function readOnlyJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined)
    else parse(request, String(body), done)
  })
}
