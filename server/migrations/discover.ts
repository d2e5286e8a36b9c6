import type { Migration } from './migration.ts'

export interface FoundMigration extends Migration {
  /** The file's name without its ending; files run in the order of their names. */
  readonly file: string
}

/** Every numbered file of this folder: a new one is found by being there, in the bundle, too. */
export function discoverMigrations(): FoundMigration[] {
  const files = import.meta.glob<Migration>('./[0-9]*.ts', { eager: true, import: 'migration' })
  return Object.entries(files)
    .map(([path, migration]) => ({ ...migration, file: path.slice(2, -3) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}
