import { BinaryWriter, base64Encode, WireType } from '@bufbuild/protobuf/wire'

export interface GoogleEntry {
  secret?: Uint8Array
  name?: string
  issuer?: string
  algorithm?: number
  digits?: number
  type?: number
  counter?: bigint
  /** Exports have had it as field 8 since 2025. */
  id?: string
}

interface Part {
  size?: number
  index?: number
  batchId?: number
}

function entryBytes(entry: GoogleEntry): Uint8Array {
  const writer = new BinaryWriter()
  if (entry.secret) writer.tag(1, WireType.LengthDelimited).bytes(entry.secret)
  if (entry.name) writer.tag(2, WireType.LengthDelimited).string(entry.name)
  if (entry.issuer) writer.tag(3, WireType.LengthDelimited).string(entry.issuer)
  if (entry.algorithm) writer.tag(4, WireType.Varint).int32(entry.algorithm)
  if (entry.digits) writer.tag(5, WireType.Varint).int32(entry.digits)
  if (entry.type) writer.tag(6, WireType.Varint).int32(entry.type)
  if (entry.counter) writer.tag(7, WireType.Varint).int64(entry.counter)
  if (entry.id) writer.tag(8, WireType.LengthDelimited).string(entry.id)
  return writer.finish()
}

/** Writes one part of an export as Google Authenticator does: proto3, without zeros. */
export function googlePayload(entries: readonly GoogleEntry[], part: Part = {}): Uint8Array {
  const writer = new BinaryWriter()
  for (const entry of entries) writer.tag(1, WireType.LengthDelimited).bytes(entryBytes(entry))
  writer.tag(2, WireType.Varint).int32(2)
  if (part.size) writer.tag(3, WireType.Varint).int32(part.size)
  if (part.index) writer.tag(4, WireType.Varint).int32(part.index)
  if (part.batchId) writer.tag(5, WireType.Varint).int32(part.batchId)
  return writer.finish()
}

export function googleText(payload: Uint8Array): string {
  return `otpauth-migration://offline?data=${encodeURIComponent(base64Encode(payload))}`
}

/** Returns the text of one QR code in an export. */
export function googleExport(entries: readonly GoogleEntry[], part: Part = {}): string {
  return googleText(googlePayload(entries, part))
}
