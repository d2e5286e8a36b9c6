/**
 * Logs one line per request, made only of parts that cannot contain a secret: no query, no header,
 * no body.
 */
import type { FastifyInstance } from 'fastify'
import { type DestinationStream, type Logger, pino } from 'pino'

/** These fields stay hidden even if a careless line logs a whole body. */
const redacted = [
  'password',
  'code',
  'codes',
  'backup_code',
  'backup_codes',
  'secret',
  'secret_key',
  'token',
  'access_token',
  'challenge_token',
  'temp_token',
  'authorization',
  'cookie',
].flatMap(name => [name, `*.${name}`])

export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      redact: { paths: redacted, censor: '[redacted]' },
      serializers: { err: describeError },
    },
    destination ?? pino.destination({ fd: 2, sync: false }),
  )
}

export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const line = {
      method: request.method,
      route: routeOf(request.routeOptions.url),
      status: reply.statusCode,
      refusal: request.refusedWith ?? undefined,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      address: request.ip,
    }
    request.log.info(line, 'request')
    done()
  })
}

/** Logs the route's pattern, never the address, which may contain a secret. */
export function routeOf(pattern: string | undefined): string {
  return pattern ?? 'unknown'
}

/** Logs the kind of the error and its place. A message may quote a value. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { kind: typeof error }
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  const cause = error.cause instanceof Error ? error.cause : null
  return {
    kind: error.name,
    cause: cause && `${cause.name} ${'code' in cause ? String(cause.code) : ''}`.trim(),
    at: frames.slice(0, 8).map(line => line.trim()),
  }
}
