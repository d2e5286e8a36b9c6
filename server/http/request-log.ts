/**
 * Logs a line for each request, made of what cannot hold a secret: no query, no header, no body.
 */
import type { FastifyInstance } from 'fastify'
import { type DestinationStream, type Logger, pino } from 'pino'

/** Safe even where a careless line logs a whole body. */
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

/** The pattern, never the address: what somebody puts there may be a secret. */
export function routeOf(pattern: string | undefined): string {
  return pattern ?? 'unknown'
}

/** The kind and the place. A message may quote what the error was about. */
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
