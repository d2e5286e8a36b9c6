import type { Migration } from './migration.ts'

export const migration: Migration = {
  name: 'sync',
  needs: ['users'],
  tables: {
    sync_tokens: ['id', 'user_id', 'name', 'created_at', 'last_used_at'],
    sync_files: ['user_id', 'name', 'content', 'bytes', 'version', 'updated_at'],
  },
  up: words => [
    `CREATE TABLE sync_tokens (
      id VARCHAR(64) PRIMARY KEY,
      user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
      name VARCHAR(128) NOT NULL,
      created_at ${words.instant} DEFAULT ${words.now} NOT NULL,
      last_used_at ${words.instant}
    )`,
    'CREATE INDEX idx_sync_tokens_user ON sync_tokens(user_id)',
    `CREATE TABLE sync_files (
      user_id INTEGER NOT NULL REFERENCES users(id) ON DELETE CASCADE,
      name VARCHAR(64) NOT NULL,
      content TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      version VARCHAR(64) NOT NULL,
      updated_at ${words.instant} DEFAULT ${words.now} NOT NULL,
      PRIMARY KEY (user_id, name)
    )`,
  ],
  down: ['DROP TABLE sync_files', 'DROP TABLE sync_tokens'],
}
