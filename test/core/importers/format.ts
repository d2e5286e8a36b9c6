/** This is one kind of file that an importer reads, with a writer of its own. */
import type { Beside } from '../../../core/importers/importer.ts'
import type { EntryType } from '../../../shared/models.ts'
import type { Row } from './row.ts'

export interface Written {
  readonly file: Buffer
  readonly beside?: Beside
}

export interface Format {
  readonly title: string
  /** This is the id of the importer. */
  readonly id: string
  readonly fileName: string
  /** Only sealed files have one. */
  readonly passphrase?: string
  /** What the format can hold. */
  readonly types: readonly EntryType[]
  /** What the format has no place for. */
  readonly loses: readonly (keyof Row)[]
  /** Folders that an entry can be in, where that is fewer than the row has tags. */
  readonly maxTags?: number
  /** The secret is written as the row has it, not decoded and encoded. */
  readonly secretAsText: boolean
  readonly write: (rows: readonly Row[]) => Written | Promise<Written>
}

export const json = (value: unknown): Written => ({ file: Buffer.from(JSON.stringify(value)) })
