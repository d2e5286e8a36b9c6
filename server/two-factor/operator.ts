/** Lets the operator find accounts and make administrators, without any API. */
import { ServiceError } from '../errors.ts'
import { toInstant } from '../instant.ts'
import { parseEmail } from '../messages/destination.ts'
import {
  createOneTimePassword,
  formatOneTimeHash,
  isUnused,
  oneTimePasswordMs,
} from '../one-time-password.ts'
import { words } from '../wording/words.ts'
import type { ServiceParts } from './parts.ts'
import type { Operator } from './service.ts'
import { type Accounts, toUser } from './users.ts'

export function createOperator(
  { database, passwords, audit, clock, random, speech }: ServiceParts,
  accounts: Pick<Accounts, 'register'>,
): Operator {
  const { db } = database

  const rowOf = (email: string) =>
    db.selectFrom('users').selectAll().where('email', '=', parseEmail(email)).executeTakeFirst()

  return {
    async find(email) {
      const row = await rowOf(email)
      return row ? toUser(row) : null
    },
    async createAdmin(email, origin) {
      const found = await rowOf(email)
      if (found && !isUnused(found.password_hash)) {
        throw new ServiceError('email_taken', words('refusals.accounts.emailTaken'))
      }
      const oneTimePassword = createOneTimePassword(random)
      const hash = await passwords.hash(oneTimePassword)
      // Nobody knows this password, so no password is valid until the one-time password is stored.
      const unknown = random(32).toString('base64url')
      const { id } = found ?? (await accounts.register({ email, password: unknown }, origin))
      const row = await db
        .updateTable('users')
        .set({
          is_admin: true,
          password_hash: formatOneTimeHash(hash, clock() + oneTimePasswordMs),
        })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirstOrThrow()
      await audit({ event: 'user.made_admin', userId: id }, origin)
      const until = toInstant(clock() + oneTimePasswordMs)
      const detail = speech.say('operation.audit.oneTimePassword', { until })
      await audit({ event: 'user.one_time_password', userId: id, detail }, origin)
      return { user: toUser(row), oneTimePassword }
    },
    async makeAdmin(userId, origin) {
      const row = await db
        .updateTable('users')
        .set({ is_admin: true })
        .where('id', '=', userId)
        .returningAll()
        .executeTakeFirst()
      if (!row) throw new ServiceError('not_found', words('refusals.accounts.noSuchNumber'))
      await audit({ event: 'user.made_admin', userId: row.id }, origin)
      return toUser(row)
    },
  }
}
