/** Reads zip files in memory only: stored and deflated, sealed with ZipCrypto or WinZip AES. */

import {
  configure,
  ERR_ENCRYPTED,
  ERR_INVALID_AUTHENTICATION_CODE,
  ERR_INVALID_COMPRESSED_DATA,
  ERR_INVALID_CRC32,
  ERR_INVALID_PASSWORD,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_UNSAFE_FILENAME,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js'
import { importLimits } from '../../../shared/ceilings.ts'
import { AppError } from '../../../shared/errors.ts'
import { type Words, words } from '../../../shared/wording/words.ts'
import { wrongPassphrase } from '../ciphers/open-cipher.ts'
import { checkFileSize } from './text.ts'

configure({ useWebWorkers: false })

/** Every file costs milliseconds, however small it is. */
const maxWanted = 2000

export interface ZipMember {
  /** The name includes folders. It is readable, but not safe to use as a path. */
  readonly name: string
  readonly sealed: boolean
}

const known = new WeakMap<Uint8Array, readonly ZipMember[] | null>()

/**
 * Returns the files that the zip file's directory lists; null if it isn't a zip file. Never throws.
 */
export function peekZip(file: Uint8Array): readonly ZipMember[] | null {
  let members = known.get(file)
  if (members === undefined) {
    members = file.length > importLimits.fileBytes ? null : readDirectory(file)
    known.set(file, members)
  }
  return members
}

/** Tells whether the zip file contains a file of that name in any folder. Never throws. */
export function holds(file: Uint8Array, name: string): boolean {
  return peekZip(file)?.some(member => baseName(member.name) === name) ?? false
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** See APPNOTE.TXT 4.3.12 and 4.3.16. */
const endSignature = 0x06054b50
const endBytes = 22
const maxCommentBytes = 0xffff
const memberSignature = 0x02014b50
const memberBytes = 46

function readDirectory(file: Uint8Array): ZipMember[] | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  let end = file.length - endBytes
  const lowest = Math.max(0, end - maxCommentBytes)
  while (end >= lowest && view.getUint32(end, true) !== endSignature) end--
  if (end < lowest) return null
  const members: ZipMember[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + memberBytes > end || view.getUint32(at, true) !== memberSignature) return null
    const nameBytes = view.getUint16(at + 28, true)
    const after = at + memberBytes + nameBytes
    const name = new TextDecoder().decode(file.subarray(at + memberBytes, after))
    if (!name.endsWith('/')) members.push({ name, sealed: (view.getUint8(at + 8) & 1) === 1 })
    at = after + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return members
}

/**
 * Returns the wanted files by name. Throws `too-large` if the zip file unpacks to more than the
 * ceiling, `wrong-passphrase`, and `bad-input` if it is damaged or has a path outside of itself.
 */
export async function unzip(
  file: Uint8Array,
  isWanted: (name: string) => boolean,
  passphrase?: string,
): Promise<Map<string, Uint8Array>> {
  checkFileSize(file)
  const reader = new ZipReader(new Uint8ArrayReader(file), { checkOverlappingEntry: true })
  try {
    const members = await reader.getEntries()
    const wanted = members.filter(
      (member): member is FileEntry => !member.directory && isWanted(member.filename),
    )
    if (wanted.length > maxWanted) {
      throw new AppError('too-large', words('core.importFiles.tooManyFiles', { limit: maxWanted }))
    }
    checkUnzipped(wanted.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0))
    const files = new Map<string, Uint8Array>()
    let bytes = 0
    for (const member of wanted) {
      const content = await readMember(member, bytes, passphrase)
      bytes += content.length
      files.set(member.filename, content)
    }
    return files
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('bad-input', reasonOf(error))
  } finally {
    await reader.close()
  }
}

async function readMember(
  member: FileEntry,
  bytesBefore: number,
  passphrase: string | undefined,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = bytesBefore
  const sink = new WritableStream<Uint8Array>({
    write(chunk) {
      // The directory may be wrong about the size.
      bytes += chunk.length
      checkUnzipped(bytes)
      chunks.push(chunk)
    },
  })
  try {
    await member.getData(sink, passphrase === undefined ? {} : { password: passphrase })
  } catch (error) {
    if (member.encrypted && looksWrong.has(messageOf(error))) throw wrongPassphrase()
    throw error
  }
  return Buffer.concat(chunks)
}

/** ZipCrypto checks only one byte, so a wrong password may reach the decompressor. */
const looksWrong: ReadonlySet<string> = new Set([
  ERR_ENCRYPTED,
  ERR_INVALID_PASSWORD,
  ERR_INVALID_AUTHENTICATION_CODE,
  ERR_INVALID_COMPRESSED_DATA,
  ERR_INVALID_CRC32,
  ERR_INVALID_UNCOMPRESSED_SIZE,
])

function checkUnzipped(bytes: number): void {
  if (bytes <= importLimits.unzippedBytes) return
  throw new AppError(
    'too-large',
    words('core.importFiles.unzipsTooLarge', { megabytes: importLimits.unzippedBytes / 1024 ** 2 }),
  )
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : ''
}

function reasonOf(error: unknown): Words {
  switch (messageOf(error)) {
    case ERR_UNSAFE_FILENAME:
      return words('core.importFiles.unsafeZip')
    case ERR_UNSUPPORTED_ENCRYPTION:
      return words('core.importFiles.unknownZipEncryption')
    case ERR_UNSUPPORTED_COMPRESSION:
      return words('core.importFiles.unknownZipPacking')
    default:
      return words('core.importFiles.brokenZip')
  }
}
