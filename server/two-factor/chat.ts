/**
 * Applies the rules of chat's own second step, apart from the account's: a password, an
 * authenticator, a recovery email.
 */
import { ServiceError } from '../errors.ts'
import { toInstant } from '../instant.ts'
import { maskDestination, parseEmail } from '../messages/destination.ts'
import { requireGoodPassword } from '../passwords.ts'
import { words } from '../wording/words.ts'
import { requireAdministrator } from './administration.ts'
import { type Attempts, alreadyEnabled, notEnabled } from './attempts.ts'
import type { ChatFactor, ChatRecord } from './chat-factor.ts'
import type { ChatTwoStep } from './chat-service.ts'
import { countBackupCodes } from './factor.ts'
import type { FactorRecord } from './factor-place.ts'
import type { FreshSignIn } from './fresh-sign-in.ts'
import type { ServiceParts } from './parts.ts'
import type { Recipient } from './recipient.ts'
import type { OpenSessions } from './sessions.ts'
import { codeExpired, type TemporaryCodes } from './temporary-codes.ts'
import { createSecret, otpauthUrl } from './totp.ts'
import type { Accounts } from './users.ts'

export interface ChatParts extends ServiceParts {
  readonly accounts: Accounts
  readonly sessions: OpenSessions
  readonly chatFactor: ChatFactor
  readonly attempts: Attempts
  readonly codes: TemporaryCodes
  readonly freshSignIn: FreshSignIn
}

export const chatSessionSeconds = 30 * 60

export function createChat(parts: ChatParts): ChatTwoStep {
  const { accounts, sessions, chatFactor, attempts, codes, freshSignIn } = parts
  const { passwords, backupCodes, sealing, audit, clock, random, issuer } = parts

  const requireOn = async (userId: number): Promise<ChatRecord> => {
    const record = await chatFactor.read(userId)
    if (!record?.enabled) throw notEnabled()
    return record
  }

  const passwordCheck = (password: string) => async (record: FactorRecord) => {
    const known = await chatFactor.read(record.userId)
    return passwords.matches(known?.passwordHash ?? null, password)
  }

  /**
   * An attempt with a password waits for its turn first. If it is turned away, nothing is counted.
   */
  const tryInTurn = (userId: number, make: () => Promise<FactorRecord>) =>
    passwords.inTurn(`chat:${userId}`, make)

  const turnOff = async (record: FactorRecord): Promise<void> => {
    if (!(await chatFactor.turnOff(record, toInstant(clock())))) throw notEnabled()
    await codes.drop('chat', record.userId)
  }

  return {
    async settings(identity, userId) {
      if (identity.userId !== userId) {
        if (!identity.isAdmin) {
          throw new ServiceError('forbidden', words('refusals.twoFactor.notYours'))
        }
        requireAdministrator(identity)
      }
      const record = await chatFactor.read(userId)
      if (!record) return null
      return {
        isEnabled: record.enabled,
        pending: !record.enabled && record.sealedSecret !== null,
        recoveryEmail: record.recoveryEmail && maskDestination('email', record.recoveryEmail),
        hasPassword: record.passwordHash !== null,
        lastVerifiedAt: record.lastVerifiedAt,
        ...countBackupCodes(record),
      }
    },

    async begin(by, { password, recoveryEmail, accountPassword }, origin) {
      const { userId } = by
      const user = await accounts.get(userId)
      if ((await chatFactor.read(userId))?.enabled) throw alreadyEnabled()
      requireGoodPassword(password)
      await freshSignIn.toBegin(by, 'chat', accountPassword, origin)
      const secret = createSecret(random)
      const made = await backupCodes.create(chatFactor.pepperPlace(userId))
      const passwordHash = await passwords.inTurn(`chat:${userId}`, () => passwords.hash(password))
      const isBegun = await chatFactor.begin({
        userId,
        passwordHash,
        recoveryEmail: recoveryEmail ? parseEmail(recoveryEmail) : null,
        sealedSecret: sealing.seal(chatFactor.secretPlace(userId), secret),
        backup: made.set,
        now: toInstant(clock()),
      })
      if (!isBegun) throw alreadyEnabled()
      await audit({ event: 'chat.setup_begun', userId }, origin)
      const name = `${issuer} chat`
      return { secret, otpauthUrl: otpauthUrl(secret, name, user.email), backupCodes: made.codes }
    },

    async verify(by, proof, origin) {
      const { userId, sessionId } = by
      const { password, accountPassword } = proof
      if ((await chatFactor.read(userId))?.enabled === false) {
        await freshSignIn.toConfirm(by, 'chat', accountPassword, origin)
      }
      const attempt = { place: chatFactor, userId, proof, purpose: 'sign-in', origin } as const
      const { enabled } = await (password === undefined
        ? attempts.make({ ...attempt, confirms: 'where-pending' })
        : tryInTurn(userId, () =>
            attempts.make({
              ...attempt,
              confirms: 'where-pending',
              password: passwordCheck(password),
            }),
          ))
      const now = clock()
      const verifiedUntil = toInstant(now + chatSessionSeconds * 1000)
      await chatFactor.openSession(userId, sessionId, verifiedUntil, toInstant(now))
      await audit({ event: enabled ? 'chat.verified' : 'chat.enabled', userId }, origin)
      return { verifiedUntil, lastVerifiedAt: toInstant(now) }
    },

    async requireOpen({ userId, sessionId }) {
      const record = await chatFactor.read(userId)
      if (!record?.enabled) return
      const until = Object.hasOwn(record.chatSessions, sessionId)
        ? record.chatSessions[sessionId]
        : undefined
      if (until === undefined || until <= toInstant(clock())) {
        throw new ServiceError('two_step_required', words('refusals.twoFactor.chatClosed'))
      }
    },

    async disable(userId, password, proof, origin) {
      const record = await tryInTurn(userId, () =>
        attempts.make({
          place: chatFactor,
          userId,
          proof,
          purpose: 'change',
          origin,
          password: passwordCheck(password),
        }),
      )
      await turnOff(record)
      await audit({ event: 'chat.disabled', userId }, origin)
    },

    async sendRecoveryCode(userId, origin) {
      const { recoveryEmail } = await requireOn(userId)
      if (!recoveryEmail) {
        throw new ServiceError('no_recovery_email', words('refusals.twoFactor.noRecoveryEmail'))
      }
      const notice = await codes.send(recoveryRecipient(userId, recoveryEmail), 'recover', origin)
      await audit({ event: 'chat.code_sent', userId }, origin)
      return notice
    },

    async recover({ userId, sessionId }, recoveryCode, origin) {
      const { recoveryEmail } = await requireOn(userId)
      const waiting = await codes.waiting('chat', userId)
      if (waiting && waiting.expiresAt <= clock()) throw codeExpired()
      const record = await attempts.make({
        place: chatFactor,
        userId,
        proof: { code: recoveryCode },
        purpose: 'recover',
        origin,
        check: () =>
          codes.accept(recoveryRecipient(userId, recoveryEmail ?? ''), 'recover', recoveryCode),
      })
      await turnOff(record)
      await sessions.endAll(userId, sessionId)
      await audit({ event: 'chat.recovered', userId }, origin)
    },
  }
}

function recoveryRecipient(userId: number, destination: string): Recipient {
  return { slot: 'chat', userId, channel: 'email', destination }
}
