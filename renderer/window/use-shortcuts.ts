import { openSpotlight } from '@mantine/spotlight'
import { useEffect, useLayoutEffect } from 'react'
import { showFailure } from '../parts/feedback/show-failure.ts'
import { belongsToLayer, isNowhere, isTyping, noteLayers } from '../parts/keys/focus.ts'
import { giveFocus, home } from '../parts/keys/focus-home.ts'
import { useStores } from '../stores/stores-context.ts'
import { type Screen, searchedScreens } from '../stores/view.ts'
import { togglePresenting } from './toggle-presenting.ts'

/** Handles the keys that work everywhere while nothing covers the page. */
export function useShortcuts(): void {
  const { view, imports, session, settings } = useStores()

  // Dialogs listen from an effect, and a layout effect runs before all of those.
  useLayoutEffect(() => {
    window.addEventListener('keydown', noteLayers, { capture: true })
    return () => window.removeEventListener('keydown', noteLayers, { capture: true })
  }, [])

  useEffect(() => {
    const searchField = () => document.querySelector<HTMLInputElement>('#search')

    function withModifier(event: KeyboardEvent): (() => void) | null {
      const key = event.key.toLowerCase()
      if (event.shiftKey && key === 'h') return () => togglePresenting({ settings })
      if (event.altKey) return key === 'n' ? () => imports.getState().open('sources') : null
      if (key === 'n') return () => imports.getState().open('sources')
      // The commands handle this key themselves, but may not be loaded yet.
      if (key === 'k') return openSpotlight
      if (key === 'f') return () => searchField()?.select()
      if (key === 'b') return () => view.getState().show('backup-codes')
      if (key === 's') return () => view.getState().show('accounts')
      if (key === ',') return () => view.getState().show('settings')
      if (key === 'l') return () => void session.getState().lock().catch(showFailure)
      return null
    }

    function plain(event: KeyboardEvent): (() => void) | null {
      const { query, tag, screen, account, ...go } = view.getState()
      if (event.key === 'Escape') {
        return () => {
          if (query !== '') go.search('')
          else if (tag !== null) go.chooseTag(null)
          else if (account !== null) go.show('accounts')
          else if (screen !== 'codes') go.show('codes')
          else if (!isNowhere(event.target)) goHome()
        }
      }
      if (isTyping(event.target)) return null
      if (event.key === '?') return () => go.showKeys(true)
      if (event.key === '/') return () => searchField()?.select()
      return null
    }

    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || belongsToLayer()) return
      const modified = event.ctrlKey || event.metaKey || event.altKey
      const run = modified ? withModifier(event) : plain(event)
      if (run) {
        event.preventDefault()
        run()
      } else if (!modified && startsSearch(event, view.getState().screen)) {
        // The key itself then reaches the field that has the focus.
        searchField()?.focus()
      }
    }

    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [view, imports, session, settings])
}

function goHome() {
  const place = home()
  if (place) giveFocus(place)
}

function startsSearch(event: KeyboardEvent, screen: Screen): boolean {
  if (!searchedScreens.has(screen) || isTyping(event.target)) return false
  return [...event.key].length === 1 && event.key !== ' '
}
