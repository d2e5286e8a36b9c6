import { hash, verify } from '@node-rs/argon2'
import { ServiceError } from './errors.ts'

export interface Passwords {
  hash(password: string): Promise<string>
  /** With a null hash, for an unknown user, it takes as long and answers false. */
  matches(passwordHash: string | null, password: string): Promise<boolean>
}

export interface PasswordCost {
  readonly memoryKib: number
  readonly passes: number
}

/** As the OWASP Password Storage Cheat Sheet advises: 19 MiB, two passes, one lane. */
export const passwordCost: PasswordCost = { memoryKib: 19_456, passes: 2 }

export function createPasswords(cost: PasswordCost = passwordCost): Passwords {
  // Argon2id is the library's default.
  const options = {
    memoryCost: cost.memoryKib,
    timeCost: cost.passes,
    parallelism: 1,
  }
  const decoy = hash('the password of nobody', options)
  return {
    hash: password => hash(prepare(password), options),
    async matches(passwordHash, password) {
      const isRight = await verify(passwordHash ?? (await decoy), prepare(password))
      return isRight && passwordHash !== null
    },
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
      `A password has ${leastCharacters} to ${mostCharacters} characters.`,
    )
  }
}
