import type { PlaceKind } from '../../shared/vault-models.ts'

/** A revision names exactly these bytes; only the place reads meaning in it. */
export interface Stored {
  readonly bytes: Uint8Array
  readonly revision: string
}

/**
 * A write replaces only what it expects to find: the version it was made from, nothing, or one that
 * `read` calls damaged.
 */
export type Replacing = Pick<Stored, 'revision'> | 'nothing' | 'damaged'

/**
 * Holds the vault's bytes. [Note: generations] Every save names the revision it was made from and
 * is refused as `stale` when the place holds another one by then; the check and the save happen
 * under one lock across programs, so that no save is ever lost to a second writer.
 *
 * Every function fails with AppError: `unavailable` when the place cannot be reached, `damaged`
 * when it was read and is not whole. Undefined always means: read, and nothing is there.
 */
export interface VaultPlace {
  readonly kind: PlaceKind
  read(): Promise<Stored | undefined>
  /** Cheaper than `read` where the place can tell without its bytes. */
  revision(): Promise<string | undefined>
  /**
   * Keeps the previous version and returns the new revision. A crash leaves the old or the new one.
   * Bytes that are still being packed are waited for while the place prepares.
   */
  write(bytes: Uint8Array | Promise<Uint8Array>, replacing: Replacing): Promise<string>
  /** The version before, when it is there and whole. */
  readPrevious(): Promise<Uint8Array | undefined>
  /** Makes the version before the newest again. */
  restorePrevious(): Promise<void>
  /** Removes every trace, if the place still holds this revision. */
  remove(revision: string): Promise<void>
  /** A file that every save changes, for other programs to watch; not there where nothing tells. */
  readonly signalPath?: () => Promise<string>
}
