/** Defines the writer of one format: a value in one file, listed in the registry. */
import type { ExportPart } from '../../shared/transfer-models.ts'
import type { Words } from '../../shared/wording/words.ts'
import type { StoredEntry } from '../vault/document.ts'

export interface Exporter {
  /**
   * In kebab case, as people type it after `--format`. If an importer reads the format, it has the
   * same id.
   */
  readonly id: string
  /** The product's own name, or words if no product has given it a name. */
  readonly name: string | Words
  /** Without the dot. */
  readonly extension: string
  /** True if a passphrase seals the file. Otherwise, whoever has the file has every secret. */
  readonly isSealed: boolean
  /** The format cannot store these. */
  readonly leavesOut: readonly ExportPart[]
  /** Tells why the format cannot contain this entry; null if it can. */
  refuses(entry: StoredEntry): Words | null
  /** Writes entries that it doesn't refuse. */
  write(entries: readonly StoredEntry[], options: ExportOptions): Promise<Uint8Array>
}

export interface ExportOptions {
  /** Null if the format isn't sealed. */
  readonly passphrase: string | null
  /** Must be cryptographically strong. */
  readonly random: (bytes: number) => Uint8Array
  readonly newId: () => string
  /** Milliseconds since 1970. */
  readonly now: number
}
