import type { PlaceKind } from '../../shared/vault-models.ts'

/** A revision identifies exactly these bytes. Only the place interprets it. */
export interface Stored {
  readonly bytes: Uint8Array
  readonly revision: string
}

/**
 * A write replaces only what it expects: the version it was made from, nothing, or one that `read`
 * calls damaged.
 */
export type Replacing = Pick<Stored, 'revision'> | 'nothing' | 'damaged'

/**
 * Stores the vault's bytes. [Note: generations] Every save names the revision that it was made
 * from, and is refused as `stale` if the place has another one by then. The check and the save
 * happen under one lock across programs, so that no save is ever lost to a second writer. Every
 * function throws AppError: `unavailable` if the place cannot be reached, and `damaged` if it was
 * read but isn't intact. Undefined always means that it was read and nothing is there.
 */
export interface VaultPlace {
  readonly kind: PlaceKind
  read(): Promise<Stored | undefined>
  /** Cheaper than `read` if the place can tell without the bytes. */
  revision(): Promise<string | undefined>
  /**
   * Keeps the previous version and returns the new revision. A crash leaves the old or the new
   * version. Bytes that are still being packed are awaited while the place prepares.
   */
  write(bytes: Uint8Array | Promise<Uint8Array>, replacing: Replacing): Promise<string>
  /** Returns the previous version if it exists and is intact. */
  readPrevious(): Promise<Uint8Array | undefined>
  /** Makes the previous version the newest again. */
  restorePrevious(): Promise<void>
  /** Removes every trace, if the place still has this revision. */
  remove(revision: string): Promise<void>
  /**
   * A file that changes with every save, for other programs to watch. It is missing if there is
   * none.
   */
  readonly signalPath?: () => Promise<string>
}
