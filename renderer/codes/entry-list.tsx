import { useElementSize } from '@mantine/hooks'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { EntryId, EntrySummary } from '../../shared/entry-models.ts'
import { say } from '../../shared/wording/say.ts'
import { useEntryActions } from '../parts/entries/use-entry-actions.ts'
import { useStores } from '../stores/stores-context.ts'
import { EntryCard } from './entry-card.tsx'
import classes from './entry-list.module.css'
import { cardGap, listLayout, widestList } from './list-layout.ts'
import { PeriodClocks } from './period-clocks.tsx'
import { useArrivals } from './use-arrivals.ts'
import { useCardDrag } from './use-card-drag.ts'
import { useListKeys } from './use-list-keys.ts'

/** The space above the first card, in px. */
const listTop = 12

interface EntryListProps {
  readonly entries: readonly EntrySummary[]
  readonly mayReorder: boolean
  /**
   * True while Enter in the search field copies the selected card's code, so the card is marked.
   */
  readonly searching: boolean
  /** Changes with the search and the chosen tag, which scrolls the list to its top. */
  readonly search: string
}

/** Renders the cards on screen and a few around them. The others are only counted. */
export function EntryList({ entries, mayReorder, searching, search }: EntryListProps) {
  const stores = useStores()
  const actions = useEntryActions()
  const scroller = useRef<HTMLElement>(null)
  const { ref: measure, width } = useElementSize<HTMLUListElement>()
  const total = useStore(stores.entries, state => state.list?.length ?? 0)
  const { columns, rowHeight } = listLayout(width)
  const selectedRow = useRef(0)

  const rows = useVirtualizer({
    count: width === 0 ? 0 : Math.ceil(entries.length / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    gap: cardGap,
    overscan: 3,
    scrollPaddingStart: listTop,
    scrollPaddingEnd: 24,
    // The row with the focus stays rendered, wherever the list is scrolled to.
    rangeExtractor: range => {
      const shown = defaultRangeExtractor(range)
      const kept = selectedRow.current
      return kept >= range.count || shown.includes(kept)
        ? shown
        : [...shown, kept].sort((a, b) => a - b)
    },
  })
  const { selected, select } = useListKeys({
    entries,
    columns,
    mayReorder,
    searching,
    search,
    scroller,
    scrollTo(at) {
      const row = Math.floor(at / columns)
      if (row === 0) scroller.current?.scrollTo({ top: 0 })
      else rows.scrollToIndex(row)
    },
    onScreen(at) {
      const { scrollTop, clientHeight } = scroller.current ?? { scrollTop: 0, clientHeight: 0 }
      const top = listTop + Math.floor(at / columns) * (rowHeight + cardGap)
      if (top >= scrollTop && top + rowHeight <= scrollTop + clientHeight) return at
      const firstRow = Math.ceil((scrollTop - listTop) / (rowHeight + cardGap))
      return Math.min(entries.length - 1, Math.max(0, firstRow) * columns)
    },
  })
  const arrived = useArrivals(entries, width > 0, select)
  selectedRow.current = Math.floor(selected / columns)

  const items = rows.getVirtualItems()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new height needs a new measure
  useEffect(() => rows.measure(), [rows, rowHeight, columns])

  const shownIds = items
    .flatMap(row => entries.slice(row.index * columns, (row.index + 1) * columns))
    .map(entry => entry.id)
    .join(' ')
  useEffect(() => {
    stores.codes.getState().watch(shownIds === '' ? [] : shownIds.split(' '))
  }, [stores.codes, shownIds])

  const onMove = useCallback(
    (id: EntryId, over: EntryId) => {
      const entry = entries.find(one => one.id === id)
      if (entry) void actions.move(entry, { over })
    },
    [entries, actions],
  )
  const drag = useCardDrag(onMove)

  return (
    <section ref={scroller} className={classes.scroller} aria-label={say('codes.entries')}>
      <PeriodClocks />
      <ul
        ref={measure}
        className={classes.list}
        style={{ height: rows.getTotalSize(), maxWidth: widestList(total) }}
      >
        {/* The list is flat, so that a card that moves to another row keeps its element and its
            focus. */}
        {items.flatMap(row =>
          entries.slice(row.index * columns, (row.index + 1) * columns).map((entry, column) => (
            <li
              key={entry.id}
              aria-setsize={entries.length}
              aria-posinset={row.index * columns + column + 1}
              className={classes.cell}
              style={{
                height: rowHeight,
                width: `calc((100% - ${(columns - 1) * cardGap}px) / ${columns})`,
                insetInlineStart: `calc((100% + ${cardGap}px) / ${columns} * ${column})`,
                transform: `translateY(${row.start}px)`,
              }}
            >
              <EntryCard
                entry={entry}
                at={row.index * columns + column}
                selected={searching && row.index * columns + column === selected}
                arrived={arrived.has(entry.id)}
                drag={mayReorder ? drag : null}
              />
            </li>
          )),
        )}
      </ul>
    </section>
  )
}
