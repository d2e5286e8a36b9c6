/** Reads setup codes in the form of texts: pasted, from QR codes, or passed on by the system. */

import { limits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { findLinks } from '../../shared/find-links.ts'
import { describeFinding, findingOf } from '../../shared/findings.ts'
import { isMigrationText, type Migration, parseMigration } from '../../shared/migration.ts'
import { isOtpText, type ParsedEntry, parseOtpText } from '../../shared/otpauth.ts'
import { joinParts } from '../../shared/qr/code-parts.ts'
import type { ImportPreview } from '../../shared/transfer-models.ts'
import { words } from '../../shared/wording/words.ts'
import type { Steps } from '../turns.ts'

/** The most texts in one import. */
const keptTexts = 1024

/** Finds the links in pasted texts. A text without any stays whole. [Note: turns] */
export function* splitTexts(texts: readonly string[]): Steps<string[]> {
  const singles: string[] = []
  for (const text of texts) {
    yield
    const links = findLinks(text).map(link => link.text)
    singles.push(...(links.length > 0 ? links : [text.trim()]))
  }
  return singles
}

/** Returns all texts of an import without duplicates. Throws `too-large`. */
export function joinTexts(texts: readonly string[], more: readonly string[]): string[] {
  const known = new Set(texts)
  const joined = [...texts, ...more.filter(text => !known.has(text))]
  if (joined.length > keptTexts) {
    throw new AppError('too-large', words('core.imports.tooManyTexts', { keptTexts }))
  }
  return joined
}

export interface ReadTexts extends Pick<ImportPreview, 'findings' | 'parts'> {
  readonly entries: readonly { readonly key: string; readonly entry: ParsedEntry }[]
}

export function* readTexts(texts: readonly string[]): Steps<ReadTexts> {
  const entries: { key: string; entry: ParsedEntry }[] = []
  const migrations: Migration[] = []
  const findings: ImportPreview['findings'] = []
  const items = texts.map((text, index) => ({ text, index }))
  for (const { text, index } of joinParts(items)) {
    yield
    if (entries.length > limits.entries) {
      throw new AppError(
        'too-large',
        words('core.imports.tooManyRead', { entries: limits.entries }),
      )
    }
    try {
      if (isMigrationText(text)) {
        const part = parseMigration(text)
        migrations.push(part)
        part.entries.forEach((entry, n) => void entries.push({ key: keyOf(index, n), entry }))
        for (const { where, reason, name } of part.skipped) {
          const place = name
            ? words('core.importPlaces.within', { container: name, place: where })
            : where
          const says = words('core.importPlaces.reasonAt', { place, reason })
          findings.push({ index, kind: 'refused', says })
        }
      } else if (isOtpText(text)) {
        entries.push({ key: keyOf(index, 0), entry: parseOtpText(text) })
      } else {
        const kind = findingOf(text)
        findings.push({ index, kind, says: describeFinding(kind) })
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      findings.push({ index, kind: 'refused', says: error.words })
    }
  }
  return { entries, findings, parts: partsOf(migrations) }
}

const keyOf = (index: number, n: number) => `text.${index}.${n}`

/** Counts the parts of each migration, in whatever order they came. */
function partsOf(migrations: readonly Migration[]): ImportPreview['parts'] {
  const byBatch = new Map<string, { seen: Set<number>; size: number }>()
  for (const { batchId, index, size } of migrations) {
    const batch = byBatch.get(batchId) ?? { seen: new Set<number>(), size }
    batch.seen.add(index)
    byBatch.set(batchId, batch)
  }
  return [...byBatch.values()].map(({ seen, size }) => ({ have: seen.size, of: size }))
}
