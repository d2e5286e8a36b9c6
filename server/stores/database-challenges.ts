import type { Kysely } from 'kysely'
import type { Tables } from '../database/schema.ts'
import { toInstant } from '../instant.ts'
import type { ChallengeStore } from './stores.ts'

export function databaseChallenges(db: Kysely<Tables>): ChallengeStore {
  return {
    async create(id, userId, expiresAt, now) {
      await db
        .insertInto('login_challenges')
        .values({
          id,
          user_id: userId,
          attempts: 0,
          created_at: toInstant(now),
          expires_at: toInstant(expiresAt),
        })
        .execute()
    },
    async read(id, maxAttempts, now) {
      const row = await db
        .selectFrom('login_challenges')
        .select(['user_id', 'attempts'])
        .where('id', '=', id)
        .where('consumed_at', 'is', null)
        .where('attempts', '<', maxAttempts)
        .where('expires_at', '>', toInstant(now))
        .executeTakeFirst()
      return row ? { userId: row.user_id, attempts: row.attempts } : null
    },
    async attempt(id, maxAttempts, now) {
      const row = await db
        .updateTable('login_challenges')
        .set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
        .where('id', '=', id)
        .where('consumed_at', 'is', null)
        .where('attempts', '<', maxAttempts)
        .where('expires_at', '>', toInstant(now))
        .returning(['user_id', 'attempts'])
        .executeTakeFirst()
      return row ? { userId: row.user_id, attempts: row.attempts } : null
    },
    async consume(id, now) {
      const { numUpdatedRows } = await db
        .updateTable('login_challenges')
        .set({ consumed_at: toInstant(now) })
        .where('id', '=', id)
        .where('consumed_at', 'is', null)
        .where('expires_at', '>', toInstant(now))
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}
