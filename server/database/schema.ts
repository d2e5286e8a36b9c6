/** Types the tables for Kysely. Both databases store instants as texts (see ../instant.ts). */
import type { ColumnType, Generated } from 'kysely'
import type { Instant } from '../instant.ts'

export type Method = 'totp' | 'sms' | 'email'

/**
 * The column is `text[]` in PostgreSQL and JSON text in SQLite. It is read and written through
 * `Database.textList`.
 */
export type TextListColumn = ColumnType<unknown, unknown, unknown>

export interface UsersTable {
  id: Generated<number>
  /**
   * The address is in NFC and lower case, since uniqueness must not depend on a database's locale.
   */
  email: string
  display_name: string
  password_hash: string
  phone: string | null
  is_admin: boolean
  created_at: Instant
}

export interface TwoFactorAuthTable {
  id: Generated<number>
  user_id: number
  method: Method
  /** The sealed key of an authenticator, or the sealed address that codes are sent to. */
  secret: string | null
  enabled: boolean
  /** JSON of `BackupCode[]`. */
  backup_codes: string | null
  backup_salt: string | null
  last_step: number
  drift: number
  /** Wrong codes since the last right one. */
  failed_attempts: number
  locked_until: Instant | null
  temp_code: string | null
  temp_code_expires_at: Instant | null
  temp_code_attempts: number
  confirmed_at: Instant | null
  last_verified_at: Instant | null
  created_at: Instant
  updated_at: Instant
}

export interface ChatTwoStepVerificationTable {
  id: Generated<number>
  user_id: number
  is_enabled: boolean
  password_hash: string | null
  recovery_email: string | null
  /** Sealed. */
  secret_key: string | null
  /** Hashes. */
  backup_codes: TextListColumn
  created_at: Instant
  updated_at: Instant
  last_verified_at: Instant | null
}

export interface ChatTwoStepStateTable {
  user_id: number
  last_step: number
  drift: number
  failed_attempts: number
  locked_until: Instant | null
  backup_salt: string | null
  /** JSON: for every backup code, the time of its use or null. */
  backup_used_at: string
  /** JSON: session ids and the instants until which they may chat. */
  chat_sessions: string
  temp_code: string | null
  temp_code_expires_at: Instant | null
  temp_code_attempts: number
}

export interface LoginChallengesTable {
  /** The challenge token carries it as its `jti`. */
  id: string
  user_id: number
  attempts: number
  created_at: Instant
  expires_at: Instant
  consumed_at: Instant | null
}

export interface ThrottlesTable {
  key: string
  /**
   * Milliseconds since 1970, unlike the instants of other tables, since the rules do arithmetic
   * with them.
   */
  window_ends_at: number
  window_count: number
  row_count: number
  lock_level: number
  locked_until: number
  expires_at: number
}

export interface SessionsTable {
  /** SHA-256 of the session cookie. */
  id: string
  user_id: number
  created_at: Instant
  expires_at: Instant
  address: string | null
  user_agent: string | null
}

export interface AuditLogTable {
  id: Generated<number>
  at: Instant
  user_id: number | null
  actor_id: number | null
  event: string
  address: string | null
  user_agent: string | null
  detail: string | null
}

export interface SyncTokensTable {
  /** The SHA-256 of the token. */
  id: string
  user_id: number
  /** Names the computer that it was made for. */
  name: string
  created_at: Instant
  last_used_at: Instant | null
}

export interface SyncFilesTable {
  user_id: number
  name: string
  /** In Base64, because both databases keep text in the same way. */
  content: string
  /** The size of the file itself, and not of its Base64. */
  bytes: number
  version: string
  updated_at: Instant
}

export interface SchemaMigrationsTable {
  name: string
  applied_at: Instant
}

export interface Tables {
  users: UsersTable
  two_factor_auth: TwoFactorAuthTable
  chat_two_step_verification: ChatTwoStepVerificationTable
  chat_two_step_state: ChatTwoStepStateTable
  login_challenges: LoginChallengesTable
  throttles: ThrottlesTable
  sessions: SessionsTable
  audit_log: AuditLogTable
  sync_tokens: SyncTokensTable
  sync_files: SyncFilesTable
  schema_migrations: SchemaMigrationsTable
}
