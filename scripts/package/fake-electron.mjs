/**
 * Creates a stand-in for Electron’s archive, with everything that electron-builder looks for,
 * around a binary that runs nothing. This way, everything but the archive itself is packed and
 * checked.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @electron/fuses looks for this in the binary. The version and the number of fuses follow. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const [off, on] = [0x30, 0x31]

/** @param {string} folder */
export function makeFakeElectron(folder) {
  mkdirSync(join(folder, 'resources'), { recursive: true })
  mkdirSync(join(folder, 'locales'))
  const wire = Buffer.from([1, 9, off, off, off, off, off, off, on, on, on])
  const binary = Buffer.concat([Buffer.alloc(64), Buffer.from(sentinel), wire, Buffer.alloc(64)])
  writeFileSync(join(folder, 'electron'), binary, { mode: 0o755 })
}
