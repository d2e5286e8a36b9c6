/** Where the files of all devices lie. It knows bytes and names, and nothing of what is in them. */

export interface PlaceFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface SyncPlace {
  /** The names of the files that are there. Throws `unavailable` where that cannot be told. */
  list(): Promise<readonly string[]>
  /** Undefined where it is not there any more. */
  read(name: string): Promise<Uint8Array | undefined>
  /** The old file or the new one is there at any moment, and never a part of one. */
  write(name: string, bytes: Uint8Array): Promise<void>
}

export const stateFileName = (device: string) => `${device}.countersign`

/** More devices than anybody has, and the copies that carriers make of their files. */
const maxFiles = 512

/** Everything that may be a state file. What vanishes meanwhile is passed over. */
export async function readAll(place: SyncPlace): Promise<PlaceFile[]> {
  const files: PlaceFile[] = []
  for (const name of [...(await place.list())].sort().slice(0, maxFiles)) {
    const bytes = await place.read(name)
    if (bytes) files.push({ name, bytes })
  }
  return files
}
