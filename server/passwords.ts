import { availableParallelism } from 'node:os'
import { ServiceError } from './errors.ts'
import { createFairQueue, QueueFullError } from './fair-queue.ts'
import { type Hasher, hashApart, hashHere } from './hash-apart.ts'
import { words } from './wording/words.ts'

export interface Passwords {
  hash(password: string): Promise<string>
  /** Takes as long with a null hash, for an unknown user, and answers false. */
  matches(passwordHash: string | null, password: string): Promise<boolean>
  /**
   * Runs work that hashes when it is its turn, one owner after another: whoever asks for many at
   * once waits behind the others, and codes are checked on the core that hashing leaves free.
   * Throws `unavailable` with the seconds to wait where too much is waiting; the work has not
   * begun then, and nothing was counted as a try.
   */
  inTurn<T>(owner: string, work: () => Promise<T>): Promise<T>
  /**
   * Throws as `inTurn` does if nobody's work would be let in now. It costs next to nothing: what is
   * sent away so takes no time from codes, however much of it there is.
   */
  refuseWhereFull(): void
  /** Lets somebody in who is going to ask for a turn, until they leave by what it answers. */
  letIn(): () => void
}

/** The last in line has waited some three seconds. */
const turns = {
  atOnce: Math.max(1, availableParallelism() - 1),
  mostWaiting: 100,
  mostOfOne: 4,
}

export interface PasswordCost {
  readonly memoryKib: number
  readonly passes: number
}

/** As the OWASP Password Storage Cheat Sheet advises: 19 MiB, two passes, one lane. */
export const passwordCost: PasswordCost = { memoryKib: 19_456, passes: 2 }

/** Cheaper costs are for tests and practice, and need no threads of their own. */
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

/** NIST SP 800-63B-4 §3.1.1.2: the same password, however its accents are written. */
function prepare(password: string): string {
  return password.normalize('NFKC')
}

const leastCharacters = 8
const mostCharacters = 256

/** NIST SP 800-63B-4 §3.1.1.2: length counts, kinds of characters do not. Throws weak_password. */
export function requireGoodPassword(password: string): void {
  const { length } = [...password]
  if (length < leastCharacters || length > mostCharacters) {
    throw new ServiceError(
      'weak_password',
      words('refusals.accounts.weakPassword', { least: leastCharacters, most: mostCharacters }),
    )
  }
}
