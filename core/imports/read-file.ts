/** Describes a file of an import, before and after it was read. */
import type { Words } from '../../shared/wording/words.ts'
import type { Imported } from '../importers/importer.ts'

export interface SourceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Format {
  readonly id: string
  readonly name: Words
}

export type ReadFile =
  | { readonly state: 'read'; readonly format: Format; readonly imported: Imported }
  | { readonly state: 'sealed'; readonly format: Format }
  | { readonly state: 'refused'; readonly format: Format | null; readonly reason: Words }
