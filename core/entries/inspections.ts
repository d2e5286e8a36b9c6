/** Looks at texts before anything is added: what they offer, what is there already, what is missing. */

import { limits } from '../../shared/ceilings.ts'
import { AppError } from '../../shared/errors.ts'
import { findLinks } from '../../shared/find-links.ts'
import { describeFinding, findingOf } from '../../shared/findings.ts'
import { isMigrationText, type Migration, parseMigration } from '../../shared/migration.ts'
import type { Inspection } from '../../shared/models.ts'
import { isOtpText, type ParsedEntry, parseOtpText } from '../../shared/otpauth.ts'
import { joinParts } from '../../shared/qr/code-parts.ts'
import { words } from '../../shared/wording/words.ts'
import type { Offer } from '../imports/intake.ts'
import { judging } from '../imports/verdicts.ts'
import { inTurns, type Steps } from '../turns.ts'
import type { VaultDocument } from '../vault/document.ts'
import type { WhileOpen } from '../vault/while-open.ts'

/** Batches kept at once; the oldest goes first. */
const keptBatches = 8
const keptTexts = 1024

interface TextOffer extends Offer {
  readonly entry: ParsedEntry
}

interface Batch {
  readonly texts: string[]
}

export interface Inspections {
  /** Begins a batch, or adds texts to the one named. */
  inspect(texts: readonly string[], batch: string | null): Promise<Inspection>
  inspection(batch: string): Promise<Inspection>
  /** All that a batch offers, with their secrets. */
  offers(batch: string): Promise<readonly Offer[]>
  drop(batch: string): void
}

export function createInspections(
  document: () => Readonly<VaultDocument>,
  newId: () => string,
  whileOpen: WhileOpen,
): Inspections {
  const batches = whileOpen(() => new Map<string, Batch>())

  function find(id: string): Batch {
    const batch = batches().get(id)
    if (!batch) throw new AppError('not-found', words('core.entries.readingGone'))
    return batch
  }

  function begin(): string {
    const id = newId()
    const kept = batches()
    kept.set(id, { texts: [] })
    const oldest = kept.keys().next().value
    if (kept.size > keptBatches && oldest !== undefined) kept.delete(oldest)
    return id
  }

  async function look(id: string): Promise<Inspection> {
    const inspection = await inTurns(looking(id, find(id).texts, document))
    // Nothing of a vault that was locked meanwhile.
    document()
    return inspection
  }

  return {
    async inspect(texts, id) {
      document()
      const mine = id ?? begin()
      const singles = await inTurns(splitting(texts))
      const batch = find(mine)
      const known = new Set(batch.texts)
      const fresh = singles.filter(text => !known.has(text))
      if (batch.texts.length + fresh.length > keptTexts) {
        throw new AppError('too-large', words('core.entries.tooManyTexts', { keptTexts }))
      }
      batch.texts.push(...fresh)
      return look(mine)
    },
    inspection: look,
    offers: async id => (await inTurns(reading(find(id).texts))).offers,
    drop: id => void batches().delete(id),
  }
}

/** The links of pasted texts, wherever they stand; a text without one stays whole. [Note: turns] */
function* splitting(texts: readonly string[]): Steps<string[]> {
  const singles: string[] = []
  for (const text of texts) {
    yield
    const links = findLinks(text).map(link => link.text)
    singles.push(...(links.length > 0 ? links : [text.trim()]))
  }
  return singles
}

interface Reading {
  offers: TextOffer[]
  migrations: Migration[]
  findings: Inspection['findings']
}

function* reading(texts: readonly string[]): Steps<Reading> {
  const offers: TextOffer[] = []
  const migrations: Migration[] = []
  const findings: Inspection['findings'] = []
  const items = texts.map((text, index) => ({ text, index }))
  for (const { text, index } of joinParts(items)) {
    yield
    if (offers.length > limits.entries) {
      throw new AppError(
        'too-large',
        words('core.entries.tooManyRead', { entries: limits.entries }),
      )
    }
    try {
      if (isMigrationText(text)) {
        const part = parseMigration(text)
        migrations.push(part)
        part.entries.forEach((entry, n) => void offers.push({ key: `${index}.${n}`, entry }))
        for (const { where, reason, name } of part.skipped) {
          const place = name
            ? words('core.importPlaces.within', { container: name, place: where })
            : where
          const says = words('core.importPlaces.reasonAt', { place, reason })
          findings.push({ index, kind: 'refused', says })
        }
      } else if (isOtpText(text)) {
        offers.push({ key: `${index}.0`, entry: parseOtpText(text) })
      } else {
        const kind = findingOf(text)
        findings.push({ index, kind, says: describeFinding(kind) })
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      findings.push({ index, kind: 'refused', says: error.words })
    }
  }
  return { offers, migrations, findings }
}

function* looking(
  id: string,
  texts: readonly string[],
  document: () => Readonly<VaultDocument>,
): Steps<Inspection> {
  const { offers, migrations, findings } = yield* reading(texts)
  const meetings = yield* judging(
    document(),
    offers.map(({ entry }) => entry),
  )
  const candidates = offers.flatMap(({ key, entry }, at) => {
    const { otp, issuer, label, warnings } = entry
    const meeting = meetings[at] ?? { verdict: 'new', meets: null, changes: [] }
    // The same code in two pictures, or seen twice by the camera.
    if (meeting.verdict === 'known' && meeting.meets === null) return []
    return [{ key, otp, issuer, label, warnings, ...meeting }]
  })
  return { batch: id, candidates, parts: partsOf(migrations), findings }
}

/** How many parts of each migration are there, whatever the order they came in. */
function partsOf(migrations: readonly Migration[]): Inspection['parts'] {
  const byBatch = new Map<string, { seen: Set<number>; size: number }>()
  for (const { batchId, index, size } of migrations) {
    const batch = byBatch.get(batchId) ?? { seen: new Set<number>(), size }
    batch.seen.add(index)
    byBatch.set(batchId, batch)
  }
  return [...byBatch.values()].map(({ seen, size }) => ({ have: seen.size, of: size }))
}
