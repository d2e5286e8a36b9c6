import { useElementSize } from '@mantine/hooks'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, useCallback, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { EntryId } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import type { ListSection } from '../parts/entries/arrange-entries.ts'
import { useEntryActions } from '../parts/entries/use-entry-actions.ts'
import { useStores } from '../stores/stores-context.ts'
import { EntryCard } from './entry-card.tsx'
import classes from './entry-list.module.css'
import { cardGap, listLayout, widestList } from './list-layout.ts'
import { layRows, rowOf } from './list-rows.ts'
import { PeriodClocks } from './period-clocks.tsx'
import { useArrivals } from './use-arrivals.ts'
import { useCardDrag } from './use-card-drag.ts'
import { useListKeys } from './use-list-keys.ts'

/** The space above the first card, in px. */
const listTop = 12

interface EntryListProps {
  readonly sections: readonly ListSection[]
  readonly mayReorder: boolean
  /**
   * True while Enter in the search field copies the selected card's code, so the card is marked.
   */
  readonly searching: boolean
  /** Changes with the search, the chosen tag, and the view, which scrolls the list to its top. */
  readonly search: string
}

/** Renders the cards on screen and a few around them. The others are only counted. */
export function EntryList({ sections, mayReorder, searching, search }: EntryListProps) {
  const stores = useStores()
  const actions = useEntryActions()
  const scroller = useRef<HTMLElement>(null)
  const { ref: measure, width } = useElementSize<HTMLDivElement>()
  const total = useStore(stores.entries, state => state.list?.length ?? 0)
  const { columns, rowHeight } = listLayout(width)
  const entries = useMemo(() => sections.flatMap(section => section.entries), [sections])
  const laid = useMemo(() => layRows(sections, columns, rowHeight), [sections, columns, rowHeight])
  const selectedRow = useRef(0)

  const rows = useVirtualizer({
    count: width === 0 ? 0 : laid.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: at => laid.rows[at]?.height ?? rowHeight,
    gap: cardGap,
    overscan: 3,
    scrollPaddingStart: listTop,
    scrollPaddingEnd: 24,
    // The row with the focus stays rendered, wherever the list is scrolled to.
    rangeExtractor: range => {
      const shown = defaultRangeExtractor(range)
      const kept = selectedRow.current
      return kept < 0 || kept >= range.count || shown.includes(kept)
        ? shown
        : [...shown, kept].sort((a, b) => a - b)
    },
  })
  const { selected, select } = useListKeys({
    entries,
    rows: laid.cards,
    mayReorder,
    searching,
    search,
    scroller,
    sectionAt: at => sections[laid.rows[rowOf(laid.rows, at)]?.section ?? 0]?.entries ?? [],
    scrollTo(at) {
      const row = rowOf(laid.rows, at)
      if (laid.cards[0] === laid.rows[row]) scroller.current?.scrollTo({ top: 0 })
      else rows.scrollToIndex(row)
    },
    onScreen(at) {
      const { scrollTop, clientHeight } = scroller.current ?? { scrollTop: 0, clientHeight: 0 }
      const [from, to] = [scrollTop - listTop, scrollTop - listTop + clientHeight]
      const row = laid.rows[rowOf(laid.rows, at)]
      if (row && row.top >= from && row.top + row.height <= to) return at
      return laid.cards.find(({ top }) => top >= from)?.from ?? entries.length - 1
    },
  })
  const arrived = useArrivals(entries, width > 0, select)
  selectedRow.current = rowOf(laid.rows, selected)

  const items = rows.getVirtualItems()
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heights need a new measure
  useEffect(() => rows.measure(), [rows, laid])

  const shown = items.flatMap(({ index }) => laid.rows[index] ?? [])
  const shownIds = shown
    .flatMap(({ from, count }) => entries.slice(from, from + count))
    .map(entry => entry.id)
    .join(' ')
  useEffect(() => {
    stores.codes.getState().watch(shownIds === '' ? [] : [...new Set(shownIds.split(' '))])
  }, [stores.codes, shownIds])

  const onMove = useCallback(
    (id: EntryId, over: EntryId) => {
      // An entry that is in several sections moves within the one that both are in.
      const section = sections.find(({ entries }) =>
        [id, over].every(wanted => entries.some(one => one.id === wanted)),
      )
      const entry = section?.entries.find(one => one.id === id)
      if (section && entry) void actions.move(entry, { over }, section.entries)
    },
    [sections, actions],
  )
  const drag = useCardDrag(onMove)

  return (
    <section ref={scroller} className={classes.scroller} aria-label={say('codes.entries')}>
      <PeriodClocks />
      <div
        ref={measure}
        className={classes.list}
        style={{ height: rows.getTotalSize(), maxWidth: widestList(total) }}
      >
        {sections.map((section, at) => {
          const own = shown.filter(row => row.section === at)
          if (own.length === 0) return null
          const start = laid.starts[at] ?? 0
          const heading = headingOf(section)
          return (
            <Fragment key={`${section.kind} ${section.name}`}>
              {own[0]?.isHeading && (
                <h2
                  className={classes.heading}
                  style={{ transform: `translateY(${own[0].top}px)` }}
                >
                  <bdi>{heading}</bdi>
                  <span className={classes.count}>{section.entries.length}</span>
                </h2>
              )}
              {/* A section's list is flat, so that a card that moves to another row keeps its
                  element and its focus. */}
              <ul aria-label={heading}>
                {own.flatMap(({ from, count, top }) =>
                  entries.slice(from, from + count).map((entry, column) => (
                    <li
                      key={entry.id}
                      aria-setsize={section.entries.length}
                      aria-posinset={from - start + column + 1}
                      className={classes.cell}
                      style={{
                        height: rowHeight,
                        width: `calc((100% - ${(columns - 1) * cardGap}px) / ${columns})`,
                        insetInlineStart: `calc((100% + ${cardGap}px) / ${columns} * ${column})`,
                        transform: `translateY(${top}px)`,
                      }}
                    >
                      <EntryCard
                        entry={entry}
                        at={from + column}
                        selected={searching && from + column === selected}
                        arrived={arrived.has(entry.id)}
                        drag={mayReorder ? drag : null}
                      />
                    </li>
                  )),
                )}
              </ul>
            </Fragment>
          )
        })}
      </div>
    </section>
  )
}

function headingOf({ kind, name }: ListSection): string | undefined {
  if (kind === 'all') return undefined
  if (kind === 'pinned') return say('codes.pinned')
  return kind === 'rest' ? say('codes.others') : name
}
