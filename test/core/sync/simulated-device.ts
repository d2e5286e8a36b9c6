/** A computer with a vault in memory, its own copy of the folder, and its own clock. */

import type { SyncPlace } from '../../../core/sync/places/place.ts'
import { type Meeting, meet, type SyncParts } from '../../../core/sync/session.ts'
import { stampChanges } from '../../../core/sync/stamp-changes.ts'
import { emptyDocument, type VaultDocument } from '../../../core/vault/document.ts'
import { formatDocument, keepUnchanged, parseDocument } from '../../../core/vault/document-json.ts'
import { copyPlain } from '../../../core/vault/plain.ts'

export type Rule<T> = (draft: VaultDocument) => T

/** The program ends here, as by a power cut. */
export class Crash extends Error {}

export type CrashPoint = 'before-save' | 'after-save' | 'torn-write' | 'after-write' | null

export interface SimulatedDevice extends SyncParts {
  readonly name: string
  readonly files: Map<string, Uint8Array>
  clockOffMs: number
  crashAt: CrashPoint
  document(): VaultDocument
  change<T>(rule: Rule<T>): T
  image(): VaultDocument
  setBack(image: VaultDocument): void
  meet(): Promise<Meeting | null>
  /** Writes and reads the document, as a program does that is started anew. */
  restart(): void
}

export interface World {
  now: number
  readonly random: () => number
}

export function simulateDevice(
  name: string,
  world: World,
  files = new Map<string, Uint8Array>(),
): SimulatedDevice {
  let document = emptyDocument('key')
  const draw = (below: number) => Math.floor(world.random() * below)
  const random = (bytes: number) => Uint8Array.from({ length: bytes }, () => draw(256))

  function crashIf(point: CrashPoint): void {
    if (device.crashAt !== point) return
    device.crashAt = null
    throw new Crash()
  }

  function change<T>(rule: Rule<T>): T {
    const { sync, ...rest } = document
    const draft: VaultDocument = { ...copyPlain(rest), sync }
    const result = rule(draft)
    if (!keepUnchanged(draft, document)) return result
    const saved = stampChanges(document, draft, device.clock(), draw)
    crashIf('before-save')
    document = saved
    crashIf('after-save')
    return result
  }

  const place: SyncPlace = {
    list: async () => [...files.keys()].map(name => ({ name, version: null })),
    read: async file => files.get(file),
    async write(file, bytes) {
      if (device.crashAt === 'torn-write') {
        files.set(`${file}.part.countersign`, bytes.subarray(0, draw(bytes.length)))
        crashIf('torn-write')
      }
      files.set(file, bytes)
      crashIf('after-write')
    },
    remove: async file => void files.delete(file),
    watch: () => null,
    close() {},
  }

  const device: SimulatedDevice = {
    name,
    files,
    clockOffMs: 0,
    crashAt: null,
    vault: { document: () => document, change: async rule => change(rule) },
    openPlace: () => place,
    clock: () => world.now + device.clockOffMs,
    random,
    draw,
    device: { name, system: 'linux' },
    document: () => document,
    change,
    image: () => document,
    setBack(image) {
      document = image
    },
    async meet() {
      try {
        return await meet(device)
      } catch (error) {
        if (error instanceof Crash) return null
        throw error
      }
    },
    restart() {
      document = parseDocument(formatDocument(document))
    },
  }
  return device
}
