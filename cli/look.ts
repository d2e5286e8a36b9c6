import { previewing } from '../core/imports/preview.ts'
import { joinTexts, splitTexts } from '../core/imports/read-texts.ts'
import { inTurns } from '../core/turns.ts'
import { emptyDocument } from '../core/vault/document.ts'
import { AppError } from '../shared/errors.ts'
import type { ImportPreview } from '../shared/transfer-models.ts'
import { sayWords } from '../shared/wording/say.ts'
import { words } from '../shared/wording/words.ts'
import type { Source } from './sources.ts'

type Found = Pick<ImportPreview, 'rows' | 'findings' | 'parts'>

export interface Look {
  /** The texts of all sources together. */
  readonly texts: readonly string[]
  /** Sentences about what was found in addition to entries. */
  readonly notes: readonly string[]
}

/**
 * Reads all sources together, before a vault is created or a passphrase asked for. Refuses, naming
 * the place, a source without an entry, and a migration with missing parts.
 */
export async function lookAt(sources: readonly Source[]): Promise<Look> {
  let texts: readonly string[] = []
  let before: Found = { rows: [], parts: [], findings: [] }
  const notes: string[] = []
  for (const source of sources) {
    texts = joinTexts(texts, await inTurns(splitTexts(source.texts)))
    const now = await inTurns(previewing({ texts, files: [] }, () => emptyDocument('')))
    const found = now.findings
      .slice(before.findings.length)
      .map(({ index, says }) =>
        words('cli.program.about', { what: source.placeOf(index), said: says }),
      )
    const offersMore = amountOf(now) > amountOf(before)
    if (found[0] && (source.entriesOnly || !offersMore)) throw new AppError('bad-input', found[0])
    notes.push(...found.map(sayWords))
    before = now
  }
  refuseMissingParts(before)
  return { texts, notes }
}

function amountOf({ rows, parts }: Found): number {
  return parts.reduce((sum, { have }) => sum + have, rows.length)
}

function refuseMissingParts({ parts }: Found): void {
  const short = parts.find(({ have, of }) => have < of)
  if (!short) return
  throw new AppError(
    'refused',
    words('cli.input.missingParts', { have: short.have, all: short.of }),
  )
}
