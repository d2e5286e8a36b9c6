/** Writes databases of Android apps, using SQLite itself with the apps' statements. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import type { Format } from '../format.ts'

interface Table {
  readonly name: string
  readonly create: string
  readonly rows: readonly (readonly (string | number | null)[])[]
}

export function writeDatabase(tables: readonly Table[], setUp = ''): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-test-'))
  try {
    const path = join(folder, 'database')
    const database = new Database(path)
    database.exec(setUp)
    for (const { name, create, rows } of tables) {
      database.exec(create)
      for (const row of rows) {
        const marks = row.map(() => '?').join(', ')
        database.prepare(`INSERT INTO ${name} VALUES (${marks})`).run(...row)
      }
    }
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    database.close()
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const googleTable =
  'CREATE TABLE accounts (_id INTEGER PRIMARY KEY, email TEXT NOT NULL, secret TEXT NOT NULL, ' +
  'counter INTEGER DEFAULT 0, type INTEGER, provider INTEGER DEFAULT 0, ' +
  'issuer TEXT DEFAULT NULL, original_name TEXT DEFAULT NULL, isencrypted INTEGER DEFAULT 0)'

export const microsoftTable =
  'CREATE TABLE `accounts` (`_id` INTEGER PRIMARY KEY AUTOINCREMENT, `name` TEXT NOT NULL, ' +
  '`username` TEXT NOT NULL, `oath_secret_key` TEXT NOT NULL, `account_type` INTEGER NOT NULL, ' +
  '`encrypted_oath_secret_key` TEXT NOT NULL)'

const stratumTables = [
  'CREATE TABLE "authenticator" (\n"type" integer ,\n"icon" varchar ,\n"issuer" varchar(32) ,\n' +
    '"username" varchar(40) ,\n"secret" varchar primary key not null ,\n"pin" varchar ,\n' +
    '"algorithm" integer ,\n"digits" integer ,\n"period" integer ,\n"counter" integer ,\n' +
    '"ranking" integer )',
  'CREATE TABLE "category" (\n"id" varchar(8) primary key not null ,\n"name" varchar(32) ,\n' +
    '"ranking" integer )',
  'CREATE TABLE "authenticatorcategory" (\n"categoryId" varchar ,\n' +
    '"authenticatorSecret" varchar ,\n"ranking" integer )',
] as const

const stratumTypes = ['', 'hotp', 'totp', 'motp', 'steam', 'yandex']
const stratumAlgorithms = ['SHA1', 'SHA256', 'SHA512']

const format = {
  secretAsText: true,
  loses: ['note', 'trashed', 'backupCodes', 'favourite'],
} as const

export const databaseFormats: readonly Format[] = [
  {
    ...format,
    title: 'Google Authenticator, database',
    id: 'google-authenticator-database',
    fileName: 'databases',
    types: ['totp', 'hotp'],
    loses: [...format.loses, 'algorithm', 'digits', 'period', 'tags', 'icon'],
    write: rows => ({
      file: writeDatabase([
        {
          name: 'accounts',
          create: googleTable,
          rows: rows.map((row, i) => [
            i + 1,
            `${row.issuer}:${row.label}`,
            row.secret,
            row.counter,
            row.type === 'hotp' ? 1 : 0,
            0,
            row.issuer,
            row.label,
            0,
          ]),
        },
      ]),
    }),
  },
  {
    ...format,
    title: 'Microsoft Authenticator',
    id: 'microsoft-authenticator',
    fileName: 'PhoneFactor',
    types: ['totp'],
    loses: [...format.loses, 'algorithm', 'digits', 'period', 'tags', 'icon'],
    write: rows => ({
      file: writeDatabase([
        {
          name: 'accounts',
          create: microsoftTable,
          rows: rows.map((row, i) => [i + 1, row.issuer, row.label, row.secret, 0, '']),
        },
      ]),
    }),
  },
  {
    ...format,
    title: 'Stratum, database',
    id: 'stratum-database',
    fileName: 'proauth.db3',
    types: ['totp', 'hotp', 'steam', 'motp', 'yandex'],
    write(rows) {
      const tags = [...new Set(rows.flatMap(row => row.tags))]
      const [authenticator, category, membership] = stratumTables
      const authenticators = rows.map((row, i) => [
        stratumTypes.indexOf(row.type),
        row.icon,
        row.issuer,
        row.label,
        row.secret,
        row.pin,
        stratumAlgorithms.indexOf(row.algorithm),
        row.digits,
        row.period,
        row.counter,
        i,
      ])
      const members = rows.flatMap(row =>
        row.tags.map((tag, i) => [`c${tags.indexOf(tag)}`, row.secret, i]),
      )
      const tables = [
        { name: 'authenticator', create: authenticator, rows: authenticators },
        { name: 'category', create: category, rows: tags.map((tag, i) => [`c${i}`, tag, i]) },
        { name: 'authenticatorcategory', create: membership, rows: members },
      ]
      // The app uses a write-ahead log.
      return { file: writeDatabase(tables, 'PRAGMA journal_mode = WAL') }
    },
  },
]
