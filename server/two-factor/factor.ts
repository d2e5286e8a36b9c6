/** Sets up, shows, changes, and turns off the account's factor. */
import { ServiceError } from '../errors.ts'
import { toInstant } from '../instant.ts'
import { maskDestination, parseEmail, parsePhone } from '../messages/destination.ts'
import { words } from '../wording/words.ts'
import type { AccountFactor } from './account-factor.ts'
import { type Attempts, alreadyEnabled, notEnabled } from './attempts.ts'
import { fewBackupCodes } from './backup-codes.ts'
import {
  backupCodesLeft,
  type FactorRecord,
  isDisabledByFailures,
  lockedUntil,
} from './factor-place.ts'
import type { FreshSignIn } from './fresh-sign-in.ts'
import type { MessageCodes } from './message-codes.ts'
import type { ServiceParts } from './parts.ts'
import { readCode } from './proof.ts'
import type { BackupCodesLeft, Factor, FactorStatus, SignIn } from './service.ts'
import type { OpenSessions } from './sessions.ts'
import { resendAvailableAt, type TemporaryCodes } from './temporary-codes.ts'
import { createSecret, matchingSteps, otpauthUrl, stepAt } from './totp.ts'
import type { Accounts } from './users.ts'

export interface FactorParts extends ServiceParts {
  readonly accounts: Accounts
  readonly sessions: OpenSessions
  readonly account: AccountFactor
  readonly attempts: Attempts
  readonly codes: TemporaryCodes
  readonly messageCodes: MessageCodes
  readonly signIn: SignIn
  readonly freshSignIn: FreshSignIn
}

const resyncSteps = 20

export function createFactor(parts: FactorParts): Factor {
  const { accounts, sessions, account, attempts, codes, messageCodes, signIn, freshSignIn } = parts
  const { backupCodes, sealing, audit, clock, random, issuer, speech } = parts

  const requireOff = async (userId: number): Promise<void> => {
    if ((await account.read(userId))?.enabled) throw alreadyEnabled()
  }

  return {
    async status(userId) {
      const factor = await account.read(userId)
      if (!factor) return statusWithout
      const to = messageCodes.recipient(factor)
      const waiting = to ? await codes.waiting('account', userId) : null
      const stands = waiting?.sealedCode && waiting.expiresAt > clock() ? waiting : null
      return {
        enabled: factor.enabled,
        pending: !factor.enabled,
        method: factor.method,
        destination: to && maskDestination(to.channel, to.destination),
        canResend: to !== null,
        codeExpiresAt: stands && toInstant(stands.expiresAt),
        resendAvailableAt: stands && toInstant(resendAvailableAt(stands)),
        confirmedAt: factor.confirmedAt,
        lastVerifiedAt: factor.lastVerifiedAt,
        lockedUntil: lockedUntil(factor, toInstant(clock())),
        factorDisabled: isDisabledByFailures(factor),
        ...countBackupCodes(factor),
      }
    },

    async beginTotp(by, when, origin, password) {
      const { userId } = by
      const user = await accounts.get(userId)
      // This is checked before ten backup codes are made, which takes a while.
      await requireOff(userId)
      await freshSignIn.toBegin(by, 'account', password, origin)
      const secret = createSecret(random)
      const made = when === 'now' ? await backupCodes.create(account.pepperPlace(userId)) : null
      const isBegun = await account.begin({
        userId,
        method: 'totp',
        sealedSecret: sealing.seal(account.secretPlace(userId), secret),
        backup: made?.set ?? null,
        now: toInstant(clock()),
      })
      if (!isBegun) throw alreadyEnabled()
      await codes.drop('account', userId)
      await audit({ event: 'two_factor.setup_begun', userId, detail: 'totp' }, origin)
      return {
        secret,
        otpauthUrl: otpauthUrl(secret, issuer, user.email),
        backupCodes: made?.codes ?? [],
      }
    },

    async pendingTotp(userId) {
      const factor = await account.read(userId)
      if (!factor?.sealedSecret || factor.enabled || factor.method !== 'totp') return null
      const { email } = await accounts.get(userId)
      const secret = sealing.open(account.secretPlace(userId), factor.sealedSecret)
      return { secret, otpauthUrl: otpauthUrl(secret, issuer, email) }
    },

    async beginMessages(by, { method, destination }, origin, password) {
      const { userId } = by
      const user = await accounts.get(userId)
      await requireOff(userId)
      await freshSignIn.toBegin(by, 'account', password, origin)
      const chosen = destination ?? (method === 'email' ? user.email : user.phone)
      if (!chosen) throw new ServiceError('bad_input', words('refusals.twoFactor.noDestination'))
      const address = method === 'email' ? parseEmail(chosen) : parsePhone(chosen)
      await codes.requireCooled('account', userId, 'enrol')
      const isBegun = await account.begin({
        userId,
        method,
        sealedSecret: sealing.seal(account.secretPlace(userId), address),
        backup: null,
        now: toInstant(clock()),
      })
      if (!isBegun) throw alreadyEnabled()
      const factor = await account.read(userId)
      if (!factor) throw notEnabled()
      await codes.drop('account', userId)
      await audit({ event: 'two_factor.setup_begun', userId, detail: method }, origin)
      return messageCodes.send(factor, 'enrol', origin)
    },

    async confirmEnrolment(by, code, origin, password) {
      const { userId } = by
      await freshSignIn.toConfirm(by, 'account', password, origin)
      const factor = await attempts.make({
        place: account,
        userId,
        proof: { code },
        purpose: 'enrol',
        origin,
        confirms: 'setup-only',
      })
      await sessions.endAll(userId, by.sessionId)
      await audit({ event: 'two_factor.enabled', userId, detail: factor.method }, origin)
      const confirmedAt = (await account.read(userId))?.confirmedAt ?? toInstant(clock())
      if (factor.backup) return { confirmedAt, backupCodes: [] }
      const made = await backupCodes.create(account.pepperPlace(userId))
      const isKept = await account.replaceBackupCodes(factor, made.set, toInstant(clock()))
      return { confirmedAt, backupCodes: isKept ? made.codes : [] }
    },

    async disable(by, password, proof, origin) {
      const { userId } = by
      if (!(await account.read(userId))?.enabled) throw notEnabled()
      await accounts.checkPassword(userId, password, origin)
      await freshSignIn.note(by)
      const factor = await attempts.make({
        place: account,
        userId,
        proof,
        purpose: 'change',
        origin,
      })
      if (!(await account.remove(factor))) throw notEnabled()
      await codes.drop('account', userId)
      await audit({ event: 'two_factor.disabled', userId }, origin)
    },

    async regenerateBackupCodes(userId, proof, origin) {
      const factor = await attempts.make({
        place: account,
        userId,
        proof,
        purpose: 'change',
        origin,
      })
      const made = await backupCodes.create(account.pepperPlace(userId))
      if (!(await account.replaceBackupCodes(factor, made.set, toInstant(clock())))) {
        throw notEnabled()
      }
      await audit({ event: 'backup_codes.regenerated', userId }, origin)
      return made.codes
    },

    async resync(userId, [firstText, secondText], origin) {
      const found = await account.read(userId)
      if (!found?.enabled || found.method !== 'totp') throw notEnabled()
      let drift = 0
      await attempts.make({
        place: account,
        userId,
        proof: { code: firstText },
        purpose: 'change',
        origin,
        async check(factor, now) {
          const first = readCode(firstText)
          const second = readCode(secondText)
          if (first === null || second === null || factor.sealedSecret === null) return false
          const secret = sealing.open(account.secretPlace(userId), factor.sealedSecret)
          const serverStep = stepAt(now)
          const seconds = new Set(matchingSteps(secret, second, serverStep, resyncSteps))
          const step = matchingSteps(secret, first, serverStep, resyncSteps).find(
            matching => matching > factor.lastStep && seconds.has(matching + 1),
          )
          if (step === undefined) return false
          drift = step + 1 - serverStep
          return account.resync(factor, { first: step, drift, now: toInstant(now) })
        },
      })
      const detail = speech.say('operation.audit.drift', { steps: drift })
      await audit({ event: 'two_factor.resynced', userId, detail }, origin)
      return drift
    },

    async sendCode(to, origin) {
      if ('challengeToken' in to) {
        const { userId } = await signIn.pending(to.challengeToken)
        const factor = await account.read(userId)
        if (!factor) throw notEnabled()
        return messageCodes.send(factor, 'sign-in', origin)
      }
      const factor = await account.read(to.userId)
      if (!factor) throw notEnabled()
      return messageCodes.send(factor, factor.enabled ? 'change' : 'enrol', origin)
    },
  }
}

const statusWithout: FactorStatus = {
  enabled: false,
  pending: false,
  method: null,
  destination: null,
  canResend: false,
  codeExpiresAt: null,
  resendAvailableAt: null,
  confirmedAt: null,
  lastVerifiedAt: null,
  lockedUntil: null,
  factorDisabled: false,
  backupCodesRemaining: 0,
  backupCodesLow: false,
}

export function countBackupCodes(factor: FactorRecord): BackupCodesLeft {
  const backupCodesRemaining = backupCodesLeft(factor)
  return {
    backupCodesRemaining,
    backupCodesLow: factor.enabled && backupCodesRemaining <= fewBackupCodes,
  }
}
