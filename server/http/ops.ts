/** Answers the operator's checks: whether the server is alive and ready, and its metrics. */
import { timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Registry } from 'prom-client'
import { ServiceError } from '../errors.ts'
import { isLoopback } from '../loopback.ts'
import { words } from '../wording/words.ts'
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
      app.get('/dev/outbox', { schema: { hide: true } }, async request => {
        if (!isAskedOnThisComputer(request)) {
          throw new ServiceError('not_found', words('refusals.requests.noSuchCall'))
        }
        return { messages: outbox() }
      })
    }
  }
}

/**
 * Only somebody at this computer may see the codes in the outbox. The Host is checked as well,
 * because a website can make its own name point to this computer (DNS rebinding). Headers from
 * proxies are ignored.
 */
function isAskedOnThisComputer({ raw, headers }: FastifyRequest): boolean {
  const host = (headers.host ?? '').replace(/:\d{1,5}$/, '')
  return isLoopback(raw.socket.remoteAddress ?? '') && (isLoopback(host) || host === 'localhost')
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
