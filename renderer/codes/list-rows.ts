import type { ListSection } from '../parts/entries/arrange-entries.ts'
import { cardGap } from './list-layout.ts'

/** The height of a section's heading, in px. */
export const headingHeight = 34

/** Cards side by side: `count` of them, the first at the place `from` in the whole list. */
export interface CardRow {
  readonly from: number
  readonly count: number
}

/** Either the heading of a section or a row of its cards. */
export interface ListRow extends CardRow {
  /** The index of the section. */
  readonly section: number
  readonly isHeading: boolean
  /** In px, from the top of the list. */
  readonly top: number
  readonly height: number
}

export interface ListRows {
  readonly rows: readonly ListRow[]
  /** The rows with cards. */
  readonly cards: readonly ListRow[]
  /** Where each section begins in the whole list. */
  readonly starts: readonly number[]
}

/** Divides a list into rows. Each section begins with a heading and a row of its own. */
export function layRows(
  sections: readonly ListSection[],
  columns: number,
  rowHeight: number,
): ListRows {
  const rows: ListRow[] = []
  const starts: number[] = []
  let [top, place] = [0, 0]
  function add(section: number, count: number, height: number) {
    rows.push({ section, isHeading: count === 0, from: place, count, top, height })
    top += height + cardGap
    place += count
  }
  sections.forEach(({ kind, entries }, at) => {
    starts.push(place)
    if (kind !== 'all') add(at, 0, headingHeight)
    for (let left = entries.length; left > 0; left -= columns) {
      add(at, Math.min(columns, left), rowHeight)
    }
  })
  return { rows, cards: rows.filter(row => !row.isHeading), starts }
}

/** Returns the row that contains a place of the list; -1 if there is none. */
export function rowOf(rows: readonly CardRow[], at: number): number {
  return rows.findIndex(({ from, count }) => at >= from && at < from + count)
}
