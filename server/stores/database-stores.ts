import type { Database } from '../database/database.ts'
import { toInstant } from '../instant.ts'
import { databaseChallenges } from './database-challenges.ts'
import { databaseCodes } from './database-codes.ts'
import { databaseThrottles } from './database-throttles.ts'
import type { Stores } from './stores.ts'

/** Every operation is a single statement, so that instances on one PostgreSQL agree. */
export function databaseStores(database: Database): Stores {
  const { db } = database
  return {
    throttles: databaseThrottles(db),
    challenges: databaseChallenges(db),
    codes: databaseCodes(db),
    ping: async () => {},
    async sweep(now) {
      await db.deleteFrom('throttles').where('expires_at', '<=', now).execute()
      await db.deleteFrom('login_challenges').where('expires_at', '<=', toInstant(now)).execute()
      // The time stays, so that a late attempt is still told that its code expired.
      for (const table of ['two_factor_auth', 'chat_two_step_state'] as const) {
        await db
          .updateTable(table)
          .set({ temp_code: null })
          .where('temp_code', 'is not', null)
          .where('temp_code_expires_at', '<=', toInstant(now))
          .execute()
      }
    },
    close: async () => {},
  }
}
