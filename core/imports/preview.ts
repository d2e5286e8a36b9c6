/** Offers everything that an import's texts and files contain, and compares it with the vault. */

import { splitBackupCodes } from '../../shared/backup-note.ts'
import type { ImportPreview, ImportRow } from '../../shared/transfer-models.ts'
import type { ImportedEntry } from '../importers/importer.ts'
import { noExtras } from '../importers/rows/rows.ts'
import type { Steps } from '../turns.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { Offer } from './intake.ts'
import type { Format, ReadFile } from './read-file.ts'
import { type ReadTexts, readTexts } from './read-texts.ts'
import { judging } from './verdicts.ts'

export interface Sources {
  readonly texts: readonly string[]
  readonly files: readonly ReadFile[]
}

export interface Offered extends Pick<ReadTexts, 'findings' | 'parts'> {
  readonly offers: readonly Offer[]
}

type Preview = Pick<ImportPreview, 'rows' | 'findings' | 'parts'>

/** Yields the steps to all that is offered, with its secrets, texts first. [Note: turns] */
export function* offering({ texts, files }: Sources): Steps<Offered> {
  const { entries, findings, parts } = yield* readTexts(texts)
  const offers: Offer[] = entries.map(({ key, entry }) => {
    return { key, file: null, entry: { ...noExtras, ...entry } }
  })
  for (const [at, file] of files.entries()) {
    if (file.state !== 'read') continue
    const app = productOf(file.format)
    for (const [n, entry] of file.imported.entries.entries()) {
      yield
      offers.push({ key: `${at}.${n}`, file: at, entry: withCodesOfNote(entry), ...app })
    }
  }
  return { offers, findings, parts }
}

/** A format that no product has given a name says nothing about where its entries come from. */
function productOf({ name: { key, values } }: Format): Pick<Offer, 'app'> {
  const name = key === 'core.importFormats.product' ? values?.name : undefined
  return typeof name === 'string' ? { app: name } : {}
}

/** Backup codes that an export of ours wrote into the note are taken out of it again. */
function withCodesOfNote(entry: ImportedEntry): ImportedEntry {
  const { note, codes } = splitBackupCodes(entry.note)
  return { ...entry, note, backupCodes: [...new Set([...entry.backupCodes, ...codes])] }
}

/** Compares all that is offered with the vault at that time. [Note: turns] */
export function* previewing(
  sources: Sources,
  document: () => Readonly<VaultDocument>,
): Steps<Preview> {
  const { offers, findings, parts } = yield* offering(sources)
  return { rows: yield* judgedRows(offers, document()), findings, parts }
}

export function* judgedRows(
  offers: readonly Offer[],
  document: Readonly<VaultDocument>,
): Steps<ImportRow[]> {
  const matches = yield* judging(
    document,
    offers.map(({ entry }) => entry),
  )
  const rows: ImportRow[] = []
  for (const [at, { key, file, entry }] of offers.entries()) {
    yield
    const match = matches[at] ?? { verdict: 'new', existing: null, changes: [] }
    // The same code in two pictures, or seen twice by the camera, doesn't count as a duplicate in a
    // list.
    if (file === null && match.verdict === 'known' && match.existing === null) continue
    const { otp, issuer, label, tags, favourite, trashed, warnings } = entry
    rows.push({
      ...{ key, file, otp, issuer, label, tags: [...tags], favourite, trashed, warnings },
      hasNote: entry.note !== '',
      backupCodes: entry.backupCodes.length,
      ...match,
    })
  }
  return rows
}
