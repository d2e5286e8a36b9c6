import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { errorCode } from './atomic-file.ts'
import type { VaultPlace } from './place.ts'

/**
 * A place that nothing can watch, with a file beside it that every save writes again: another
 * program sees that, and reads the place again. The file holds a random name for the save and
 * nothing else.
 */
export function withSignal(place: VaultPlace, signalPath: string): VaultPlace {
  async function signal(): Promise<void> {
    try {
      await writeFile(signalPath, randomUUID(), { mode: 0o600 })
    } catch (error) {
      // The save is done: who is not told of it finds it at the next look.
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
