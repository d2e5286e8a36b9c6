/** Checks passwords, and limits how often somebody may try. */
import type { Selectable } from 'kysely'
import { addressGroup } from '../address-group.ts'
import type { UsersTable } from '../database/schema.ts'
import { ServiceError } from '../errors.ts'
import { readPasswordHash } from '../one-time-password.ts'
import { words } from '../wording/words.ts'
import type { KnownDevices } from './known-devices.ts'
import {
  accountPasswordRule,
  firstOfStrangersRule,
  furtherOfStrangersRule,
  tooManyAttempts,
  tryRule,
} from './limits.ts'
import type { ServiceParts } from './parts.ts'
import type { Origin } from './service.ts'

export type UserRow = Selectable<UsersTable>

export interface PasswordTry {
  /** The email address in the form that is compared, even if no account has it. */
  readonly name: string
  readonly row: UserRow | null
  readonly password: string
  readonly origin: Origin
  /** A one-time password doesn't sign in. It is only valid for choosing another one. */
  readonly expects: 'own-password' | 'one-time-password'
}

/**
 * Known and unknown names get the same answers, in the same time, with the same counts. Throws
 * invalid_credentials, too_many_attempts, unavailable, and for a correct password of the other
 * kind, password_change_required or not_one_time.
 */
export type PasswordCheck = (attempt: PasswordTry) => Promise<UserRow>

export function createPasswordCheck(
  { stores, passwords, audit, clock, mac }: ServiceParts,
  devices: KnownDevices,
): PasswordCheck {
  const { throttles } = stores

  /**
   * Strangers, who have never signed in here, share one budget per account. Once it is used up they
   * are slowed down, first-time callers less than others, so that somebody with a new device gets
   * in while others guess.
   */
  const admitStranger = async (account: string, here: string): Promise<void> => {
    const now = clock()
    const everywhere = await throttles.reserve(`password:${account}`, accountPasswordRule, now)
    if (everywhere.allowed) return
    const anyTry = { ...tryRule, attempts: 1 }
    const isFirst = (await throttles.blockedUntil(here, anyTry, now)) === null
    const slow = isFirst
      ? await throttles.reserve(`password-first:${account}`, firstOfStrangersRule, now)
      : await throttles.reserve(`password-further:${account}`, furtherOfStrangersRule, now)
    if (!slow.allowed) throw tooManyAttempts(slow.retryAt, now)
  }

  const checkNow = async (
    { name, row, password, origin, expects }: PasswordTry,
    deviceId: string | null,
    here: string,
  ): Promise<UserRow> => {
    const account = mac(JSON.stringify(['account', name]))
    const blockedUntil = await throttles.blockedUntil(here, tryRule, clock())
    if (blockedUntil !== null) throw tooManyAttempts(blockedUntil, clock())
    const isKnown = deviceId !== null || (await devices.isKnownAddress(name, origin))
    // This comes after the check of this address, so that one address alone cannot use up the
    // budget of all strangers.
    if (!isKnown) await admitStranger(account, here)
    const now = clock()
    const reservation = await throttles.reserve(here, tryRule, now)
    if (!reservation.allowed) throw tooManyAttempts(reservation.retryAt, now)

    const { hash, isOneTime } = readPasswordHash(row?.password_hash ?? null, now)
    const isRight = await passwords.matches(hash, password)
    if (!isRight || !row) {
      await audit({ event: 'sign_in.password_refused', userId: row?.id ?? null }, origin)
      throw new ServiceError('invalid_credentials', words('refusals.accounts.invalidCredentials'), {
        remainingAttempts: reservation.remaining,
      })
    }
    if (!isKnown) await throttles.clear(`password:${account}`)
    await throttles.clear(here)
    if (isOneTime !== (expects === 'one-time-password')) throw ofOtherKind(isOneTime)
    await devices.noteAddress(name, origin)
    return row
  }

  return async attempt => {
    const { name, row, origin } = attempt
    const deviceId = await devices.idOf(row?.id ?? null, origin)
    const from = deviceId === null ? addressGroup(origin.address ?? '') : `device ${deviceId}`
    const here = `password-here:${mac(JSON.stringify(['account', name, from]))}`
    return passwords.inTurn(here, () => checkNow(attempt, deviceId, here))
  }
}

function ofOtherKind(isOneTime: boolean): ServiceError {
  return isOneTime
    ? new ServiceError(
        'password_change_required',
        words('refusals.accounts.oneTimePassword', { path: '/auth/choose-password' }),
      )
    : new ServiceError('not_one_time', words('refusals.accounts.notOneTime'))
}
