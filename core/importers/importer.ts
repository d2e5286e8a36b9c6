/** The reader of one foreign format is a value in one file, listed in the registry. */

import type { ParsedEntry } from '../../shared/otpauth.ts'
import type { Words } from '../../shared/wording/words.ts'

export interface Importer {
  /** Kebab-case; people type it after `--format`. */
  readonly id: string
  /** The product's own name, or words where no product has given its name. */
  readonly name: string | Words
  /** The extension is in small letters, without the dot. */
  readonly extensions: readonly string[]
  /** 'sometimes': the app writes both. */
  readonly sealed: 'never' | 'sometimes' | 'always'
  /**
   * Tells the file by its content: cheap, never throws, and true for no file of another importer.
   */
  recognises(file: Uint8Array, name: string): boolean
  /**
   * `name` is the file's, for apps that keep an entry's name there alone. Throws `bad-input` and
   * `too-large` where the file as a whole cannot be read.
   */
  open(file: Uint8Array, beside?: Beside, name?: string): Opened
  /** Names of the files beside it that `open` reads, too: they need no opening of their own. */
  companions?(file: Uint8Array): readonly string[]
}

/** Files of the same folder, brought in together, by their names: some apps spread over several. */
export type Beside = ReadonlyMap<string, Uint8Array>

export type Opened =
  | { readonly sealed: false; read(): Promise<Imported> }
  /** `unseal` throws `wrong-passphrase`, and what `open` throws. */
  | { readonly sealed: true; unseal(passphrase: string): Promise<Imported> }

export interface Imported {
  readonly entries: readonly ImportedEntry[]
  readonly skipped: readonly Skipped[]
  /** The part of an export that is cut into several: the others may be in other files. */
  readonly parts?: readonly ExportPart[]
  /**
   * Says what was guessed of a file that does not say which app wrote it: 'The column "2fa" was
   * taken for the secrets.' Its entries are added only when somebody has agreed to them.
   */
  readonly guesses?: readonly Words[]
}

export interface ExportPart {
  /** All parts of one export share it. */
  readonly batchId: string
  /** The index goes from 0 to `size` - 1. */
  readonly index: number
  readonly size: number
}

/** Adds to an entry what the other app knew about it. */
export interface ImportedEntry extends ParsedEntry {
  /** Groups, folders, categories, too. */
  readonly tags: readonly string[]
  readonly favourite: boolean
  readonly note: string
  readonly trashed: boolean
  /** The other app's name for its icon; null if it gave none. */
  readonly icon: string | null
  readonly backupCodes: readonly string[]
}

/**
 * Tells where something could not be read ("entry 3", "line 12") and why, without any value of the
 * file.
 */
export interface Skipped {
  readonly where: Words
  readonly reason: Words
  /** Its issuer and label as far as they are known, so that people find it in the other app. */
  readonly name?: string
}
