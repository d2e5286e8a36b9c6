import { availableParallelism } from 'node:os'
import { ServiceError } from './errors.ts'
import { createFairQueue, QueueFullError } from './fair-queue.ts'
import { type Hasher, hashApart, hashHere } from './hash-apart.ts'
import { words } from './wording/words.ts'

export interface Passwords {
  hash(password: string): Promise<string>
  /** Takes the same time for an unknown user, whose hash is null, and returns false. */
  matches(passwordHash: string | null, password: string): Promise<boolean>
  /**
   * Runs work that hashes when its turn comes, alternating between owners. Somebody who asks for a
   * lot at once waits behind the others, and codes are checked on the core that hashing leaves
   * free. Throws `unavailable` with the seconds to wait if too much is queued. The work has not
   * begun then, and no attempt was counted.
   */
  inTurn<T>(owner: string, work: () => Promise<T>): Promise<T>
  /**
   * Throws as `inTurn` does if nobody would be let in now. It costs next to nothing, so a flood of
   * refused requests takes no time from codes.
   */
  refuseWhereFull(): void
  /** Admits a caller who is about to hash, and returns a function that the caller leaves with. */
  letIn(): () => void
}

/** With these limits, the last in line waits for some three seconds. */
const turns = {
  atOnce: Math.max(1, availableParallelism() - 1),
  mostWaiting: 100,
  mostOfOne: 4,
}

export interface PasswordCost {
  readonly memoryKib: number
  readonly passes: number
}

/** The OWASP Password Storage Cheat Sheet recommends 19 MiB, two passes, and one lane. */
export const passwordCost: PasswordCost = { memoryKib: 19_456, passes: 2 }

/** Lower costs are for tests and practice, and need no threads of their own. */
export function createPasswords(cost: PasswordCost = passwordCost): Passwords {
  // Argon2id is the library's default.
  const options = {
    memoryCost: cost.memoryKib,
    timeCost: cost.passes,
    parallelism: 1,
  }
  const hasher: Hasher =
    cost === passwordCost ? hashApart(options, turns.atOnce) : hashHere(options)
  let decoy: Promise<string> | null = null
  const queue = createFairQueue(turns, { clock: () => performance.now(), random: Math.random })
  const tellFull = (error: unknown): never => {
    if (!(error instanceof QueueFullError)) throw error
    const { retryAfterSeconds } = error
    throw new ServiceError('unavailable', words('refusals.system.busy'), {
      retryAfterSeconds,
    })
  }
  const orTellFull = <T>(ask: () => T): T => {
    try {
      return ask()
    } catch (error) {
      return tellFull(error)
    }
  }
  return {
    hash: password => hasher.hash(prepare(password)),
    async matches(passwordHash, password) {
      decoy ??= hasher.hash('nobody')
      const isRight = await hasher.verify(passwordHash ?? (await decoy), prepare(password))
      return isRight && passwordHash !== null
    },
    async inTurn(owner, work) {
      try {
        return await queue.run(owner, work)
      } catch (error) {
        return tellFull(error)
      }
    },
    refuseWhereFull: () => orTellFull(() => queue.refuseWhereFull()),
    letIn: () => orTellFull(() => queue.letIn()),
  }
}

/**
 * NFC makes the same password equal however its accents were typed (NIST SP 800-63B-4 §3.1.1.2).
 */
function prepare(password: string): string {
  return password.normalize('NFKC')
}

const leastCharacters = 8
const mostCharacters = 256

/**
 * Only the length counts, not the kinds of characters (NIST SP 800-63B-4 §3.1.1.2). Throws
 * weak_password.
 */
export function requireGoodPassword(password: string): void {
  const { length } = [...password]
  if (length < leastCharacters || length > mostCharacters) {
    throw new ServiceError(
      'weak_password',
      words('refusals.accounts.weakPassword', { least: leastCharacters, most: mostCharacters }),
    )
  }
}
