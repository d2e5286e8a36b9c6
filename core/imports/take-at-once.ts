import type { EntrySummary } from '../../shared/entry-models.ts'
import type { ImportRow } from '../../shared/transfer-models.ts'
import { type Stamp, summaryOf } from '../entries/entries.ts'
import { inTurns } from '../turns.ts'
import type { Vault } from '../vault/vault.ts'
import { type HowToTake, nothingTaken, takeOffers } from './intake.ts'
import { judgedRows, offering, type Sources } from './preview.ts'

export interface Choice extends HowToTake {
  /** Decides whether to import the row. */
  choose(row: ImportRow): boolean
}

export interface TakenAtOnce {
  /** All rows, with their verdicts from before. */
  readonly rows: readonly ImportRow[]
  readonly added: readonly EntrySummary[]
  readonly updated: readonly EntrySummary[]
  readonly restored: readonly EntrySummary[]
}

/** Imports by a rule what was already read, for callers that show no preview. There is no undo. */
export async function takeAtOnce(
  vault: Vault,
  stamp: () => Stamp,
  sources: Sources,
  { choose, addChanged }: Choice,
): Promise<TakenAtOnce> {
  const { offers } = await inTurns(offering(sources))
  const rows = await inTurns(judgedRows(offers, vault.document()))
  const keys = rows.filter(choose).map(({ key }) => key)
  const order = { offers, keys, addChanged, stamp }
  const { added, updated, restored } =
    keys.length === 0 ? nothingTaken : await takeOffers(vault, order)
  return {
    rows,
    added: added.map(summaryOf),
    updated: updated.map(({ after }) => summaryOf(after)),
    restored: restored.map(({ entry }) => summaryOf(entry)),
  }
}
