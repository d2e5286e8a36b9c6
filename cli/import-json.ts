import type { ImportedEntry } from '../core/importers/importer.ts'
import type { ReadFile } from '../core/imports/read-file.ts'
import { formatBase32 } from '../shared/base32.ts'
import type { OtpParameters } from '../shared/entry-models.ts'
import type { Match } from '../shared/match-models.ts'
import type { ImportRow } from '../shared/transfer-models.ts'
import { sayWords } from '../shared/wording/say.ts'
import { guessesOf } from './import-guesses.ts'
import { leftOutOf } from './import-left-out.ts'
import { describeLikeness } from './tell-known.ts'

/** A row with the vault's verdict, and whether it was imported. */
export interface JudgedRow extends ImportRow {
  readonly isTaken: boolean
}

interface Told {
  /** The verdicts in the order of the entries; null if the vault stayed closed. */
  readonly rows: readonly JudgedRow[] | null
  readonly addChanged: boolean
  readonly reveal: boolean
}

/** Returns the contents of files and the results, as `import --json` prints them. */
export function importJson(files: readonly ReadFile[], names: readonly string[], told: Told) {
  const formats = new Set(files.flatMap(({ format }) => format?.id ?? []))
  const entries = files.flatMap((file, at) =>
    file.state === 'read' ? file.imported.entries.map(entry => ({ entry, at })) : [],
  )
  return {
    /** Null if the files have several formats. */
    format: formats.size === 1 ? [...formats][0] : null,
    files: files.map((file, at) => ({
      name: names[at] ?? '',
      format: file.format?.id ?? null,
      guesses: guessesOf(file),
    })),
    entries: entries.map(({ entry, at }, n) => ({
      ...toJson(entry, told.reveal),
      file: names[at] ?? '',
      ...outcomeOf(entry, told.rows?.[n], told.addChanged),
    })),
    skipped: leftOutOf(files, names),
  }
}

function outcomeOf({ warnings }: ImportedEntry, row: JudgedRow | undefined, addChanged: boolean) {
  const likeness = row ? describeLikeness(row) : null
  const isUpdated = row?.isTaken === true && row.verdict === 'changed' && !addChanged
  const isRestored = row?.isTaken === true && row.verdict === 'trashed'
  return {
    /** An entry that only shares a name or the secret with an existing one is new. */
    status: row ? (row.verdict === 'conflict' ? 'new' : row.verdict) : null,
    added: row?.isTaken === true && !isUpdated && !isRestored,
    updated: isUpdated,
    restored: isRestored,
    meets: row?.existing ? { ...row.existing } : null,
    changes: row ? row.changes.map(toChangeJson) : [],
    remarks: [...warnings.map(sayWords), ...(likeness ? [likeness] : [])],
  }
}

function toChangeJson({ setting, from, to }: Match['changes'][number]) {
  if (setting === 'pin') return { setting }
  if (setting === 'algorithm') return { setting, from, to }
  const name = setting === 'periodSeconds' ? 'period' : setting
  return { setting: name, from: Number(from), to: Number(to) }
}

/** Secrets are included only with `reveal`. */
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

/** Includes parameters that a type fixes. */
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
