import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/schema.ts'
import { memoryMsOf, type ThrottleStore } from './stores.ts'

const never = 2 ** 31 - 1

export function databaseThrottles(db: Kysely<Tables>): ThrottleStore {
  const blockedUntil: ThrottleStore['blockedUntil'] = async (key, rule, now) => {
    const row = await db
      .selectFrom('throttles')
      .select(['window_ends_at', 'window_count', 'locked_until'])
      .where('key', '=', key)
      .executeTakeFirst()
    if (!row) return null
    const windowUntil = row.window_count >= rule.attempts ? row.window_ends_at : 0
    const until = Math.max(windowUntil, row.locked_until)
    return until > now ? until : null
  }
  return {
    blockedUntil,
    async reserve(key, rule, now) {
      const windowEndsAt = now + rule.windowMs
      const expiresAt = now + memoryMsOf(rule)
      const limit = rule.row?.limit ?? never
      const [first, second, later] = (rule.row?.locksMs ?? [0, 0, 0]).map(ms => now + ms)
      const { rows } = await sql<{ window_count: number; locked_until: number }>`
        insert into throttles as t
          (key, window_ends_at, window_count, row_count, lock_level, locked_until, expires_at)
        values (${key}, ${windowEndsAt}, 1, 1, 0, 0, ${expiresAt})
        on conflict (key) do update set
          window_ends_at =
            case when t.window_ends_at <= ${now} then ${windowEndsAt} else t.window_ends_at end,
          window_count = case when t.window_ends_at <= ${now} then 1 else t.window_count + 1 end,
          row_count = case when t.row_count + 1 >= ${limit} then 0 else t.row_count + 1 end,
          lock_level =
            case when t.row_count + 1 >= ${limit} then t.lock_level + 1 else t.lock_level end,
          locked_until = case
            when t.row_count + 1 < ${limit} then t.locked_until
            when t.lock_level = 0 then ${first}
            when t.lock_level = 1 then ${second}
            else ${later} end,
          expires_at = ${expiresAt}
        where t.locked_until <= ${now}
          and (t.window_ends_at <= ${now} or t.window_count < ${rule.attempts})
        returning window_count, locked_until`.execute(db)
      const row = rows[0]
      if (row) {
        return {
          allowed: true,
          remaining: rule.attempts - row.window_count,
          lockedUntil: row.locked_until > now ? row.locked_until : null,
        }
      }
      return { allowed: false, retryAt: (await blockedUntil(key, rule, now)) ?? now }
    },
    async clear(key) {
      await db.deleteFrom('throttles').where('key', '=', key).execute()
    },
  }
}
