/**
 * Stores chat's factor in chat_two_step_verification, with chat_two_step_state for what its columns
 * lack.
 */
import type { Kysely } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/schema.ts'
import type { Instant } from '../instant.ts'
import type { BackupSet } from './backup-codes.ts'
import {
  type FactorPlace,
  type FactorRecord,
  failuresAfterBackupCode,
  mostFailures,
} from './factor-place.ts'

export interface ChatRecord extends FactorRecord {
  readonly passwordHash: string | null
  readonly recoveryEmail: string | null
  /** Session ids, each with the instant until which it may chat. */
  readonly chatSessions: Readonly<Record<string, Instant>>
}

export interface ChatFactor extends FactorPlace {
  read(userId: number): Promise<ChatRecord | null>
  /** Stores a pending factor, replacing another that is not on; false if one is on. */
  begin(setup: {
    readonly userId: number
    readonly passwordHash: string
    readonly recoveryEmail: string | null
    readonly sealedSecret: string
    readonly backup: BackupSet
    readonly now: Instant
  }): Promise<boolean>
  /** Opens the chat for one session, and forgets sessions that have ended by `now`. */
  openSession(userId: number, sessionId: string, until: Instant, now: Instant): Promise<void>
  /**
   * The row stays, but its secret and codes are erased; false if it has changed since it was read.
   */
  turnOff(record: FactorRecord, now: Instant): Promise<boolean>
}

export function createChatFactor(database: Database): ChatFactor {
  const { db, textList } = database

  const read = async (userId: number): Promise<ChatRecord | null> => {
    const row = await db
      .selectFrom('chat_two_step_verification as v')
      .innerJoin('chat_two_step_state as s', 's.user_id', 'v.user_id')
      .selectAll(['v', 's'])
      .where('v.user_id', '=', userId)
      .executeTakeFirst()
    if (!row) return null
    const hashes = textList.fromColumn(row.backup_codes)
    return {
      userId: row.user_id,
      method: 'totp',
      enabled: row.is_enabled,
      sealedSecret: row.secret_key,
      lastStep: row.last_step,
      drift: row.drift,
      failedAttempts: row.failed_attempts,
      lockedUntil: row.locked_until,
      backup: row.backup_salt ? { salt: row.backup_salt, hashes } : null,
      backupMarks: row.backup_used_at,
      backupUsedAt: JSON.parse(row.backup_used_at) as (Instant | null)[],
      confirmedAt: null,
      lastVerifiedAt: row.last_verified_at,
      passwordHash: row.password_hash,
      recoveryEmail: row.recovery_email,
      chatSessions: JSON.parse(row.chat_sessions) as Record<string, Instant>,
    }
  }

  /**
   * The second half of accepting a code, after chat_two_step_state agreed. Returns true if the
   * factor is still the one that was read.
   */
  const noteVerified = async (record: FactorRecord, now: Instant, enabledBefore: boolean) => {
    const { numUpdatedRows } = await db
      .updateTable('chat_two_step_verification')
      .set({ is_enabled: true, last_verified_at: now, updated_at: now })
      .where('user_id', '=', record.userId)
      .where('secret_key', '=', record.sealedSecret)
      .where('is_enabled', '=', enabledBefore)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  }

  /** Keeps everything that `run` did if it returns true, and nothing if it returns false. */
  const allOrNothing = async (run: (trx: Kysely<Tables>) => Promise<boolean>): Promise<boolean> => {
    const nothing = new Error('Nothing is to be kept.')
    try {
      await db.transaction().execute(async trx => {
        if (!(await run(trx))) throw nothing
      })
      return true
    } catch (error) {
      if (error === nothing) return false
      throw error
    }
  }

  return {
    slot: 'chat',
    secretPlace: row => ({ table: 'chat_two_step_verification', column: 'secret_key', row }),
    pepperPlace: row => ({ table: 'chat_two_step_state', column: 'backup_salt', row }),
    read,
    begin: ({ userId, passwordHash, recoveryEmail, sealedSecret, backup, now }) =>
      allOrNothing(async trx => {
        const fresh = {
          is_enabled: false,
          password_hash: passwordHash,
          recovery_email: recoveryEmail,
          secret_key: sealedSecret,
          backup_codes: textList.toColumn(backup.hashes),
          created_at: now,
          updated_at: now,
          last_verified_at: null,
        }
        const row = await trx
          .insertInto('chat_two_step_verification')
          .values({ user_id: userId, ...fresh })
          .onConflict(conflict =>
            conflict
              .column('user_id')
              .doUpdateSet(fresh)
              .where('chat_two_step_verification.is_enabled', '=', false),
          )
          .returning('id')
          .executeTakeFirst()
        if (!row) return false
        const state = { ...blankState(backup.hashes.length), backup_salt: backup.salt }
        await trx
          .insertInto('chat_two_step_state')
          .values({ user_id: userId, ...state })
          .onConflict(conflict => conflict.column('user_id').doUpdateSet(state))
          .execute()
        return true
      }),
    async acceptStep(record, { step, drift, now, confirms }) {
      const { numUpdatedRows } = await db
        .updateTable('chat_two_step_state')
        .set({ last_step: step, drift, failed_attempts: 0, locked_until: null })
        .where('user_id', '=', record.userId)
        .where('last_step', '<', step)
        .where('failed_attempts', '<', mostFailures)
        .executeTakeFirst()
      return numUpdatedRows === 1n && noteVerified(record, now, !confirms)
    },
    // Chat's codes come from an authenticator alone.
    acceptCode: async () => false,
    async spendBackupCode(record, index, now) {
      let current: FactorRecord | null = record
      while (current?.backup && current.backup.salt === record.backup?.salt) {
        if (current.backupUsedAt[index] !== null) return false
        const marks: string | null = current.backupMarks
        const usedAt = current.backupUsedAt.with(index, now)
        const { numUpdatedRows } = await db
          .updateTable('chat_two_step_state')
          .set({
            backup_used_at: JSON.stringify(usedAt),
            failed_attempts: failuresAfterBackupCode,
            locked_until: null,
          })
          .where('user_id', '=', record.userId)
          .where('backup_salt', '=', record.backup?.salt ?? '')
          .where('backup_used_at', '=', marks ?? '')
          .executeTakeFirst()
        if (numUpdatedRows === 1n) return noteVerified(record, now, true)
        // Another code of the set was used in between, so the set is read again.
        current = await read(record.userId)
        if (!current?.enabled) return false
      }
      return false
    },
    async noteFailure(userId, lockedUntil) {
      const row = await db
        .updateTable('chat_two_step_state')
        .set(({ eb }) => ({
          failed_attempts: eb('failed_attempts', '+', 1),
          ...(lockedUntil === null ? {} : { locked_until: lockedUntil }),
        }))
        .where('user_id', '=', userId)
        .returning('failed_attempts')
        .executeTakeFirst()
      return row?.failed_attempts ?? 0
    },
    async openSession(userId, sessionId, until, now) {
      for (;;) {
        const row = await db
          .selectFrom('chat_two_step_state')
          .select('chat_sessions')
          .where('user_id', '=', userId)
          .executeTakeFirst()
        if (!row) return
        const sessions = Object.entries(JSON.parse(row.chat_sessions) as Record<string, Instant>)
        const standing = sessions.filter(([id, end]) => end > now && id !== sessionId)
        const { numUpdatedRows } = await db
          .updateTable('chat_two_step_state')
          .set({
            chat_sessions: JSON.stringify(Object.fromEntries([...standing, [sessionId, until]])),
          })
          .where('user_id', '=', userId)
          .where('chat_sessions', '=', row.chat_sessions)
          .executeTakeFirst()
        if (numUpdatedRows === 1n) return
      }
    },
    turnOff: (record, now) =>
      allOrNothing(async trx => {
        const row = await trx
          .updateTable('chat_two_step_verification')
          .set({
            is_enabled: false,
            password_hash: null,
            secret_key: null,
            backup_codes: null,
            updated_at: now,
          })
          .where('user_id', '=', record.userId)
          .where('secret_key', '=', record.sealedSecret)
          .executeTakeFirst()
        if (row.numUpdatedRows !== 1n) return false
        await trx
          .updateTable('chat_two_step_state')
          .set({ ...blankState(0), backup_salt: null })
          .where('user_id', '=', record.userId)
          .execute()
        return true
      }),
  }
}

function blankState(backupCodes: number) {
  return {
    last_step: -1,
    drift: 0,
    failed_attempts: 0,
    locked_until: null,
    backup_used_at: JSON.stringify(Array.from({ length: backupCodes }, () => null)),
    chat_sessions: '{}',
    temp_code: null,
    temp_code_expires_at: null,
    temp_code_attempts: 0,
  }
}
