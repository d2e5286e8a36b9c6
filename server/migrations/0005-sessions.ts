import type { Migration } from './migration.ts'

export const migration: Migration = {
  name: 'sessions',
  needs: ['users'],
  tables: { sessions: ['id', 'user_id', 'created_at', 'expires_at', 'address', 'user_agent'] },
  up: words => [
    `CREATE TABLE sessions (
      id VARCHAR(64) PRIMARY KEY,
      user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
      created_at ${words.instant} DEFAULT ${words.now} NOT NULL,
      expires_at ${words.instant} NOT NULL,
      address VARCHAR(64),
      user_agent VARCHAR(255)
    )`,
    'CREATE INDEX idx_sessions_user ON sessions(user_id)',
    'CREATE INDEX idx_sessions_expires ON sessions(expires_at)',
  ],
  down: ['DROP TABLE sessions'],
}
