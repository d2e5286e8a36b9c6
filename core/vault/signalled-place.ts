import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { errorCode } from './atomic-file.ts'
import type { VaultPlace } from './place.ts'

/**
 * Wraps a place that cannot be watched, and adds a file that every save writes again: other
 * programs notice that, and read the place again. The file contains only a random name for the
 * save.
 */
export function withSignal(place: VaultPlace, signalPath: string): VaultPlace {
  async function signal(): Promise<void> {
    try {
      await writeFile(signalPath, randomUUID(), { mode: 0o600 })
    } catch (error) {
      // The save is done. Programs that aren't told will find it at the next look.
      if (!errorCode(error)) throw error
    }
  }

  return {
    ...place,
    signalPath: async () => signalPath,
    async write(bytes, replacing) {
      const revision = await place.write(bytes, replacing)
      await signal()
      return revision
    },
    async restorePrevious() {
      await place.restorePrevious()
      await signal()
    },
    async remove(revision) {
      await place.remove(revision)
      await signal()
    },
  }
}
