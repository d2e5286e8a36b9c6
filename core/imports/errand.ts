/** What the application and the process of an import tell each other. */
import type { ErrorCode } from '../../shared/errors.ts'
import type { Words } from '../../shared/wording/words.ts'
import type { Imported } from '../importers/importer.ts'
import type { GivenFile, ReadFile } from './read-file.ts'

export type Errand =
  | {
      readonly kind: 'open'
      readonly files: readonly GivenFile[]
      readonly formatId: string | null
    }
  | { readonly kind: 'unseal'; readonly file: number; readonly passphrase: string }

export type Answer =
  /** The file that is looked at now. */
  | { readonly kind: 'at'; readonly file: number }
  | Slice
  /** Without what the slices before it held. */
  | { readonly kind: 'read'; readonly files: readonly ReadFile[] }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly words: Words }
  | { readonly kind: 'failed'; readonly name: string }

export interface Slice extends Pick<Imported, 'entries' | 'skipped'> {
  readonly kind: 'slice'
  readonly file: number
}
