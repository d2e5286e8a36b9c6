/** Pairs a kind of file that an importer reads with an independent writer. */
import type { Beside } from '../../../core/importers/importer.ts'
import type { EntryType } from '../../../shared/entry-models.ts'
import type { Row } from './row.ts'

export interface Written {
  readonly file: Buffer
  readonly beside?: Beside
}

export interface Format {
  readonly title: string
  /** The id of the importer that reads it. */
  readonly id: string
  readonly fileName: string
  /** Only encrypted files have one. */
  readonly passphrase?: string
  /** The format supports only these types. */
  readonly types: readonly EntryType[]
  /** The format cannot store these. */
  readonly loses: readonly (keyof Row)[]
  /** The number of folders that an entry can be in, if that is less than the row's tags. */
  readonly maxTags?: number
  /** The secret is written as it is in the row, without decoding and encoding. */
  readonly secretAsText: boolean
  readonly write: (rows: readonly Row[]) => Written | Promise<Written>
}

export const json = (value: unknown): Written => ({ file: Buffer.from(JSON.stringify(value)) })
