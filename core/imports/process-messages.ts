/** The application and the process that reads files exchange these messages. */
import type { ErrorCode } from '../../shared/errors.ts'
import type { Pixels } from '../../shared/qr/pixels.ts'
import type { Words } from '../../shared/wording/words.ts'
import type { Imported } from '../importers/importer.ts'
import type { ReadFile, SourceFile } from './read-file.ts'

export type ReadingRequest =
  | {
      readonly kind: 'open'
      readonly files: readonly SourceFile[]
      readonly formatId: string | null
    }
  | { readonly kind: 'unseal'; readonly file: number; readonly passphrase: string }
  /** Reads the QR codes of pictures that are no files. */
  | { readonly kind: 'codes'; readonly pictures: readonly Pixels[] }

export type ReadingAnswer =
  /** The file that is looked at now. */
  | { readonly kind: 'at'; readonly file: number }
  | Slice
  /** Without what the slices before it held. */
  | { readonly kind: 'read'; readonly files: readonly ReadFile[] }
  | { readonly kind: 'codes'; readonly texts: readonly string[] }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly words: Words }
  | { readonly kind: 'failed'; readonly name: string }

export interface Slice extends Pick<Imported, 'entries' | 'skipped'> {
  readonly kind: 'slice'
  readonly file: number
}
