/** Defines the reader of one foreign format: a value in one file, listed in the registry. */

import type { ParsedEntry } from '../../shared/otpauth.ts'
import type { Words } from '../../shared/wording/words.ts'

export interface Importer {
  /** In kebab case, as people type it after `--format`. */
  readonly id: string
  /** The product's own name, or words if no product has given it a name. */
  readonly name: string | Words
  /** In lower case, without the dot. */
  readonly extensions: readonly string[]
  /** 'sometimes' means that the app writes both. */
  readonly sealed: 'never' | 'sometimes' | 'always'
  /**
   * Recognizes a file by its content. It is cheap, never throws, and accepts no other importer's
   * file.
   */
  recognises(file: Uint8Array, name: string): boolean
  /**
   * `name` is the file's name, which is all that some apps use to name an entry. Throws `bad-input`
   * and `too-large` if the file as a whole cannot be read.
   */
  open(file: Uint8Array, beside?: Beside, name?: string): Opened
  /**
   * Returns the names of neighboring files that `open` reads as well, so that they aren't opened
   * themselves.
   */
  companions?(file: Uint8Array): readonly string[]
}

/**
 * Files from the same folder that are imported together, by name, since some apps use several
 * files.
 */
export type Beside = ReadonlyMap<string, Uint8Array>

export type Opened =
  | { readonly sealed: false; read(): Promise<Imported> }
  /** `unseal` throws `wrong-passphrase`, and what `open` throws. */
  | { readonly sealed: true; unseal(passphrase: string): Promise<Imported> }

export interface Imported {
  readonly entries: readonly ImportedEntry[]
  readonly skipped: readonly Skipped[]
  /** The parts of an export that is split. The other parts may be in other files. */
  readonly parts?: readonly ExportPart[]
  /**
   * Lists the assumptions about a file that doesn't tell which app wrote it: 'The column "2fa" was
   * taken for the secrets.' Its entries are added only if somebody agrees.
   */
  readonly guesses?: readonly Words[]
}

export interface ExportPart {
  /** All parts of one export have the same one. */
  readonly batchId: string
  /** The index goes from 0 to `size` - 1. */
  readonly index: number
  readonly size: number
}

/** An entry with what the other app knew about it. */
export interface ImportedEntry extends ParsedEntry {
  /** Includes groups, folders, and categories. */
  readonly tags: readonly string[]
  readonly favourite: boolean
  readonly note: string
  readonly trashed: boolean
  /** The other app's name for its icon; null if it gave none. */
  readonly icon: string | null
  /** The host of the site; null if the file names none. */
  readonly website: string | null
  readonly backupCodes: readonly string[]
}

/** Tells what could not be read ("entry 3", "line 12") and why, without any value from the file. */
export interface Skipped {
  readonly where: Words
  readonly reason: Words
  /**
   * The issuer and label as far as they are known, so that people can find the entry in the other
   * app.
   */
  readonly name?: string
}
