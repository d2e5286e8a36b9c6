/** Pairs a kind of file that an importer reads with a writer of its own. */
import type { Beside } from '../../../core/importers/importer.ts'
import type { EntryType } from '../../../shared/entry-models.ts'
import type { Row } from './row.ts'

export interface Written {
  readonly file: Buffer
  readonly beside?: Beside
}

export interface Format {
  readonly title: string
  /** Names the importer that reads it. */
  readonly id: string
  readonly fileName: string
  /** Only sealed files have one. */
  readonly passphrase?: string
  /** The format holds entries of these types only. */
  readonly types: readonly EntryType[]
  /** The format has no room for these. */
  readonly loses: readonly (keyof Row)[]
  /** An entry can be in this many folders, where that is fewer than the row has tags. */
  readonly maxTags?: number
  /** The secret is written as the row has it, not decoded and encoded. */
  readonly secretAsText: boolean
  readonly write: (rows: readonly Row[]) => Written | Promise<Written>
}

export const json = (value: unknown): Written => ({ file: Buffer.from(JSON.stringify(value)) })
