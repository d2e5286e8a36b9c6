import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { EntrySummary } from '../../shared/entry-models.ts'
import { useEntryActions } from '../parts/entries/use-entry-actions.ts'
import { belongsToLayer, isNowhere, isTyping } from '../parts/keys/focus.ts'
import { shortcutOf } from '../parts/keys/shortcuts.ts'
import { useStores } from '../stores/stores-context.ts'
import type { CardRow } from './list-rows.ts'
import { stepSelection } from './step-selection.ts'

interface ListKeys {
  readonly entries: readonly EntrySummary[]
  readonly rows: readonly CardRow[]
  readonly mayReorder: boolean
  /** True while keys in the search field act on the selected card, so the card is marked. */
  readonly searching: boolean
  /** Changes with the search and the chosen tag, which scrolls the list to its top. */
  readonly search: string
  /** Returns the section of the list that contains a place. */
  sectionAt(at: number): readonly EntrySummary[]
  scrollTo(at: number): void
  /** Returns the given place if it is entirely on screen, or else the first place that is. */
  onScreen(at: number): number
  readonly scroller: RefObject<HTMLElement | null>
}

interface Selection {
  /** The index of the selected card. */
  readonly selected: number
  /** Scrolls to the card and gives it the focus. */
  select(at: number): void
}

/** Handles the keys of the list, including those in the search field. */
export function useListKeys(list: ListKeys): Selection {
  const { copier, view } = useStores()
  const actions = useEntryActions()
  const [place, setPlace] = useState(0)
  const selected = Math.min(place, list.entries.length - 1)
  const latest = useRef({ ...list, selected })
  latest.current = { ...list, selected }

  const select = useCallback((at: number) => {
    if (at < 0) return
    setPlace(at)
    latest.current.scrollTo(at)
    requestAnimationFrame(() => focusCard(at))
  }, [])

  const first = list.entries[0]?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: another best match is selected anew
  useEffect(() => setPlace(0), [first])

  const sought = useStore(view, state => state.sought)
  useEffect(() => {
    const at = list.entries.findIndex(({ id }) => id === sought)
    // An entry that isn't there yet comes with the next list.
    if (at < 0) return
    select(at)
    view.getState().seek(null)
  }, [sought, list.entries, select, view])
  // biome-ignore lint/correctness/useExhaustiveDependencies: who looks for another one now wants that
  useEffect(() => view.getState().seek(null), [list.search, view])

  const search = useRef(list.search)
  useLayoutEffect(() => {
    if (search.current === list.search) return
    search.current = list.search
    // The card with the focus is the one that the user looks at.
    const focused = placeOf(document.activeElement)
    if (focused === null) setPlace(0)
    latest.current.scrollTo(focused ?? 0)
  }, [list.search])

  // Enter in the search field copies this one, so it must be visible, wherever the mouse scrolled
  // to.
  const { scroller } = list
  useEffect(() => {
    const element = scroller.current
    if (!element || !list.searching) return
    const follow = () => {
      if (placeOf(document.activeElement) !== null) return
      setPlace(latest.current.onScreen(latest.current.selected))
    }
    element.addEventListener('scroll', follow, { passive: true })
    return () => element.removeEventListener('scroll', follow)
  }, [scroller, list.searching])

  useEffect(() => {
    function onFocus(event: FocusEvent) {
      const at = placeOf(event.target)
      if (at !== null) setPlace(at)
    }

    function onKey(event: KeyboardEvent) {
      const { entries, rows, sectionAt, mayReorder, searching, selected } = latest.current
      const focused = placeOf(event.target)
      const onCard = focused !== null
      const at = focused ?? selected
      const entry = entries[at]
      if (!entry || event.defaultPrevented || belongsToLayer()) return
      const inSearch = isTyping(event.target)
      if (!isNowhere(event.target) && !onCard && !inSearch) return
      const isMeant = onCard || (inSearch && searching)

      const pressed = shortcutOf('list', event)

      if (pressed === 'reorder') {
        if (!onCard) return
        event.preventDefault()
        const by = event.key === 'ArrowUp' ? -1 : 1
        if (!mayReorder) return
        void actions.move(entry, { by }, sectionAt(at)).then(moved => moved && select(at + by))
        return
      }
      if ((pressed === 'details' || pressed === 'edit') && isMeant) {
        event.preventDefault()
        view.getState().openDetails(entry.id, pressed === 'edit' ? 'edit' : null)
      } else if ((pressed === 'copy' || pressed === 'copyNext') && isMeant) {
        event.preventDefault()
        void copier.getState().copy(entry, pressed === 'copyNext' ? 'next' : 'current')
      } else if (pressed === 'remove' && onCard) {
        void actions.remove(entry).then(() => select(Math.min(at, entries.length - 2)))
      } else if (pressed === 'move') {
        const to = stepSelection(event.key, focused ?? -1, rows, inSearch, document.dir === 'rtl')
        if (to === null) return
        event.preventDefault()
        select(to)
      }
    }

    document.addEventListener('focusin', onFocus)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('keydown', onKey)
    }
  }, [actions, copier, view, select])

  return { selected, select }
}

function placeOf(target: EventTarget | null): number | null {
  const at = target instanceof HTMLElement ? target.dataset.entryAt : undefined
  return at === undefined ? null : Number(at)
}

function focusCard(at: number) {
  document.querySelector<HTMLElement>(`[data-entry-at="${at}"]`)?.focus()
}
