import type { Logger } from 'pino'
import type { OutboxMessage } from '../messages/messenger.ts'
import type { TwoFactorService } from '../two-factor/two-factor-service.ts'
import type { Speech } from '../wording/say.ts'

/** Everything below the HTTP side is passed in to it. */
export interface HttpParts {
  readonly service: TwoFactorService
  readonly logger: Logger
  /** The language of pages and answers. */
  readonly speech: Speech
  /** Counts a request from these addresses. Throws too_many_requests, unavailable. */
  readonly countRequest: (addressGroup: string) => Promise<void>
  /**
   * Counts a request from one of this account's computers. Throws too_many_requests, unavailable.
   */
  readonly countSync: (userId: number) => Promise<void>
  /**
   * Throws unavailable if too many passwords are waiting to be checked. Saying so costs nothing.
   */
  readonly refuseWhereFull: () => void
  /**
   * Throws likewise for a request with a password. Otherwise it returns a function that the request
   * leaves with.
   */
  readonly letIn: () => () => void
  /** Throws unavailable while the database or Redis is out of reach. */
  readonly checkReady: () => Promise<void>
  /** Trusts the last X-Forwarded-For and X-Forwarded-Proto, which our own proxy has written. */
  readonly trustProxy: boolean
  /** Binds the tokens of forms to a session. All instances have the same key. */
  readonly csrfKey: Buffer
  /** `GET /dev/outbox` shows these, newest first; null in production. */
  readonly outbox: (() => readonly OutboxMessage[]) | null
  /** `GET /metrics` requires this bearer token; null if it requires none. */
  readonly metricsKey: string | null
}
