import { limits } from '../shared/ceilings.ts'
import type { Input, Output } from '../shared/contract.ts'
import { AppError } from '../shared/errors.ts'
import type { Inspection } from '../shared/models.ts'
import { sayWords } from '../shared/wording/say.ts'
import { words } from '../shared/wording/words.ts'
import type { Source } from './sources.ts'

type Inspect = (input: Input<'entries.inspect'>) => Promise<Output<'entries.inspect'>>

export interface Look {
  readonly inspection: Inspection
  /** What was found next to entries, in sentences. */
  readonly notes: readonly string[]
}

/**
 * Looks at all sources as one batch. Refuses, naming the place, a source that offers no entry, and a
 * migration whose parts are not all there.
 */
export async function lookAt(sources: readonly Source[], inspect: Inspect): Promise<Look> {
  let inspection: Inspection = { batch: '', candidates: [], parts: [], findings: [] }
  const notes: string[] = []
  for (const source of sources) {
    const before = inspection
    for (let start = 0; start < source.texts.length; start += limits.textsPerCall) {
      const texts = source.texts.slice(start, start + limits.textsPerCall)
      inspection = await inspect({ texts, batch: inspection.batch || null })
    }
    const found = inspection.findings
      .slice(before.findings.length)
      .map(({ index, says }) =>
        words('cli.program.about', { what: source.placeOf(index), said: says }),
      )
    const offersMore = amountOf(inspection) > amountOf(before)
    if (found[0] && (source.entriesOnly || !offersMore)) throw new AppError('bad-input', found[0])
    notes.push(...found.map(sayWords))
  }
  refuseMissingParts(inspection)
  return { inspection, notes }
}

function amountOf({ candidates, parts }: Inspection): number {
  return parts.reduce((sum, { have }) => sum + have, candidates.length)
}

function refuseMissingParts({ parts }: Inspection): void {
  const short = parts.find(({ have, of }) => have < of)
  if (!short) return
  throw new AppError(
    'refused',
    words('cli.input.missingParts', { have: short.have, all: short.of }),
  )
}
