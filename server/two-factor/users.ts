/** Manages accounts and their passwords. */
import { addressGroup } from '../address-group.ts'
import { ServiceError } from '../errors.ts'
import { toInstant } from '../instant.ts'
import { parseEmail, parsePhone } from '../messages/destination.ts'
import { requireGoodPassword } from '../passwords.ts'
import { words } from '../wording/words.ts'
import type { ServiceParts } from './parts.ts'
import type { PasswordCheck, UserRow } from './password-check.ts'
import type { Origin, User, Users } from './service.ts'
import type { OpenSessions } from './sessions.ts'

export interface KnownUser extends User {
  readonly phone: string | null
}

export interface Accounts extends Users {
  get(userId: number): Promise<KnownUser>
  /**
   * Returns the user with this email and password. Throws invalid_credentials, too_many_attempts.
   */
  authenticate(email: string, password: string, origin: Origin): Promise<KnownUser>
}

export function createAccounts(
  parts: ServiceParts,
  checkPassword: PasswordCheck,
  sessions: Pick<OpenSessions, 'endAll'>,
): Accounts {
  const { database, passwords, audit, clock } = parts
  const { db } = database

  const rowOf = async (userId: number): Promise<UserRow> => {
    const row = await db.selectFrom('users').selectAll().where('id', '=', userId).executeTakeFirst()
    if (!row) throw new ServiceError('not_found', words('refusals.accounts.noSuchUser'))
    return row
  }

  const rowNamed = async (name: string): Promise<UserRow | null> => {
    const found = db.selectFrom('users').selectAll().where('email', '=', name)
    return (await found.executeTakeFirst()) ?? null
  }

  /** Returns false if somebody has replaced the known password in the meantime. */
  const replacePassword = async (known: UserRow, password: string): Promise<boolean> => {
    const passwordHash = await passwords.inTurn(known.email, () => passwords.hash(password))
    const { numUpdatedRows } = await db
      .updateTable('users')
      .set({ password_hash: passwordHash })
      .where('id', '=', known.id)
      .where('password_hash', '=', known.password_hash)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  }

  return {
    async register({ email, password, displayName, phone }, origin) {
      const address = parseEmail(email)
      requireGoodPassword(password)
      // A call without an address comes from the operator, who may add many accounts at once.
      const owner = origin.address === null ? address : addressGroup(origin.address)
      const passwordHash = await passwords.inTurn(owner, () => passwords.hash(password))
      const row = await db
        .insertInto('users')
        .values({
          email: address,
          display_name: parseDisplayName(displayName ?? address.slice(0, address.indexOf('@'))),
          password_hash: passwordHash,
          phone: phone ? parsePhone(phone) : null,
          is_admin: false,
          created_at: toInstant(clock()),
        })
        .onConflict(conflict => conflict.column('email').doNothing())
        .returningAll()
        .executeTakeFirst()
      if (!row) throw new ServiceError('email_taken', words('refusals.accounts.emailTaken'))
      await audit({ event: 'user.registered', userId: row.id }, origin)
      return toUser(row)
    },
    get: async userId => toUser(await rowOf(userId)),
    async checkPassword(userId, password, origin) {
      const row = await rowOf(userId)
      await checkPassword({ name: row.email, row, password, origin, expects: 'own-password' })
    },
    async authenticate(email, password, origin) {
      const name = nameOf(email)
      const row = await rowNamed(name)
      return toUser(await checkPassword({ name, row, password, origin, expects: 'own-password' }))
    },
    async choosePassword({ email, oneTimePassword, password }, origin) {
      const name = nameOf(email)
      const row = await rowNamed(name)
      requireGoodPassword(password)
      const known = await checkPassword({
        name,
        row,
        password: oneTimePassword,
        origin,
        expects: 'one-time-password',
      })
      if (password === oneTimePassword) {
        throw new ServiceError('weak_password', words('refusals.accounts.sameAsOneTime'))
      }
      if (!(await replacePassword(known, password))) {
        throw new ServiceError('not_one_time', words('refusals.accounts.notOneTime'))
      }
      await audit({ event: 'user.password_chosen', userId: known.id }, origin)
      return toUser(known)
    },
    async changePassword({ userId, sessionId }, { password, newPassword }, origin) {
      const row = await rowOf(userId)
      requireGoodPassword(newPassword)
      const attempt = { name: row.email, row, password, origin } as const
      const known = await checkPassword({ ...attempt, expects: 'own-password' })
      if (!(await replacePassword(known, newPassword))) {
        throw new ServiceError('invalid_credentials', words('refusals.accounts.wrongPassword'))
      }
      await sessions.endAll(userId, sessionId)
      await audit({ event: 'user.password_changed', userId }, origin)
    },
  }
}

/**
 * Returns the form that is stored and compared. It doesn't matter here whether it is a valid
 * address.
 */
function nameOf(email: string): string {
  return email.trim().normalize('NFC').toLowerCase()
}

function parseDisplayName(text: string): string {
  const name = text.trim().normalize('NFC')
  if (name.length === 0 || name.length > 255 || /[\p{Cc}\p{Cs}]/u.test(name)) {
    throw new ServiceError('bad_input', words('refusals.accounts.badDisplayName'))
  }
  return name
}

export function toUser(row: UserRow): KnownUser {
  return {
    id: row.id,
    email: row.email,
    displayName: row.display_name,
    isAdmin: row.is_admin,
    createdAt: row.created_at,
    phone: row.phone,
  }
}
