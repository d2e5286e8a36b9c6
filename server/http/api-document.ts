/** Describes the JSON dialects: /openapi.json for programs, /docs for people. */
import { fastifySwagger } from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import type { OpenAPIV3_1 } from 'openapi-types'
import type { Speech } from '../wording/say.ts'
import { key, type ServerMessageKey } from '../wording/words.ts'
import { docsPage } from './pages/docs-page.ts'
import { pagePolicy } from './security-headers.ts'

/** It must be registered before the routes that it describes. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: key('api.document.title'),
        version: '1',
        description: key('api.document.about'),
      },
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      },
    },
    transform: jsonSchemaTransform,
  })
  const documentIn = (speech: Speech) => sayDocument(app.swagger() as OpenAPIV3_1.Document, speech)

  app.get('/', { schema: { hide: true } }, async (_, reply) => reply.redirect('/docs'))

  app.get('/openapi.json', { schema: { hide: true } }, async request => documentIn(request.speech))

  app.get('/docs', { schema: { hide: true } }, async (request, reply) =>
    reply
      .header('content-security-policy', pagePolicy)
      .type('text/html; charset=utf-8')
      .send(docsPage(request.speech, documentIn(request.speech))),
  )
}

const said = ['title', 'summary', 'description']

/** Routes declare the keys of their messages, which become text here. */
function sayDocument<T>(node: T, speech: Speech): T {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) return node.map(each => sayDocument(each, speech)) as T
  const entries = Object.entries(node).map(([name, value]) => [
    name,
    said.includes(name) && typeof value === 'string'
      ? speech.sayWords({ key: value as ServerMessageKey })
      : sayDocument(value, speech),
  ])
  return Object.fromEntries(entries)
}
