/** Reads a list row by row. A row that cannot be read is reported and doesn't affect the others. */
import { importLimits, limits } from '../../../shared/ceilings.ts'
import { cleanName, cleanNote, cleanTag } from '../../../shared/clean-text.ts'
import { AppError } from '../../../shared/errors.ts'
import { type EntryFields, type ParsedEntry, toEntry } from '../../../shared/otpauth.ts'
import { words } from '../../../shared/wording/words.ts'
import { hostOfAddress } from '../../entries/website.ts'
import type { Imported, ImportedEntry, Skipped } from '../importer.ts'
import { nameOfRow } from './row-name.ts'

/**
 * `read` returns null for what isn't an entry at all (such as a password without a code), and
 * throws what makes the row unreadable. Throws `too-large` above the ceiling for entries.
 */
export function readRows<Row>(
  rows: Iterable<Row>,
  read: (row: Row, index: number) => ImportedEntry | null,
  placeOf = (index: number) => words('core.importPlaces.entry', { number: index + 1 }),
): Imported {
  const entries: ImportedEntry[] = []
  const skipped: Skipped[] = []
  let index = 0
  for (const row of rows) {
    try {
      const entry = read(row, index)
      if (entry !== null) entries.push(entry)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      const name = error.about ?? nameOfRow(row)
      const place = { where: placeOf(index), reason: error.words }
      skipped.push(name === undefined ? place : { ...place, name })
    }
    if (entries.length + skipped.length > importLimits.entries) {
      throw new AppError(
        'too-large',
        words('core.importFiles.tooManyEntries', { limit: importLimits.entries }),
      )
    }
    index++
  }
  return { entries, skipped }
}

type Extras = Omit<ImportedEntry, keyof ParsedEntry>

/** An entry has these details if the file doesn't mention them. */
export const noExtras: Extras = {
  tags: [],
  favourite: false,
  note: '',
  trashed: false,
  icon: null,
  website: null,
  backupCodes: [],
}

/** A field that is missing or empty in the row has its usual value. */
export type RowFields = { [Name in keyof EntryFields]?: EntryFields[Name] | null | undefined } & {
  readonly type: EntryFields['type']
  readonly secret: string
}

/**
 * Steam's own link names the issuer and doesn't mention the digits, and neither do files made of
 * it.
 */
function isUnsaidSteam({ type, issuer, digits }: RowFields): boolean {
  return type === 'totp' && digits == null && issuer?.trim().toLowerCase() === 'steam'
}

/** Every entry is created here. Throws `bad-input` and `too-large`, naming the field. */
export function toImported(fields: RowFields, extras: Partial<Extras> = {}): ImportedEntry {
  const entry = toEntry({
    type: isUnsaidSteam(fields) ? 'steam' : fields.type,
    secret: fields.secret,
    issuer: fields.issuer ?? '',
    label: fields.label ?? '',
    algorithm: fields.algorithm || 'SHA1',
    digits: fields.digits ?? 6,
    periodSeconds: fields.periodSeconds ?? 30,
    counter: fields.counter ?? null,
    pin: fields.pin ?? null,
  })
  return withExtras(entry, extras)
}

/** Returns the entry with names in place of those that its setup code lacks. */
export function withNames(entry: ParsedEntry, issuer: string, label: string): ParsedEntry {
  const given = { issuer: cleanName(issuer, 'issuer'), label: cleanName(label, 'label') }
  return {
    ...entry,
    issuer: entry.issuer || given.issuer.text,
    label: entry.label || given.label.text,
    warnings: [
      ...(entry.issuer === '' ? given.issuer.warnings : []),
      ...(entry.label === '' ? given.label.warnings : []),
      ...entry.warnings,
    ],
  }
}

/**
 * Returns the entry with the app's other details, cut to what the vault holds, with a warning. Of
 * the website’s address, the host is kept.
 */
export function withExtras(entry: ParsedEntry, given: Partial<Extras> = {}): ImportedEntry {
  const extras = { ...noExtras, ...given }
  const tags = new Set(extras.tags.map(cleanTag))
  tags.delete('')
  const cut = [
    ...(extras.note.length > limits.noteLength ? [words('core.importEntries.noteCut')] : []),
    ...(extras.tags.some(tag => tag.trim().length > limits.tagLength)
      ? [words('core.importEntries.tagCut')]
      : []),
    ...(tags.size > limits.tagsPerEntry ? [words('core.importEntries.tagsLeft')] : []),
  ]
  return {
    ...entry,
    ...extras,
    warnings: [...entry.warnings, ...cut],
    tags: [...tags].slice(0, limits.tagsPerEntry),
    note: cleanNote(extras.note),
    icon: extras.icon?.slice(0, limits.iconLength) ?? null,
    website: hostOfAddress(extras.website ?? ''),
  }
}
