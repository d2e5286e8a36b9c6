import type { Migration } from './migration.ts'

export interface FoundMigration extends Migration {
  /** The file's name without its ending; files run in the order of their names. */
  readonly file: string
}

/**
 * Returns every numbered file of this folder, so that a new migration only has to be put there.
 * This works in the bundle as well.
 */
export function discoverMigrations(): FoundMigration[] {
  const files = import.meta.glob<Migration>('./[0-9]*.ts', { eager: true, import: 'migration' })
  return Object.entries(files)
    .map(([path, migration]) => ({ ...migration, file: path.slice(2, -3) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}
