import type { Database } from '../database/database.ts'

/** Each file of this folder exports a step of the schema as `migration`. */
export interface Migration {
  readonly name: string
  /** Names of the migrations whose tables this one refers to. */
  readonly needs: readonly string[]
  /** Must exist afterward: columns by table, the table it is named after first. */
  readonly tables: Readonly<Record<string, readonly string[]>>
  /** Statements, run in one transaction. */
  up(words: ColumnWords): readonly string[]
  down: readonly string[]
}

/** The two databases have different words for these. */
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
