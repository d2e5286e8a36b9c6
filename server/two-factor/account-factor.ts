/** Stores the account's factor in the table two_factor_auth. */
import type { Selectable } from 'kysely'
import type { Database } from '../database/database.ts'
import type { TwoFactorAuthTable } from '../database/schema.ts'
import type { Instant } from '../instant.ts'
import type { BackupSet } from './backup-codes.ts'
import {
  type FactorPlace,
  type FactorRecord,
  failuresAfterBackupCode,
  mostFailures,
} from './factor-place.ts'
import type { Method } from './service.ts'

export interface AccountFactor extends FactorPlace {
  /** Stores a pending factor, replacing another that is not on; false if one is on. */
  begin(setup: {
    readonly userId: number
    readonly method: Method
    readonly sealedSecret: string
    readonly backup: BackupSet | null
    readonly now: Instant
  }): Promise<boolean>
  /** Replaces the previous set if the factor is on. */
  replaceBackupCodes(record: FactorRecord, set: BackupSet, now: Instant): Promise<boolean>
  /** Accepts two consecutive steps as one. Unlike `acceptStep`, it may set any drift. */
  resync(
    record: FactorRecord,
    accepted: { first: number; drift: number; now: Instant },
  ): Promise<boolean>
  /** Removes only the factor that was read; false if it has changed since. */
  remove(record: FactorRecord): Promise<boolean>
  removeAll(userId: number): Promise<void>
}

interface BackupCodeRow {
  readonly hash: string
  readonly used_at: Instant | null
}

export function createAccountFactor({ db }: Database): AccountFactor {
  const read = async (userId: number): Promise<FactorRecord | null> => {
    const row = await db
      .selectFrom('two_factor_auth')
      .selectAll()
      .where('user_id', '=', userId)
      .executeTakeFirst()
    return row ? toRecord(row) : null
  }
  /** Updates only the very factor that was read. */
  const change = (record: FactorRecord) =>
    db
      .updateTable('two_factor_auth')
      .where('user_id', '=', record.userId)
      .where('secret', '=', record.sealedSecret)

  return {
    slot: 'account',
    secretPlace: row => ({ table: 'two_factor_auth', column: 'secret', row }),
    pepperPlace: row => ({ table: 'two_factor_auth', column: 'backup_salt', row }),
    read,
    async begin({ userId, method, sealedSecret, backup, now }) {
      const fresh = {
        method,
        secret: sealedSecret,
        enabled: false,
        backup_codes: backup && formatBackup(backup),
        backup_salt: backup?.salt ?? null,
        last_step: -1,
        drift: 0,
        failed_attempts: 0,
        locked_until: null,
        temp_code: null,
        temp_code_expires_at: null,
        temp_code_attempts: 0,
        confirmed_at: null,
        last_verified_at: null,
        created_at: now,
        updated_at: now,
      }
      const row = await db
        .insertInto('two_factor_auth')
        .values({ user_id: userId, ...fresh })
        .onConflict(conflict =>
          conflict
            .column('user_id')
            .doUpdateSet(fresh)
            .where('two_factor_auth.enabled', '=', false),
        )
        .returning('id')
        .executeTakeFirst()
      return row !== undefined
    },
    async acceptStep(record, { step, drift, now, confirms }) {
      const { numUpdatedRows } = await change(record)
        .where('last_step', '<', step)
        .where('enabled', '=', !confirms)
        .where('failed_attempts', '<', mostFailures)
        .set({
          last_step: step,
          drift,
          enabled: true,
          failed_attempts: 0,
          locked_until: null,
          last_verified_at: now,
          updated_at: now,
          ...(confirms ? { confirmed_at: now } : {}),
        })
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
    async acceptCode(record, now, confirms) {
      const { numUpdatedRows } = await change(record)
        .where('enabled', '=', !confirms)
        .where('failed_attempts', '<', mostFailures)
        .set({
          enabled: true,
          failed_attempts: 0,
          locked_until: null,
          last_verified_at: now,
          updated_at: now,
          ...(confirms ? { confirmed_at: now } : {}),
        })
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
    async spendBackupCode(record, index, now) {
      let current: FactorRecord | null = record
      while (current?.backup && current.backup.salt === record.backup?.salt) {
        if (current.backupUsedAt[index] !== null) return false
        const usedAt = current.backupUsedAt.with(index, now)
        const { numUpdatedRows } = await change(record)
          .where('enabled', '=', true)
          .where('backup_codes', '=', current.backupMarks)
          .set({
            backup_codes: formatBackup(current.backup, usedAt),
            failed_attempts: failuresAfterBackupCode,
            locked_until: null,
            last_verified_at: now,
            updated_at: now,
          })
          .executeTakeFirst()
        if (numUpdatedRows === 1n) return true
        // Another code of the set was used in between, so the set is read again.
        current = await read(record.userId)
        if (current?.sealedSecret !== record.sealedSecret) return false
      }
      return false
    },
    async noteFailure(userId, lockedUntil) {
      const row = await db
        .updateTable('two_factor_auth')
        .set(({ eb }) => ({
          failed_attempts: eb('failed_attempts', '+', 1),
          ...(lockedUntil === null ? {} : { locked_until: lockedUntil }),
        }))
        .where('user_id', '=', userId)
        .returning('failed_attempts')
        .executeTakeFirst()
      return row?.failed_attempts ?? 0
    },
    async replaceBackupCodes(record, set, now) {
      const { numUpdatedRows } = await change(record)
        .where('enabled', '=', true)
        .set({ backup_codes: formatBackup(set), backup_salt: set.salt, updated_at: now })
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
    async resync(record, { first, drift, now }) {
      const { numUpdatedRows } = await change(record)
        .where('enabled', '=', true)
        .where('last_step', '<', first)
        .where('failed_attempts', '<', mostFailures)
        .set({
          last_step: first + 1,
          drift,
          failed_attempts: 0,
          locked_until: null,
          last_verified_at: now,
          updated_at: now,
        })
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
    async remove(record) {
      const { numDeletedRows } = await db
        .deleteFrom('two_factor_auth')
        .where('user_id', '=', record.userId)
        .where('secret', '=', record.sealedSecret)
        .executeTakeFirst()
      return numDeletedRows === 1n
    },
    async removeAll(userId) {
      await db.deleteFrom('two_factor_auth').where('user_id', '=', userId).execute()
    },
  }
}

function toRecord(row: Selectable<TwoFactorAuthTable>): FactorRecord {
  const codes = row.backup_codes ? (JSON.parse(row.backup_codes) as BackupCodeRow[]) : []
  return {
    userId: row.user_id,
    method: row.method,
    enabled: row.enabled,
    sealedSecret: row.secret,
    lastStep: row.last_step,
    drift: row.drift,
    failedAttempts: row.failed_attempts,
    lockedUntil: row.locked_until,
    backup: row.backup_salt ? { salt: row.backup_salt, hashes: codes.map(c => c.hash) } : null,
    backupMarks: row.backup_codes,
    backupUsedAt: codes.map(code => code.used_at),
    confirmedAt: row.confirmed_at,
    lastVerifiedAt: row.last_verified_at,
  }
}

function formatBackup({ hashes }: BackupSet, usedAt: readonly (Instant | null)[] = []): string {
  const rows: BackupCodeRow[] = hashes.map((hash, i) => ({ hash, used_at: usedAt[i] ?? null }))
  return JSON.stringify(rows)
}
