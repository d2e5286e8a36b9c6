/** Holds the master keys. The current one seals, and earlier ones still open. */
import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { WordedError } from './errors.ts'
import { words } from './wording/words.ts'

export interface KeyRing {
  /** Eight hexadecimal digits of the key's hash. */
  currentId(): string
  /**
   * Returns 32 bytes for one use, derived by HKDF-SHA256 (RFC 5869) from the named master key.
   * Throws KeyError if that key is missing.
   */
  derive(keyId: string, use: string): Buffer
}

/** The master key cannot be used. The words name the place, never the key. */
export class KeyError extends WordedError {
  override readonly name = 'KeyError'
}

const keyBytes = 32

/** `keyTexts` are 32 bytes in base64, the current one first. Throws KeyError. */
export function keyRingOf(keyTexts: readonly string[], place: string): KeyRing {
  return ring(
    () => keyTexts.map(text => parseKey(text, place)),
    () => null,
  )
}

/**
 * Reads keys from a file of mode 0600, which has one in base64 on each line, the current one first.
 * The file is read again when it changes, because another process may have rotated the key. Throws
 * KeyError, also if the file doesn't exist, unless `create` says that nothing is sealed yet that a
 * lost key could have opened.
 */
export function keyRingFile(file: string, create: boolean): KeyRing {
  if (create) createKeyFile(file)
  return ring(
    () => readKeyFile(file).map(text => parseKey(text, file)),
    () => {
      const found = statSync(file, { throwIfNoEntry: false })
      return found ? `${found.ino} ${found.mtimeMs}` : null
    },
  )
}

/**
 * Puts a fresh key in front of the current one and drops the older ones, which nothing may still be
 * sealed with. Throws KeyError.
 */
export function addKeyToFile(file: string): void {
  const [current = ''] = readKeyFile(file)
  replaceKeyFile(file, [randomBytes(keyBytes).toString('base64'), current])
}

function ring(load: () => Buffer[], version: () => string | null): KeyRing {
  let keys = new Map<string, Buffer>()
  let current = ''
  let loadedVersion: string | null = null
  const derived = new Map<string, Buffer>()
  const reload = () => {
    loadedVersion = version()
    const loaded = load().map(key => [idOf(key), key] as const)
    const first = loaded[0]
    if (!first) throw new KeyError(words('operation.keys.none'))
    keys = new Map(loaded)
    current = first[0]
  }
  reload()
  return {
    currentId() {
      const found = version()
      // A file that disappears takes no key from processes that have read it.
      if (found !== null && found !== loadedVersion) reload()
      return current
    },
    derive(keyId, use) {
      if (!keys.has(keyId)) reload()
      const key = keys.get(keyId)
      if (!key) throw new KeyError(words('operation.keys.gone'))
      // Keys of single records are derived each time, because caching them would keep one for every
      // user.
      const isKept = !use.startsWith('record:')
      const kept = isKept ? derived.get(`${keyId}:${use}`) : undefined
      if (kept) return kept
      const fresh = Buffer.from(hkdfSync('sha256', key, '', `countersign:${use}`, keyBytes))
      if (isKept) derived.set(`${keyId}:${use}`, fresh)
      return fresh
    },
  }
}

function idOf(key: Buffer): string {
  return createHash('sha256').update('countersign:key-id').update(key).digest('hex').slice(0, 8)
}

function parseKey(text: string, place: string): Buffer {
  const key = Buffer.from(text, 'base64')
  if (!/^[A-Za-z0-9+/]{43}=?$/.test(text) || key.length !== keyBytes) {
    throw new KeyError(words('operation.keys.malformed', { place, bytes: keyBytes }))
  }
  return key
}

/** When two instances start together, one creates the whole file, and the other reads it. */
function createKeyFile(file: string): void {
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const fresh = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeDurably(fresh, [randomBytes(keyBytes).toString('base64')])
  try {
    linkSync(fresh, file)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    unlinkSync(fresh)
  }
}

function replaceKeyFile(file: string, keyTexts: readonly string[]): void {
  const fresh = `${file}.${process.pid}.new`
  writeDurably(fresh, keyTexts)
  renameSync(fresh, file)
}

function writeDurably(file: string, keyTexts: readonly string[]): void {
  const descriptor = openSync(file, 'wx', 0o600)
  try {
    writeSync(descriptor, `${keyTexts.join('\n')}\n`)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function readKeyFile(file: string): string[] {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch (cause) {
    throw new KeyError(words('operation.keys.unreadable', { file }), { cause })
  }
  try {
    if (process.platform !== 'win32' && (fstatSync(descriptor).mode & 0o077) !== 0) {
      throw new KeyError(words('operation.keys.openToOthers', { file, mode: '0600' }))
    }
    return readFileSync(descriptor, 'utf8').split('\n').filter(Boolean)
  } finally {
    closeSync(descriptor)
  }
}
