/** Keeps the session that changes the account, signed in for the whole run. */
import { AppError } from '../../shared/errors.ts'
import { words } from '../../shared/wording/words.ts'
import type { AccountApi, Credentials, FactorStatus } from '../dialects/dialect.ts'
import type { ServerSession } from '../dialects/http.ts'
import { isLater, type Patience } from './patience.ts'
import type { Device } from './pending-sign-in.ts'
import type { Proofs } from './proofs.ts'
import type { SignIns } from './sign-ins.ts'

export interface Session {
  /** Throws `refused` if two-factor is on, in which case nothing was changed. */
  begin(): Promise<void>
  readonly api: AccountApi
  /** The time by the server's clock, in milliseconds since 1970. */
  now(): number
  /**
   * Runs the work on the session, and once more on a new one if it has ended. It waits and repeats
   * if the server asks to retry later.
   */
  use<T>(work: (api: AccountApi, signal: AbortSignal) => Promise<T>): Promise<T>
  status(): Promise<FactorStatus>
  /**
   * Returns the answer that this address has to wait, whatever it requests; null if it doesn't have
   * to.
   */
  addressMustWait(): Promise<AppError | null>
  export(): ServerSession
}

export interface SessionParts {
  readonly signIns: SignIns
  readonly proofs: Proofs
  readonly credentials: Credentials
  readonly clock: () => number
  readonly patience: Patience
}

export function createSession(parts: SessionParts): Session {
  const { signIns, proofs, credentials, clock, patience } = parts
  let device: Device = signIns.open()

  async function signInAgain(): Promise<void> {
    const fresh = signIns.open()
    await patience.ask(async signal => {
      const outcome = await fresh.api.signIn(credentials, signal)
      if (outcome.kind === 'signed-in') return
      const proof = await proofs.right(['totp', 'backup'])
      await fresh.api.answerChallenge(outcome, proof, signal)
    })
    fresh.isInside = true
    device = fresh
  }

  const session: Session = {
    get api() {
      return device.api
    },
    now: () => clock() + (device.http.clockOffsetMs() ?? 0),
    async begin() {
      const outcome = await patience.ask(signal => device.api.signIn(credentials, signal))
      if (outcome.kind === 'challenge') throw isOnAlready()
      device.isInside = true
      if ((await session.status()).enabled) throw isOnAlready()
    },
    async use(work) {
      try {
        return await patience.ask(signal => work(device.api, signal))
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'signed-out') throw error
        await signInAgain()
        return patience.ask(signal => work(device.api, signal))
      }
    },
    status: () => session.use((api, signal) => api.status(signal)),
    async addressMustWait() {
      try {
        await patience.send(signal => device.api.status(signal))
        return null
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        return isLater(error) ? error : null
      }
    },
    export: () => device.http.exportSession(),
  }
  return session
}

function isOnAlready(): AppError {
  return new AppError('refused', words('core.checkServer.onAlready'))
}
