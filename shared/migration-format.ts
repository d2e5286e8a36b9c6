/** Writes Google Authenticator's export, which migration.ts reads. */
import { BinaryWriter, base64Encode } from '@bufbuild/protobuf/wire'
import { usualEntriesPerPart } from './entries-per-part.ts'
import type { Algorithm, OtpParameters } from './entry-models.ts'
import type { ParsedEntry } from './otpauth.ts'
import { type Words, words } from './wording/words.ts'

const algorithms: Partial<Record<Algorithm, number>> = { SHA1: 1, SHA256: 2, SHA512: 3 }
const digits: Record<number, number> = { 6: 1, 8: 2 }
const types = { hotp: 1, totp: 2 }

/** Tells why the export cannot contain such an entry; null if it can. */
export function refuseForMigration(otp: OtpParameters): Words | null {
  if (otp.type !== 'totp' && otp.type !== 'hotp') {
    return words('core.googleExport.types')
  }
  if (!(otp.algorithm in algorithms)) {
    return words('core.googleExport.algorithm', { algorithm: otp.algorithm })
  }
  if (!(otp.digits in digits)) return words('core.googleExport.digits')
  if (otp.type === 'totp' && otp.periodSeconds !== 30) {
    return words('core.googleExport.period')
  }
  return null
}

type Exported = Pick<ParsedEntry, 'otp' | 'secret' | 'issuer' | 'label'>

/**
 * Returns one link per part, with entries that `refuseForMigration` accepts. `batchId` is any
 * 31-bit number.
 */
export function formatMigration(
  entries: readonly Exported[],
  batchId: number,
  entriesPerPart = usualEntriesPerPart,
): string[] {
  const size = Math.ceil(entries.length / entriesPerPart)
  return Array.from({ length: size }, (_, index) => {
    const writer = new BinaryWriter()
    for (const entry of entries.slice(index * entriesPerPart, (index + 1) * entriesPerPart)) {
      writer.tag(1, 2).bytes(formatEntry(entry))
    }
    writer.tag(2, 0).int32(1)
    writer.tag(3, 0).int32(size)
    writer.tag(4, 0).int32(index)
    writer.tag(5, 0).int32(batchId)
    const data = base64Encode(writer.finish())
    return `otpauth-migration://offline?data=${encodeURIComponent(data)}`
  })
}

function formatEntry({ otp, secret, issuer, label }: Exported): Uint8Array {
  if (otp.type !== 'totp' && otp.type !== 'hotp')
    throw new Error('refuseForMigration was not asked')
  const writer = new BinaryWriter()
  writer.tag(1, 2).bytes(secret)
  // Without an issuer, a label that contains a colon needs another one in front to keep it.
  const isLabelAlone = issuer === '' && !label.includes(':')
  writer.tag(2, 2).string(isLabelAlone ? label : `${issuer}:${label}`)
  writer.tag(3, 2).string(issuer)
  writer.tag(4, 0).int32(algorithms[otp.algorithm] ?? 0)
  writer.tag(5, 0).int32(digits[otp.digits] ?? 0)
  writer.tag(6, 0).int32(types[otp.type])
  if (otp.type === 'hotp') writer.tag(7, 0).int64(otp.counter)
  return writer.finish()
}
