/** Keeps a vault in memory, and can fail at a write like a crash or a locked keychain. */

import type { VaultPlace } from '../../../core/vault/place.ts'
import { AppError } from '../../../shared/errors.ts'
import { literal } from '../../literal.ts'

export interface MemoryPlace extends VaultPlace {
  /** Lets this many writes succeed from now on. All later ones fail. */
  failAfter(writes: number): void
  writes(): number
}

export function createMemoryPlace(): MemoryPlace {
  let bytes: Uint8Array | undefined
  let generation = 0
  let left = Number.POSITIVE_INFINITY
  return {
    kind: 'keychain',
    failAfter(writes) {
      left = writes
    },
    writes: () => generation,
    read: async () => bytes && { bytes, revision: String(generation) },
    revision: async () => (bytes ? String(generation) : undefined),
    async write(given, replacing) {
      const next = await given
      const expected = typeof replacing === 'object' ? replacing.revision : undefined
      if (expected !== (bytes && String(generation))) {
        throw new AppError('stale', literal('The test place was written in between.'))
      }
      if (left <= 0) throw new AppError('unavailable', literal('The test place cannot be written.'))
      left--
      bytes = next
      return String(++generation)
    },
    readPrevious: async () => undefined,
    async restorePrevious() {},
    async remove() {
      bytes = undefined
    },
  }
}
