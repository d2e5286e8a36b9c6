import type { Database } from '../database/database.ts'

/** Each file in this folder exports one step of the schema as `migration`. */
export interface Migration {
  readonly name: string
  /** The names of migrations whose tables this one refers to. */
  readonly needs: readonly string[]
  /** The columns by table that must exist afterward. The migration's own table comes first. */
  readonly tables: Readonly<Record<string, readonly string[]>>
  /** Returns statements that run in one transaction. */
  up(words: ColumnWords): readonly string[]
  down: readonly string[]
}

/** The two databases name these column types differently. */
export interface ColumnWords {
  readonly id: string
  readonly instant: string
  readonly now: string
  readonly false: string
  readonly textList: string
}

export function columnWords(kind: Database['kind']): ColumnWords {
  return kind === 'sqlite'
    ? {
        id: 'INTEGER PRIMARY KEY AUTOINCREMENT',
        instant: 'TEXT',
        now: "(strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))",
        false: '0',
        textList: 'TEXT',
      }
    : {
        id: 'SERIAL PRIMARY KEY',
        instant: 'TIMESTAMP',
        now: 'NOW()',
        false: 'FALSE',
        textList: 'TEXT[]',
      }
}
