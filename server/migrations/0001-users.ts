import type { Migration } from './migration.ts'

export const migration: Migration = {
  name: 'users',
  needs: [],
  tables: {
    users: ['id', 'email', 'display_name', 'password_hash', 'phone', 'is_admin', 'created_at'],
  },
  up: words => [
    `CREATE TABLE users (
      id ${words.id},
      email VARCHAR(254) NOT NULL UNIQUE,
      display_name VARCHAR(255) NOT NULL,
      password_hash VARCHAR(255) NOT NULL,
      phone VARCHAR(32),
      is_admin BOOLEAN DEFAULT ${words.false} NOT NULL,
      created_at ${words.instant} DEFAULT ${words.now} NOT NULL
    )`,
  ],
  down: ['DROP TABLE users'],
}
