/** What those who run the server ask: is it alive, is it ready, how does it fare. */
import { timingSafeEqual } from 'node:crypto'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Registry } from 'prom-client'
import { bearerToken, missingToken } from './identity.ts'
import type { HttpParts } from './parts.ts'

export function ops(
  { checkReady, outbox, metricsKey }: HttpParts,
  registry: Registry,
): FastifyPluginAsyncZod {
  return async app => {
    app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'ok' }))

    app.get('/readyz', { schema: { hide: true } }, async () => {
      await checkReady()
      return { status: 'ready' }
    })

    app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
      if (metricsKey !== null && !isSame(bearerToken(request) ?? '', metricsKey)) {
        throw missingToken()
      }
      return reply.type(registry.contentType).send(await registry.metrics())
    })

    if (outbox) {
      app.get('/dev/outbox', { schema: { hide: true } }, async () => ({ messages: outbox() }))
    }
  }
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
