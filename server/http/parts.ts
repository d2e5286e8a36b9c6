import type { Logger } from 'pino'
import type { OutboxMessage } from '../messages/messenger.ts'
import type { TwoFactorService } from '../two-factor/two-factor-service.ts'
import type { Speech } from '../wording/say.ts'

/** The HTTP side gets everything below it passed in. */
export interface HttpParts {
  readonly service: TwoFactorService
  readonly logger: Logger
  /** The language of pages and answers. */
  readonly speech: Speech
  /** Counts a request of these addresses. Throws too_many_requests, unavailable. */
  readonly countRequest: (addressGroup: string) => Promise<void>
  /**
   * Throws unavailable where too many wait for a password to be checked: it costs nothing to say
   * so.
   */
  readonly refuseWhereFull: () => void
  /** Throws likewise for a request that brings a password; else answers how it leaves. */
  readonly letIn: () => () => void
  /** Throws unavailable while the database or Redis is out of reach. */
  readonly checkReady: () => Promise<void>
  /** Believes the last X-Forwarded-For and X-Forwarded-Proto, which a proxy of ours has written. */
  readonly trustProxy: boolean
  /** Binds the forms' tokens to a session; the same on all instances. */
  readonly csrfKey: Buffer
  /** `GET /dev/outbox` shows these, newest first; null in production. */
  readonly outbox: (() => readonly OutboxMessage[]) | null
  /** `GET /metrics` asks for this bearer token; null: for none. */
  readonly metricsKey: string | null
}
