import { Checkbox } from '@mantine/core'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type ComponentType,
  type KeyboardEvent,
  memo,
  useCallback,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { useSpoken } from '../use-spoken.ts'
import classes from './tick-list.module.css'

export interface TickRowProps<T> {
  readonly item: T
  /** The id of the element that describes the row in addition to its name. */
  readonly hintsId: string
}

interface TickListProps<T> {
  readonly label: string
  readonly items: readonly T[]
  readonly ticked: ReadonlySet<string>
  onTick(key: string, ticked: boolean): void
  readonly keyOf: (item: T) => string
  readonly nameOf: (item: T) => string
  /** A fixed item leaves no choice, so its box stays as it is. */
  readonly isFixed?: (item: T) => boolean
  /** Renders what is next to the box. It must be the same component at every render. */
  readonly Row: ComponentType<TickRowProps<T>>
  /** The height of a row in px, until one has been measured. */
  readonly rowHeight: number
}

const step: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  End: Number.POSITIVE_INFINITY,
  Home: Number.NEGATIVE_INFINITY,
}

/** Shows any number of checkboxes as a single Tab stop. The arrow keys move among them. */
export function TickList<T>(props: TickListProps<T>) {
  const { label, items, ticked, keyOf, nameOf, isFixed, Row, rowHeight } = props
  const scroller = useRef<HTMLElement>(null)
  const [place, setPlace] = useState(0)
  const moves = useRef(false)
  const current = Math.max(0, Math.min(place, items.length - 1))

  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: at => keyOf(items[at] as T),
    gap: 6,
    overscan: 4,
    paddingStart: 3,
    paddingEnd: 3,
    // The row with the focus stays rendered, wherever the list is scrolled to.
    rangeExtractor: range => {
      const shown = defaultRangeExtractor(range)
      return shown.includes(current) || current >= range.count
        ? shown
        : [...shown, current].sort((a, b) => a - b)
    },
  })

  useLayoutEffect(() => {
    if (!moves.current) return
    moves.current = false
    const box = scroller.current?.querySelector<HTMLElement>(`[data-tick-at="${current}"]`)
    box?.focus({ preventScroll: true })
    rows.scrollToIndex(current)
  }, [current, rows])

  function onKeyDown(event: KeyboardEvent) {
    const by = step[event.key]
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const to = Math.max(0, Math.min(items.length - 1, current + by))
    if (to === current) return
    moves.current = true
    setPlace(to)
  }

  // A row is rendered again when it changes, and not when the list does.
  const latest = useRef(props.onTick)
  latest.current = props.onTick
  const onTick = useCallback((key: string, on: boolean) => latest.current(key, on), [])

  return (
    <section ref={scroller} className={classes.scroller} aria-label={label}>
      <ul className={classes.list} style={{ height: rows.getTotalSize() }} onKeyDown={onKeyDown}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index] as T
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={classes.cell}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => setPlace(index)}
            >
              <TickRow
                item={item}
                at={index}
                id={keyOf(item)}
                name={nameOf(item)}
                ticked={ticked.has(keyOf(item))}
                isStop={index === current}
                fixed={isFixed?.(item) ?? false}
                onTick={onTick}
                Row={Row as ComponentType<TickRowProps<unknown>>}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface OneRowProps {
  readonly item: unknown
  readonly at: number
  readonly id: string
  readonly name: string
  readonly ticked: boolean
  readonly isStop: boolean
  readonly fixed: boolean
  onTick(key: string, ticked: boolean): void
  readonly Row: ComponentType<TickRowProps<unknown>>
}

const TickRow = memo(function TickRow(props: OneRowProps) {
  const { item, at, id, name, ticked, isStop, fixed, onTick, Row } = props
  useSpoken()
  const boxId = useId()
  const hintsId = useId()
  return (
    <label className={classes.row} data-fixed={fixed || undefined} htmlFor={boxId}>
      <Checkbox
        id={boxId}
        data-tick-at={at}
        tabIndex={isStop ? 0 : -1}
        checked={ticked}
        // The box isn't disabled, so that the arrow keys reach all rows, and what an entry matches
        // is read aloud.
        onChange={event => !fixed && onTick(id, event.currentTarget.checked)}
        aria-disabled={fixed || undefined}
        aria-label={name}
        aria-describedby={hintsId}
      />
      <Row item={item} hintsId={hintsId} />
    </label>
  )
})
