/**
 * Signs in with the password, then the second factor. In between there is a challenge and nothing
 * else.
 */
import { ServiceError } from '../errors.ts'
import { words } from '../wording/words.ts'
import type { AccountFactor } from './account-factor.ts'
import type { Attempts } from './attempts.ts'
import { backupCodesLeft, isDisabledByFailures } from './factor-place.ts'
import { tooManyAttempts, tryRule } from './limits.ts'
import type { MessageCodes } from './message-codes.ts'
import type { ServiceParts } from './parts.ts'
import type { Challenge, SignIn } from './service.ts'
import type { OpenSessions } from './sessions.ts'
import type { Accounts } from './users.ts'

export const challengeSeconds = 5 * 60
export const triesPerChallenge = 5

export interface SignInParts extends ServiceParts {
  readonly accounts: Accounts
  readonly sessions: OpenSessions
  readonly account: AccountFactor
  readonly attempts: Attempts
  readonly messageCodes: MessageCodes
}

export function createSignIn(parts: SignInParts): SignIn {
  const { accounts, sessions, account, attempts, messageCodes } = parts
  const { stores, tokens, audit, clock, random, speech } = parts

  const challenge = async (userId: number): Promise<{ token: string }> => {
    const now = clock()
    const expiresAt = now + challengeSeconds * 1000
    const id = random(16).toString('base64url')
    await stores.challenges.create(id, userId, expiresAt, now)
    return { token: await tokens.sign('two_factor_challenge', { userId, id }, expiresAt) }
  }

  const invalidChallenge = () =>
    new ServiceError('invalid_challenge', words('refusals.sessions.signInOver'))

  return {
    async begin(email, password, origin) {
      const user = await accounts.authenticate(email, password, origin)
      let factor = await account.read(user.id)
      if (!factor?.enabled) {
        const signedIn = await sessions.open(user, origin)
        factor = await account.read(user.id)
        if (!factor?.enabled) {
          await audit({ event: 'sign_in.succeeded', userId: user.id }, origin)
          return signedIn
        }
        // Two-factor was turned on in between, by somebody who did not know of this session yet.
        await sessions.end(signedIn.sessionId)
      }
      const { token } = await challenge(user.id)
      await audit({ event: 'sign_in.challenged', userId: user.id }, origin)
      const methods: Challenge['methods'][number][] = []
      if (!isDisabledByFailures(factor)) methods.push(factor.method)
      if (backupCodesLeft(factor) > 0) methods.push('backup_code')
      return {
        kind: 'challenge',
        challengeToken: token,
        method: factor.method,
        methods,
        expiresInSeconds: challengeSeconds,
        notice: isDisabledByFailures(factor)
          ? null
          : await messageCodes.announce(factor, 'sign-in', origin),
      }
    },
    async pending(challengeToken) {
      const { userId, id } = await tokens.read('two_factor_challenge', challengeToken)
      const open = await stores.challenges.read(id, triesPerChallenge, clock())
      const factor = await account.read(userId)
      if (open?.userId !== userId || !factor?.enabled) throw invalidChallenge()
      return { userId, method: factor.method }
    },
    async complete(challengeToken, proof, origin) {
      const { userId, id } = await tokens.read('two_factor_challenge', challengeToken)
      const now = clock()
      const open = await stores.challenges.attempt(id, triesPerChallenge, now)
      if (open?.userId !== userId) {
        const retryAt = await stores.throttles.blockedUntil(`account:${userId}`, tryRule, now)
        throw retryAt === null ? invalidChallenge() : tooManyAttempts(retryAt, now)
      }
      try {
        await attempts.make({
          place: account,
          userId,
          proof,
          purpose: 'sign-in',
          origin,
          triesLeft: triesPerChallenge - open.attempts,
        })
      } catch (error) {
        // Two-factor was turned off or reset while the challenge was open, so nothing is left to
        // pass.
        const isGone = error instanceof ServiceError && error.code === 'not_enabled'
        throw isGone ? invalidChallenge() : error
      }
      const [isConsumed, user] = await Promise.all([
        stores.challenges.consume(id, clock()),
        accounts.get(userId),
      ])
      if (!isConsumed) throw invalidChallenge()
      const [signedIn] = await Promise.all([
        sessions.open(user, origin),
        audit({ event: 'sign_in.succeeded', userId, detail: speech.say(keyOf(proof)) }, origin),
      ])
      return signedIn
    },
  }
}

function keyOf(proof: object) {
  return 'code' in proof ? 'operation.audit.withCode' : 'operation.audit.withBackupCode'
}
