/** Lets administrators see and manage accounts. Every action goes into the audit log. */
import { sql } from 'kysely'
import { ServiceError } from '../errors.ts'
import { toInstant } from '../instant.ts'
import { words } from '../wording/words.ts'
import type { AccountFactor } from './account-factor.ts'
import type { Administration, Page } from './administration-service.ts'
import { lockedUntil } from './factor-place.ts'
import type { ServiceParts } from './parts.ts'
import type { Identity } from './service.ts'
import type { OpenSessions } from './sessions.ts'
import type { TemporaryCodes } from './temporary-codes.ts'

export interface AdministrationParts extends ServiceParts {
  readonly account: AccountFactor
  readonly sessions: OpenSessions
  readonly codes: TemporaryCodes
}

const eventsPerPage = 50
const usersPerPage = 50
const mostUsersPerPage = 100
const mostPages = 1_000_000

export function createAdministration(parts: AdministrationParts): Administration {
  const { account, sessions, codes, database, stores, audit } = parts
  const { db } = database

  return {
    async users(by, { query = '', page = 1, perPage = usersPerPage }) {
      requireAdministrator(by)
      const now = toInstant(parts.clock())
      const size = clamp(perPage, mostUsersPerPage)
      const pattern = `%${query
        .trim()
        .toLowerCase()
        .replace(/[\\%_]/g, '\\$&')}%`
      const matching = db.selectFrom('users').where(
        sql<boolean>`(lower(users.email) like ${pattern} escape '\\'
            or lower(users.display_name) like ${pattern} escape '\\')`,
      )
      const { total } = await matching
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      const rows = await matching
        .leftJoin('two_factor_auth as f', 'f.user_id', 'users.id')
        .select(['users.id', 'users.email', 'users.display_name', 'f.method', 'f.enabled'])
        .select(['f.confirmed_at', 'f.last_verified_at', 'f.backup_codes', 'f.locked_until'])
        .orderBy('users.email')
        .limit(size)
        .offset((clamp(page, mostPages) - 1) * size)
        .execute()
      return {
        ...paging(page, size, total),
        users: rows.map(row => ({
          id: row.id,
          email: row.email,
          displayName: row.display_name,
          method: row.method,
          enabled: row.enabled ?? false,
          confirmedAt: row.confirmed_at,
          lastVerifiedAt: row.last_verified_at,
          backupCodesRemaining: countUnused(row.backup_codes),
          lockedUntil: lockedUntil({ lockedUntil: row.locked_until }, now),
        })),
      }
    },

    async resetFactor(by, userId, reason, origin) {
      requireAdministrator(by)
      const user = await db
        .selectFrom('users')
        .select('id')
        .where('id', '=', userId)
        .executeTakeFirst()
      if (!user) throw new ServiceError('not_found', words('refusals.accounts.noSuchUser'))
      await audit(
        { event: 'two_factor.reset', userId, actorId: by.userId, detail: reason.trim() },
        origin,
      )
      await account.removeAll(userId)
      await codes.drop('account', userId)
      await stores.throttles.clear(`account:${userId}`)
      await sessions.endAll(userId, by.userId === userId ? by.sessionId : '')
    },

    async audit(by, { userId, event, page = 1 }) {
      requireAdministrator(by)
      let matching = db.selectFrom('audit_log')
      if (userId !== undefined) matching = matching.where('user_id', '=', userId)
      if (event) matching = matching.where('event', '=', event)
      const { total } = await matching
        .select(({ fn }) => fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      const rows = await matching
        .selectAll()
        .orderBy('id', 'desc')
        .limit(eventsPerPage)
        .offset((clamp(page, mostPages) - 1) * eventsPerPage)
        .execute()
      return {
        ...paging(page, eventsPerPage, total),
        events: rows.map(row => ({
          id: row.id,
          at: row.at,
          userId: row.user_id,
          actorId: row.actor_id,
          event: row.event,
          address: row.address,
          userAgent: row.user_agent,
          detail: row.detail,
        })),
      }
    },
  }
}

/** Throws forbidden, and second_factor_required. */
export function requireAdministrator({ isAdmin, hasSecondFactor }: Identity): void {
  if (!isAdmin) throw new ServiceError('forbidden', words('refusals.accounts.onlyAdministrators'))
  if (hasSecondFactor) return
  throw new ServiceError(
    'second_factor_required',
    words('refusals.accounts.administratorWithoutFactor'),
  )
}

function paging(page: number, size: number, total: number): Page {
  return { page: clamp(page, mostPages), pages: Math.max(1, Math.ceil(total / size)), total }
}

/** Returns a whole number from 1 to `most`. */
function clamp(number: number, most: number): number {
  return Math.min(Math.max(1, Math.floor(number) || 1), most)
}

function countUnused(backupCodes: string | null): number {
  if (!backupCodes) return 0
  const codes = JSON.parse(backupCodes) as { used_at: string | null }[]
  return codes.filter(({ used_at }) => used_at === null).length
}
