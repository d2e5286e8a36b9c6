/**
 * Reads Google Authenticator's export: one or more QR codes that contain otpauth-migration://
 * links.
 */

import { BinaryReader, base64Decode } from '@bufbuild/protobuf/wire'
import { formatBase32 } from './base32.ts'
import { limits, migrationLimits } from './ceilings.ts'
import { AppError } from './errors.ts'
import { splitLabel } from './label.ts'
import { errorsAbout, type ParsedEntry, toEntry } from './otpauth.ts'
import { decodePercent } from './uri-text.ts'
import { type Words, words } from './wording/words.ts'

export interface Migration {
  /** All parts of one export have the same one. */
  batchId: string
  /** The index goes from 0 to `size` - 1. */
  index: number
  size: number
  entries: ParsedEntry[]
  /** Lists entries that cannot be imported: which one, and why. */
  skipped: { where: Words; reason: Words; name?: string }[]
}

const algorithms = new Map([
  [0, 'SHA1'],
  [1, 'SHA1'],
  [2, 'SHA256'],
  [3, 'SHA512'],
])
const digits = new Map([
  [0, 6],
  [1, 6],
  [2, 8],
])
const types = new Map([
  [0, 'totp' as const],
  [1, 'hotp' as const],
  [2, 'totp' as const],
])

export function isMigrationText(text: string): boolean {
  return /^\s*otpauth-migration:\/\//i.test(text)
}

/**
 * Reads one part. An entry that cannot be imported is skipped and reported, but never fails the
 * part. Throws `bad-input` if the part itself cannot be read, and `too-large` above the ceilings.
 */
export function parseMigration(text: string): Migration {
  if (text.length > limits.textLength) {
    throw new AppError(
      'too-large',
      words('core.setupCodes.exportTooLong', { limit: limits.textLength }),
    )
  }
  const payload = readPayload(readData(text))
  // proto3 omits zeros, and a single part may come without a size.
  const size = payload.size === 0 ? 1 : payload.size
  if (size < 0 || size > migrationLimits.parts || payload.index < 0 || payload.index >= size) {
    throw new AppError('bad-input', words('core.setupCodes.exportParts'))
  }
  const migration: Migration = {
    batchId: String(payload.batchId),
    index: payload.index,
    size,
    entries: [],
    skipped: [],
  }
  for (const [i, raw] of payload.entries.entries()) {
    try {
      migration.entries.push(toParsedEntry(raw))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      migration.skipped.push({
        where: words('core.setupCodes.exportEntry', { entry: i + 1, part: payload.index + 1 }),
        reason: error.words,
        ...(error.about === undefined ? {} : { name: error.about }),
      })
    }
  }
  return migration
}

function readData(text: string): Uint8Array {
  const [, data = ''] = /[?&]data=([^&]*)/i.exec(text) ?? []
  if (data === '') throw new AppError('bad-input', words('core.setupCodes.exportNoData'))
  try {
    // A '+' belongs to Base64 here, but some readers turn it into a space.
    return base64Decode(decodePercent(data.trim()).replaceAll(' ', '+'))
  } catch (cause) {
    throw new AppError('bad-input', words('core.setupCodes.exportNotBase64'), { cause })
  }
}

interface RawEntry {
  secret: Uint8Array
  name: string
  issuer: string
  algorithm: number
  digits: number
  type: number
  counter: number
}

function readPayload(bytes: Uint8Array) {
  const payload = { entries: [] as RawEntry[], size: 0, index: 0, batchId: 0 }
  try {
    readFields(bytes, (field, reader) => {
      if (field === 1) payload.entries.push(readEntry(reader.bytes()))
      else if (field === 3) payload.size = reader.int32()
      else if (field === 4) payload.index = reader.int32()
      else if (field === 5) payload.batchId = reader.int32()
      else return false
      return true
    })
  } catch (cause) {
    throw new AppError('bad-input', words('core.setupCodes.exportDamaged'), { cause })
  }
  if (payload.entries.length > migrationLimits.entriesPerPart) {
    throw new AppError(
      'too-large',
      words('core.setupCodes.exportTooMany', { limit: migrationLimits.entriesPerPart }),
    )
  }
  if (payload.entries.length === 0) {
    throw new AppError('bad-input', words('core.setupCodes.exportEmpty'))
  }
  return payload
}

function readEntry(bytes: Uint8Array): RawEntry {
  const entry: RawEntry = {
    secret: new Uint8Array(),
    name: '',
    issuer: '',
    algorithm: 0,
    digits: 0,
    type: 0,
    counter: 0,
  }
  readFields(bytes, (field, reader) => {
    if (field === 1) entry.secret = reader.bytes()
    else if (field === 2) entry.name = reader.string()
    else if (field === 3) entry.issuer = reader.string()
    else if (field === 4) entry.algorithm = reader.int32()
    else if (field === 5) entry.digits = reader.int32()
    else if (field === 6) entry.type = reader.int32()
    else if (field === 7) entry.counter = Number(reader.int64())
    else return false
    return true
  })
  return entry
}

/** Calls `read` for every field and skips unknown ones, because newer exports have more. */
function readFields(bytes: Uint8Array, read: (field: number, reader: BinaryReader) => boolean) {
  const reader = new BinaryReader(bytes)
  while (reader.pos < reader.len) {
    const [field, wireType] = reader.tag()
    if (!read(field, reader)) reader.skip(wireType, field)
  }
}

function toParsedEntry(raw: RawEntry): ParsedEntry {
  const { issuer, label, warnings } = splitLabel(raw.name, raw.issuer.trim())
  const entry = errorsAbout(issuer, label, () =>
    toEntry({
      type: known(types, raw.type, words('core.setupCodes.exportType')),
      issuer,
      label,
      secret: formatBase32(raw.secret),
      algorithm: known(algorithms, raw.algorithm, words('core.setupCodes.exportAlgorithm')),
      digits: known(digits, raw.digits, words('core.setupCodes.exportDigits')),
      periodSeconds: 30,
      counter: raw.counter,
      pin: null,
    }),
  )
  return { ...entry, warnings: [...warnings, ...entry.warnings] }
}

function known<T>(values: Map<number, T>, value: number, reason: Words): T {
  const meaning = values.get(value)
  if (meaning === undefined) throw new AppError('bad-input', reason)
  return meaning
}
