/** Stores temporary codes in the columns of the factor that they are for. */
import type { Kysely } from 'kysely'
import type { Tables } from '../database/schema.ts'
import { fromInstant, type Instant, toInstant } from '../instant.ts'
import type { CodeSlot, TemporaryCodeStore, WaitingCode } from './stores.ts'

const tables = {
  account: 'two_factor_auth',
  chat: 'chat_two_step_state',
} as const satisfies Record<CodeSlot, keyof Tables>

const columns = ['temp_code', 'temp_code_expires_at', 'temp_code_attempts'] as const

export function databaseCodes(db: Kysely<Tables>): TemporaryCodeStore {
  return {
    async put(slot, userId, { sealedCode, expiresAt }) {
      await db
        .updateTable(tables[slot])
        .set({
          temp_code: sealedCode,
          temp_code_expires_at: toInstant(expiresAt),
          temp_code_attempts: 0,
        })
        .where('user_id', '=', userId)
        .execute()
    },
    async read(slot, userId) {
      const row = await db
        .selectFrom(tables[slot])
        .select(columns)
        .where('user_id', '=', userId)
        .executeTakeFirst()
      return toWaiting(row)
    },
    async attempt(slot, userId, maxAttempts) {
      const row = await db
        .updateTable(tables[slot])
        .set(({ eb }) => ({ temp_code_attempts: eb('temp_code_attempts', '+', 1) }))
        .where('user_id', '=', userId)
        .where('temp_code', 'is not', null)
        .where('temp_code_attempts', '<', maxAttempts)
        .returning(columns)
        .executeTakeFirst()
      return toWaiting(row)
    },
    async take(slot, userId, sealedCode, now) {
      const { numUpdatedRows } = await db
        .updateTable(tables[slot])
        .set(empty)
        .where('user_id', '=', userId)
        .where('temp_code', '=', sealedCode)
        .where('temp_code_expires_at', '>', toInstant(now))
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
    async drop(slot, userId) {
      await db.updateTable(tables[slot]).set(empty).where('user_id', '=', userId).execute()
    },
  }
}

const empty = { temp_code: null, temp_code_expires_at: null, temp_code_attempts: 0 }

interface CodeRow {
  temp_code: string | null
  temp_code_expires_at: Instant | null
  temp_code_attempts: number
}

function toWaiting(row: CodeRow | undefined): WaitingCode | null {
  if (!row?.temp_code_expires_at) return null
  return {
    sealedCode: row.temp_code,
    expiresAt: fromInstant(row.temp_code_expires_at),
    attempts: row.temp_code_attempts,
  }
}
