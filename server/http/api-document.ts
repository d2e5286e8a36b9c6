/** The JSON dialects described: /openapi.json for programs, /docs for people. */
import { fastifySwagger } from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import type { OpenAPIV3_1 } from 'openapi-types'
import { docsPage } from './pages/docs-page.ts'
import { pagePolicy } from './security-headers.ts'

const description = `Two-factor sign-in in five dialects over one service. Every refusal is
{"error": {"code", "message"}}. Times are ISO 8601 in UTC. Bearer tokens come from the sign-in of
auth-v1 or users-2fa; two-factor-auth keeps a session cookie.`

/** To be registered before the routes that it describes. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Countersign reference server', version: '1', description },
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      },
    },
    transform: jsonSchemaTransform,
  })
  const document = () => app.swagger() as OpenAPIV3_1.Document

  app.get('/', { schema: { hide: true } }, async (_, reply) => reply.redirect('/docs'))

  app.get('/openapi.json', { schema: { hide: true } }, async () => document())

  app.get('/docs', { schema: { hide: true } }, async (request, reply) =>
    reply
      .header('content-security-policy', pagePolicy)
      .type('text/html; charset=utf-8')
      .send(docsPage(request.speech, document())),
  )
}
