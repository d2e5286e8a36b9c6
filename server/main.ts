/** Starts and stops the whole server: the service, and HTTP on top of it. */
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import { ServiceError } from './errors.ts'
import { createApp } from './http/app.ts'
import { isLoopback } from './loopback.ts'
import { type OpenOptions, type OpenServer, openServer } from './open-server.ts'
import type { ServerSettings } from './settings.ts'
import { words } from './wording/words.ts'

export interface ListenSettings {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly trustProxy: boolean
  readonly metricsKey: string | null
}

export interface StartedServer {
  readonly url: string
  readonly opened: OpenServer
  /** Lets requests in flight finish, then closes the database. */
  close(): Promise<void>
}

const sweepEveryMs = 60_000
/** A request that takes longer than this to finish is cut off. */
const closeWithinMs = 10_000

/**
 * Throws forbidden, KeyError, MigrationError, unavailable, and the errors of listening
 * (EADDRINUSE).
 */
export async function startServer(
  settings: ServerSettings,
  listen: ListenSettings,
  logger: Logger,
  options: OpenOptions = {},
): Promise<StartedServer> {
  refuseOpenOutbox(settings, listen, options)
  const opened = await openServer(settings, {
    noteSent: sent => logger.info(sent, 'message sent'),
    ...options,
  })
  try {
    const app = await createApp({ ...opened, ...listen, logger })
    await app.listen({ host: listen.host, port: listen.port })
    const stopSweeping = keepSwept(opened, logger)
    const { port } = app.server.address() as AddressInfo
    const host = listen.host.includes(':') ? `[${listen.host}]` : listen.host
    return {
      url: `http://${host}:${port}`,
      opened,
      async close() {
        stopSweeping()
        const cutOff = setTimeout(() => app.server.closeAllConnections(), closeWithinMs)
        // A connection that has just been answered counts as idle only after the first round.
        const hangUp = setInterval(() => app.server.closeIdleConnections(), 50)
        await app.close()
        clearTimeout(cutOff)
        clearInterval(hangUp)
        await opened.close()
      },
    }
  } catch (error) {
    await opened.close()
    throw error
  }
}

/** A server that others can reach must not show their codes to its operator. */
function refuseOpenOutbox(
  { production, smtpUrl }: ServerSettings,
  { host }: ListenSettings,
  { deliver }: OpenOptions,
): void {
  if (production || smtpUrl || deliver || host === 'localhost' || isLoopback(host)) return
  throw new ServiceError(
    'forbidden',
    words('operation.start.openOutbox', {
      smtpUrl: 'SMTP_URL',
      production: 'NODE_ENV=production',
      loopback: '127.0.0.1',
    }),
  )
}

export function readListenSettings(
  env: NodeJS.ProcessEnv,
  { host, port }: { host: string; port: number },
): ListenSettings {
  return {
    host,
    port,
    trustProxy: env.COUNTERSIGN_TRUST_PROXY === '1',
    metricsKey: env.COUNTERSIGN_METRICS_KEY || null,
  }
}

function keepSwept({ service }: OpenServer, logger: Logger): () => void {
  const sweep = async () => {
    try {
      await service.sweep()
    } catch (error) {
      const isAway = error instanceof ServiceError && error.code === 'unavailable'
      if (isAway) logger.warn('the database is away: sweeping waits')
      else logger.error({ err: error }, 'sweeping failed')
    }
  }
  const timer = setInterval(sweep, sweepEveryMs)
  timer.unref()
  return () => clearInterval(timer)
}
