/** Accounts and their passwords. */
import type { Selectable } from 'kysely'
import { addressGroup } from './address-group.ts'
import type { UsersTable } from './database/schema.ts'
import { ServiceError } from './errors.ts'
import { toInstant } from './instant.ts'
import { parseEmail, parsePhone } from './messages/destination.ts'
import { requireGoodPassword } from './passwords.ts'
import { accountPasswordRule, tooManyAttempts, tryRule } from './two-factor/limits.ts'
import type { ServiceParts } from './two-factor/parts.ts'
import type { Origin, User, Users } from './two-factor/service.ts'

export interface KnownUser extends User {
  readonly phone: string | null
}

export interface Accounts extends Users {
  get(userId: number): Promise<KnownUser>
  /** The user with this e-mail and password. Throws invalid_credentials, too_many_attempts. */
  authenticate(email: string, password: string, origin: Origin): Promise<KnownUser>
}

type UserRow = Selectable<UsersTable>

interface Check {
  /** What tries are counted by: the account, and the account from here. */
  readonly account: string
  readonly here: string
  readonly row: UserRow | null
  readonly password: string
  readonly origin: Origin
}

export function createAccounts(parts: ServiceParts): Accounts {
  const { database, stores, passwords, audit, clock, mac } = parts
  const { db } = database

  const rowOf = async (userId: number): Promise<UserRow> => {
    const row = await db.selectFrom('users').selectAll().where('id', '=', userId).executeTakeFirst()
    if (!row) throw new ServiceError('not_found', 'There is no such user.')
    return row
  }

  /** Known and unknown names alike: same answers, same time, same counts. */
  const check = async (
    name: string,
    row: UserRow | null,
    password: string,
    origin: Origin,
  ): Promise<KnownUser> => {
    const account = mac(JSON.stringify(['account', name]))
    const here = mac(JSON.stringify(['account', name, addressGroup(origin.address ?? '')]))
    return passwords.inTurn(here, () => checkNow({ account, here, row, password, origin }))
  }

  const checkNow = async ({ account, here, row, password, origin }: Check): Promise<KnownUser> => {
    const now = clock()
    const reservation = await stores.throttles.reserve(`password-here:${here}`, tryRule, now)
    if (!reservation.allowed) throw tooManyAttempts(reservation.retryAt, now)
    // Second, so that one address alone cannot use up what all of them have together.
    const everywhere = await stores.throttles.reserve(
      `password:${account}`,
      accountPasswordRule,
      now,
    )
    if (!everywhere.allowed) throw tooManyAttempts(everywhere.retryAt, now)
    const isRight = await passwords.matches(row?.password_hash ?? null, password)
    if (!isRight || !row) {
      await audit({ event: 'sign_in.password_refused', userId: row?.id ?? null }, origin)
      throw new ServiceError('invalid_credentials', 'E-mail or password are not right.', {
        remainingAttempts: reservation.remaining,
      })
    }
    await stores.throttles.clear(`password:${account}`)
    await stores.throttles.clear(`password-here:${here}`)
    return toUser(row)
  }

  return {
    async register({ email, password, displayName, phone }, origin) {
      const address = parseEmail(email)
      requireGoodPassword(password)
      // Without an address it is whoever runs the server, who may add many at once.
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
      if (!row) throw new ServiceError('email_taken', 'There is an account with this e-mail.')
      await audit({ event: 'user.registered', userId: row.id }, origin)
      return toUser(row)
    },
    get: async userId => toUser(await rowOf(userId)),
    async checkPassword(userId, password, origin) {
      const row = await rowOf(userId)
      await check(row.email, row, password, origin)
    },
    async authenticate(email, password, origin) {
      const name = email.trim().normalize('NFC').toLowerCase()
      const row = await db
        .selectFrom('users')
        .selectAll()
        .where('email', '=', name)
        .executeTakeFirst()
      return check(name, row ?? null, password, origin)
    },
    async makeAdmin(email, origin) {
      const row = await db
        .updateTable('users')
        .set({ is_admin: true })
        .where('email', '=', parseEmail(email))
        .returningAll()
        .executeTakeFirst()
      if (!row) throw new ServiceError('not_found', 'There is no user with this e-mail.')
      await audit({ event: 'user.made_admin', userId: row.id }, origin)
      return toUser(row)
    },
  }
}

function parseDisplayName(text: string): string {
  const name = text.trim().normalize('NFC')
  if (name.length === 0 || name.length > 255 || /[\p{Cc}\p{Cs}]/u.test(name)) {
    throw new ServiceError('bad_input', 'A display name has 1 to 255 characters.')
  }
  return name
}

function toUser(row: UserRow): KnownUser {
  return {
    id: row.id,
    email: row.email,
    displayName: row.display_name,
    isAdmin: row.is_admin,
    createdAt: row.created_at,
    phone: row.phone,
  }
}
