/** Where the files of all devices lie. It knows bytes and names, and nothing of what is in them. */
import { AppError } from '../../../shared/errors.ts'
import type { Words } from '../../../shared/wording/words.ts'

export interface PlaceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ListedFile {
  readonly name: string
  /**
   * Another one where the file may be another; null where the place tells none. It saves reading
   * what is known already. Nothing else rests on it: some carriers get it wrong.
   */
  readonly version: string | null
}

/** Every function throws a `PlaceError` where the place cannot be used. */
export interface SyncPlace {
  /** The files that may be state files. It may lack what is there for a while. */
  list(): Promise<readonly ListedFile[]>
  /** Undefined where it is not there, or is larger than any state file. */
  read(name: string): Promise<Uint8Array | undefined>
  /** Replaces it. Where it fails, what is there may be the old file, the new one, or a part. */
  write(name: string, bytes: Uint8Array): Promise<void>
  /** Nothing happens where it is not there. */
  remove(name: string): Promise<void>
  /**
   * Tells when something may have changed, which costs nothing while nothing does. Returns what ends
   * it; null where the place cannot tell.
   */
  watch(onChange: () => void): (() => void) | null
  /**
   * Ends the login at the place, where it was made for this computer alone and nothing but this
   * computer needs it.
   */
  endLogin?(): Promise<void>
  /** Hangs up: what is under way fails. */
  close(): void
}

interface PlaceErrorOptions extends ErrorOptions {
  readonly retryAfterSeconds?: number | undefined
}

/** The place cannot be used now. It says nothing about what lies there. */
export class PlaceError extends AppError {
  /** Waiting alone does not help: somebody has to do what the sentence says. */
  readonly needsUser: boolean

  constructor(kind: 'later' | 'needs-user', words: Words, options: PlaceErrorOptions = {}) {
    super(kind === 'later' ? 'unavailable' : 'refused', words, options)
    this.needsUser = kind === 'needs-user'
  }
}

export const stateFileName = (device: string) => `${device}.countersign`

/** What a device calls its file. It is one of ours, whatever has become of it. */
export const isStateFileName = (name: string) => /^[0-9a-f]{16}\.countersign$/.test(name)

/** What carriers and people put there under other names is none. */
export const mayBeStateFile = (name: string) => /^[^./][^/]*\.countersign$/.test(name)

/** More devices than anybody has, and the copies that carriers make of their files. */
const maxFiles = 512

/**
 * Everything that may be a state file. What vanishes meanwhile is passed over. `known`: names that
 * are read whether they are listed or not, because some places list late.
 */
export async function readAll(
  place: SyncPlace,
  known: readonly string[] = [],
  listed?: readonly ListedFile[],
): Promise<PlaceFile[]> {
  const names = (listed ?? (await place.list())).map(({ name }) => name)
  const files: PlaceFile[] = []
  for (const name of [...new Set([...known, ...names.sort().slice(0, maxFiles)])].sort()) {
    const bytes = await place.read(name)
    if (bytes) files.push({ name, bytes })
  }
  return files
}
