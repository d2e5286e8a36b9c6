/** Puts together what the dialects ask for: every rule of two-factor sign-in, and no HTTP. */
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
  /** Removes what has expired; to be called every minute or so. */
  sweep(): Promise<void>
}
