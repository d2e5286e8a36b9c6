/** The writer of one format is a value in one file, listed in the registry. */
import type { ExportPart } from '../../shared/transfer-models.ts'
import type { Words } from '../../shared/wording/words.ts'
import type { StoredEntry } from '../vault/document.ts'

export interface Exporter {
  /** Kebab-case; people type it after `--format`. If an importer reads it, that one's id. */
  readonly id: string
  /** The product's own name, or words where no product has given its name. */
  readonly name: string | Words
  /** Without the dot. */
  readonly extension: string
  /** A passphrase seals it. Otherwise, whoever has the file has every secret. */
  readonly isSealed: boolean
  /** The format has no place for these. */
  readonly leavesOut: readonly ExportPart[]
  /** Says why the format cannot hold this entry; null if it can. */
  refuses(entry: StoredEntry): Words | null
  /** Writes entries that it does not refuse. */
  write(entries: readonly StoredEntry[], options: ExportOptions): Promise<Uint8Array>
}

export interface ExportOptions {
  /** Null if the format is not sealed. */
  readonly passphrase: string | null
  /** Cryptographically strong. */
  readonly random: (bytes: number) => Uint8Array
  readonly newId: () => string
  /** Milliseconds since 1970. */
  readonly now: number
}
