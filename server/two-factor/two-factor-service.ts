/** Puts together what the dialects need: every rule of two-factor sign-in, and no HTTP. */
import type { SyncService } from '../sync/sync-service.ts'
import type { Administration } from './administration-service.ts'
import type { ChatTwoStep } from './chat-service.ts'
import type { Factor, Operator, Sessions, SignIn, Users } from './service.ts'

export interface TwoFactorService {
  readonly users: Users
  readonly operator: Operator
  readonly signIn: SignIn
  readonly sessions: Sessions
  readonly factor: Factor
  readonly chat: ChatTwoStep
  readonly administration: Administration
  readonly sync: SyncService
  /** Removes what has expired. It is called about once a minute. */
  sweep(): Promise<void>
}
