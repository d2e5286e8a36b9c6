import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Speech } from '../wording/say.ts'
import { routeOf } from './request-log.ts'

/**
 * Counts every request of the app. There are few labels: routes by their pattern, refusals by their
 * code.
 */
export function countRequests(app: FastifyInstance, { say }: Speech): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'countersign_' })
  const durations = new Histogram({
    name: 'countersign_http_request_duration_seconds',
    help: say('api.document.durations'),
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  const refusals = new Counter({
    name: 'countersign_refusals_total',
    help: say('api.document.refusals'),
    labelNames: ['code'],
    registers: [registry],
  })
  app.addHook('onResponse', (request, reply, done) => {
    durations.observe(
      {
        method: request.method,
        route: routeOf(request.routeOptions.url),
        status: reply.statusCode,
      },
      reply.elapsedTime / 1000,
    )
    if (request.refusedWith) refusals.inc({ code: request.refusedWith })
    done()
  })
  return registry
}
