/**
 * Finds secrets in anything that leaves the core: in plain text, encoded, drawn as a QR code, or
 * sealed.
 */
import jsQr from 'jsqr'
import { recognise } from '../../core/importers/registry.ts'
import { decodePicture } from '../../core/qr/decode-picture.ts'
import { AppError } from '../../shared/errors.ts'
import { formatHex } from '../../shared/hex.ts'
import { isMigrationText, parseMigration } from '../../shared/migration.ts'

export interface Needles {
  /** The secrets by the names that a failure shows. */
  readonly texts: Readonly<Record<string, string>>
  /** Formats encode the bytes of secrets in their own ways. */
  readonly bytes: Readonly<Record<string, Uint8Array>>
  /** Sealed files open with these: the vault's keys, and what a page may have chosen. */
  readonly keys: readonly string[]
}

/** Returns the names of the needles in it. */
export async function findLeaks(out: unknown, needles: Needles): Promise<string[]> {
  const found = new Set<string>()
  for (const text of textsOf(out)) await lookInto(text, needles, found)
  return [...found].sort()
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('base64')]
  if (typeof value !== 'object' || value === null) return []
  return [JSON.stringify(value), ...Object.values(value).flatMap(textsOf)]
}

async function lookInto(text: string, needles: Needles, found: Set<string>): Promise<void> {
  search(text, needles, found)
  if (text.startsWith('<svg')) await lookAtDrawing(text, needles, found)
  if (isMigrationText(text)) noteSecrets(parseMigration(text).entries, needles, found)
  if (text.length < 24 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return
  const bytes = Buffer.from(text, 'base64')
  search(bytes.toString('latin1'), needles, found)
  await lookAtFile(bytes, needles, found)
}

function search(text: string, { texts, bytes }: Needles, found: Set<string>): void {
  for (const [name, needle] of Object.entries(texts)) if (text.includes(needle)) found.add(name)
  for (const [name, secret] of Object.entries(bytes)) {
    const raw = Buffer.from(secret)
    const forms = [formatHex(secret), raw.toString('base64'), raw.toString('latin1')]
    if (forms.some(form => text.includes(form))) found.add(name)
  }
}

async function lookAtDrawing(svg: string, needles: Needles, found: Set<string>): Promise<void> {
  const { data, width, height } = await decodePicture(Buffer.from(svg), 'svg')
  const read = jsQr(data, width, height)
  if (read) await lookInto(read.data, needles, found)
}

/** Reads it as somebody would who imports it into another app, with every known key. */
async function lookAtFile(bytes: Uint8Array, needles: Needles, found: Set<string>): Promise<void> {
  const importer = recognise(bytes, 'file')
  if (!importer) return
  for (const key of needles.keys) {
    try {
      const opened = importer.open(bytes)
      const { entries } = opened.sealed ? await opened.unseal(key) : await opened.read()
      noteSecrets(entries, needles, found)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
}

interface Read {
  readonly secret: Uint8Array
  readonly backupCodes?: readonly string[]
}

function noteSecrets(entries: readonly Read[], needles: Needles, found: Set<string>): void {
  for (const { secret, backupCodes } of entries) {
    search(`${formatHex(secret)} ${backupCodes?.join(' ')}`, needles, found)
  }
}
