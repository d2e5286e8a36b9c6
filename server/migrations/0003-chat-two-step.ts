import type { Migration } from './migration.ts'

export const migration: Migration = {
  name: 'chat_two_step',
  needs: ['users'],
  tables: {
    chat_two_step_verification: [
      'id',
      'user_id',
      'is_enabled',
      'password_hash',
      'recovery_email',
      'secret_key',
      'backup_codes',
      'created_at',
      'updated_at',
      'last_verified_at',
    ],
    chat_two_step_state: [
      'user_id',
      'last_step',
      'drift',
      'failed_attempts',
      'locked_until',
      'backup_salt',
      'backup_used_at',
      'chat_sessions',
      'temp_code',
      'temp_code_expires_at',
      'temp_code_attempts',
    ],
  },
  up: words => [
    `CREATE TABLE chat_two_step_verification (
      id ${words.id},
      user_id INTEGER NOT NULL UNIQUE REFERENCES users(id) ON DELETE CASCADE,
      is_enabled BOOLEAN DEFAULT ${words.false} NOT NULL,
      password_hash VARCHAR(255),
      recovery_email VARCHAR(255),
      secret_key VARCHAR(255),
      backup_codes ${words.textList},
      created_at ${words.instant} DEFAULT ${words.now} NOT NULL,
      updated_at ${words.instant} DEFAULT ${words.now} NOT NULL,
      last_verified_at ${words.instant}
    )`,
    'CREATE INDEX idx_chat_two_step_user ON chat_two_step_verification(user_id)',
    `CREATE TABLE chat_two_step_state (
      user_id INTEGER PRIMARY KEY REFERENCES chat_two_step_verification(user_id) ON DELETE CASCADE,
      last_step INTEGER DEFAULT -1 NOT NULL,
      drift INTEGER DEFAULT 0 NOT NULL,
      failed_attempts INTEGER DEFAULT 0 NOT NULL,
      locked_until ${words.instant},
      backup_salt TEXT,
      backup_used_at TEXT DEFAULT '[]' NOT NULL,
      chat_sessions TEXT DEFAULT '{}' NOT NULL,
      temp_code TEXT,
      temp_code_expires_at ${words.instant},
      temp_code_attempts INTEGER DEFAULT 0 NOT NULL
    )`,
  ],
  down: ['DROP TABLE chat_two_step_state', 'DROP TABLE chat_two_step_verification'],
}
