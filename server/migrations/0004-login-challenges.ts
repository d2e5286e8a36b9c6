import type { Migration } from './migration.ts'

export const migration: Migration = {
  name: 'login_challenges',
  needs: ['users'],
  tables: {
    login_challenges: ['id', 'user_id', 'attempts', 'created_at', 'expires_at', 'consumed_at'],
    throttles: [
      'key',
      'window_ends_at',
      'window_count',
      'row_count',
      'lock_level',
      'locked_until',
      'expires_at',
    ],
  },
  up: words => [
    `CREATE TABLE login_challenges (
      id VARCHAR(64) PRIMARY KEY,
      user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
      attempts INTEGER DEFAULT 0 NOT NULL,
      created_at ${words.instant} DEFAULT ${words.now} NOT NULL,
      expires_at ${words.instant} NOT NULL,
      consumed_at ${words.instant}
    )`,
    'CREATE INDEX idx_login_challenges_expires ON login_challenges(expires_at)',
    `CREATE TABLE throttles (
      key VARCHAR(255) PRIMARY KEY,
      window_ends_at BIGINT NOT NULL,
      window_count INTEGER NOT NULL,
      row_count INTEGER NOT NULL,
      lock_level INTEGER NOT NULL,
      locked_until BIGINT NOT NULL,
      expires_at BIGINT NOT NULL
    )`,
    'CREATE INDEX idx_throttles_expires ON throttles(expires_at)',
  ],
  down: ['DROP TABLE throttles', 'DROP TABLE login_challenges'],
}
