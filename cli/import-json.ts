import type { ImportedEntry } from '../core/importers/importer.ts'
import type { ReadFile } from '../core/imports/reading.ts'
import { formatBase32 } from '../shared/base32.ts'
import type { OtpParameters } from '../shared/models.ts'

/** What files hold, as `import --json` prints it. Secrets are in it only with `reveal`. */
export function importJson(files: readonly ReadFile[], names: readonly string[], reveal: boolean) {
  const formats = new Set(files.flatMap(({ format }) => format?.id ?? []))
  const placeIn = (at: number, where: string) =>
    files.length === 1 ? where : `${names[at]}, ${where}`
  return {
    /** Null where the files are of several formats. */
    format: formats.size === 1 ? [...formats][0] : null,
    entries: files.flatMap(file =>
      file.state === 'read' ? file.imported.entries.map(entry => toJson(entry, reveal)) : [],
    ),
    skipped: files.flatMap((file, at) => {
      if (file.state === 'refused') return [{ where: names[at] ?? '', reason: file.message }]
      if (file.state === 'sealed') return []
      return file.imported.skipped.map(({ where, reason }) => {
        return { where: placeIn(at, where), reason }
      })
    }),
  }
}

function toJson(entry: ImportedEntry, reveal: boolean) {
  const { otp, issuer, label, tags, favourite, note, trashed, backupCodes } = entry
  return {
    type: otp.type,
    issuer,
    label,
    ...parametersOf(otp),
    tags,
    favourite,
    note,
    trashed,
    backupCodes: reveal ? backupCodes : backupCodes.map(() => '…'),
    ...(reveal && { secret: formatBase32(entry.secret) }),
  }
}

/** Those that a type fixes are told as well. */
function parametersOf(otp: OtpParameters) {
  switch (otp.type) {
    case 'totp':
      return { algorithm: otp.algorithm, digits: otp.digits, period: otp.periodSeconds }
    case 'hotp':
      return { algorithm: otp.algorithm, digits: otp.digits, counter: otp.counter }
    case 'steam':
      return { algorithm: 'SHA1', digits: 5, period: 30 }
    case 'motp':
      return { algorithm: 'MD5', digits: 6, period: 10 }
    case 'yandex':
      return { algorithm: 'SHA256', digits: 8, period: 30 }
  }
}
