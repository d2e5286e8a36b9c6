import { useEffect, useLayoutEffect } from 'react'
import { belongsToLayer, isNowhere, isTyping, noteLayers } from '../parts/keys/focus.ts'
import { giveFocus, home } from '../parts/keys/focus-home.ts'
import { shortcutOf } from '../parts/keys/shortcuts.ts'
import type { Stores } from '../stores/stores.ts'
import { useStores } from '../stores/stores-context.ts'
import { type Screen, searchedScreens } from '../stores/view.ts'
import { searchField, shortcutActs } from './shortcut-acts.ts'

/** Handles the keys that work everywhere while nothing covers the page. */
export function useShortcuts(): void {
  const stores = useStores()

  // Dialogs listen from an effect, and a layout effect runs before all of those.
  useLayoutEffect(() => {
    window.addEventListener('keydown', noteLayers, { capture: true })
    return () => window.removeEventListener('keydown', noteLayers, { capture: true })
  }, [])

  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.defaultPrevented || belongsToLayer()) return
      const shortcut = shortcutOf('window', event)
      const writesText = event.key.length === 1 && !isModified(event) && isTyping(event.target)
      if (shortcut !== null && !writesText) {
        event.preventDefault()
        if (shortcut === 'back') goBack(stores, event.target)
        else shortcutActs[shortcut](stores)
      } else if (startsSearch(event, stores.view.getState().screen)) {
        // The key itself then reaches the field that has the focus.
        searchField()?.focus()
      }
    }

    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [stores])
}

/** Takes back what narrows the screen, or else leaves it. */
function goBack({ view }: Stores, from: EventTarget | null): void {
  const { query, tag, screen, account, ...go } = view.getState()
  if (query !== '') go.search('')
  else if (tag !== null) go.chooseTag(null)
  else if (account !== null) go.show('accounts')
  else if (screen !== 'codes') go.show('codes')
  else if (!isNowhere(from)) goHome()
}

function goHome() {
  const place = home()
  if (place) giveFocus(place)
}

const isModified = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey

function startsSearch(event: KeyboardEvent, screen: Screen): boolean {
  if (isModified(event) || !searchedScreens.has(screen) || isTyping(event.target)) return false
  return [...event.key].length === 1 && event.key !== ' '
}
