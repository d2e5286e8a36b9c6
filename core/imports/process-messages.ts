/** Defines the messages between the application and the process that reads files. */
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
  /** Reads the QR codes in pictures that aren't files. */
  | { readonly kind: 'codes'; readonly pictures: readonly Pixels[] }

export type ReadingAnswer =
  /** The index of the file that is being read. */
  | { readonly kind: 'at'; readonly file: number }
  | Slice
  /** Contains only what the earlier slices did not. */
  | { readonly kind: 'read'; readonly files: readonly ReadFile[] }
  | { readonly kind: 'codes'; readonly texts: readonly string[] }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly words: Words }
  | { readonly kind: 'failed'; readonly name: string }

export interface Slice extends Pick<Imported, 'entries' | 'skipped'> {
  readonly kind: 'slice'
  readonly file: number
}
