/** Sealing everything anew under the current master key. */
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
  /** Reads past what stands before the sealed part. */
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
 * Puts a fresh key into the key file (COUNTERSIGN_SERVER_KEY is the operator's to change) and seals
 * anew what earlier keys sealed. It may run beside the server, and again after it was interrupted.
 * Returns how many values were sealed anew. Throws KeyError, MigrationError, unavailable.
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
    // The file keeps one earlier key: first nothing may be left of a rotation that was cut short.
    await resealAll(database.db, keys)
    // Nor of one that runs at this very time: two that both add a key would drop one in use.
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
      // Only the value that was read: what changed in between is sealed by the current key already.
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

/** Tables and columns come from the list above. */
function untyped(db: Kysely<Tables>): Kysely<Record<string, Record<string, unknown>>> {
  return db as unknown as Kysely<Record<string, Record<string, unknown>>>
}
