import type { Migration } from './migration.ts'

/** The log outlives the users that it mentions, so it has no foreign keys to them. */
export const migration: Migration = {
  name: 'audit_log',
  needs: [],
  tables: {
    audit_log: ['id', 'at', 'user_id', 'actor_id', 'event', 'address', 'user_agent', 'detail'],
  },
  up: words => [
    `CREATE TABLE audit_log (
      id ${words.id},
      at ${words.instant} DEFAULT ${words.now} NOT NULL,
      user_id INTEGER,
      actor_id INTEGER,
      event VARCHAR(64) NOT NULL,
      address VARCHAR(64),
      user_agent VARCHAR(255),
      detail VARCHAR(500)
    )`,
    'CREATE INDEX idx_audit_log_user ON audit_log(user_id)',
  ],
  down: ['DROP TABLE audit_log'],
}
