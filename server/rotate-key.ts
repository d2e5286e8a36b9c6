/** Seals every stored secret again with the current master key. */
import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from './database/database.ts'
import type { Tables } from './database/schema.ts'
import type { Clock } from './instant.ts'
import { addKeyToFile, type KeyRing } from './key-ring.ts'
import { migrateAll } from './migrate.ts'
import { openKeys } from './open-server.ts'
import { createSealing, type SealedPlace } from './sealing.ts'
import type { ServerSettings } from './settings.ts'
import { resealSalt } from './two-factor/backup-codes.ts'

const rowsAtOnce = 500

interface SealedColumn {
  readonly table: 'two_factor_auth' | 'chat_two_step_verification' | 'chat_two_step_state'
  readonly column: string
  /** Skips whatever comes before the sealed part. */
  readonly reseal: (value: string, seal: (sealed: string) => string) => string
}

const whole: SealedColumn['reseal'] = (value, seal) => seal(value)

const sealedColumns: readonly SealedColumn[] = [
  { table: 'two_factor_auth', column: 'secret', reseal: whole },
  { table: 'two_factor_auth', column: 'backup_salt', reseal: resealSalt },
  { table: 'chat_two_step_verification', column: 'secret_key', reseal: whole },
  { table: 'chat_two_step_state', column: 'backup_salt', reseal: resealSalt },
]

/**
 * Adds a fresh key to the key file (COUNTERSIGN_SERVER_KEY is for the operator to change), and
 * seals again whatever earlier keys sealed. It may run next to the server, and again after an
 * interruption. Returns how many values were sealed again. Throws KeyError, MigrationError,
 * unavailable.
 */
export async function rotateKey(
  settings: ServerSettings,
  database: Database,
  clock: Clock = Date.now,
): Promise<number> {
  await migrateAll(database, clock)
  const keys = await openKeys(settings, database)
  if ('file' in settings.masterKey) {
    const { file } = settings.masterKey
    // The file keeps only one earlier key, so an interrupted rotation has to be finished first.
    await resealAll(database.db, keys)
    // Two rotations at the same time would both add a key and drop one that is in use, so only one
    // may add it at a time.
    await database.alone(async transaction => {
      await resealAll(transaction, keys)
      addKeyToFile(file)
    })
  }
  return resealAll(database.db, keys)
}

async function resealAll(db: Kysely<Tables>, keys: KeyRing): Promise<number> {
  const sealing = createSealing(keys, randomBytes)
  let resealed = 0
  for (const { table, column, reseal } of sealedColumns) {
    for await (const { userId, value } of sealedValues(db, table, column)) {
      const place: SealedPlace = { table, column, row: userId }
      const fresh = reseal(value, sealed =>
        sealing.isCurrent(sealed) ? sealed : sealing.seal(place, sealing.open(place, sealed)),
      )
      if (fresh === value) continue
      // The condition skips values that changed in between, which the current key has already
      // sealed.
      const { numUpdatedRows } = await untyped(db)
        .updateTable(table)
        .set({ [column]: fresh })
        .where('user_id', '=', userId)
        .where(column, '=', value)
        .executeTakeFirst()
      resealed += Number(numUpdatedRows)
    }
  }
  return resealed
}

async function* sealedValues(
  db: Kysely<Tables>,
  table: string,
  column: string,
): AsyncGenerator<{ userId: number; value: string }> {
  for (let last = 0; ; ) {
    const rows = await untyped(db)
      .selectFrom(table)
      .select(['user_id', `${column} as value`])
      .where('user_id', '>', last)
      .where(column, 'is not', null)
      .orderBy('user_id')
      .limit(rowsAtOnce)
      .execute()
    for (const row of rows) {
      last = Number(row.user_id)
      yield { userId: last, value: String(row.value) }
    }
    if (rows.length < rowsAtOnce) return
  }
}

/** Kysely cannot type the tables and columns, since they come from the list above. */
function untyped(db: Kysely<Tables>): Kysely<Record<string, Record<string, unknown>>> {
  return db as unknown as Kysely<Record<string, Record<string, unknown>>>
}
