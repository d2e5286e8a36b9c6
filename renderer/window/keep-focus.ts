import {
  counterpart,
  giveFocus,
  home,
  homeNear,
  homeOf,
  isUsable,
  layers,
  rows,
  topLayer,
} from '../parts/keys/focus-home.ts'

/**
 * [Note: where the focus goes]
 *
 * People who use the keyboard or a screen reader are where the focus is. When the element with the
 * focus disappears, the browser drops the focus, and the next Tab begins at the top. So the same
 * rules hold for every pane, dialog, screen, and removal:
 *
 * 1. An element that takes the focus itself keeps it: a field with autoFocus, a dialog, its opener.
 * 2. A row that is removed passes it to the next row, else to the previous one, else to the list's
 *    heading.
 * 3. A pane that is replaced passes it to what is marked data-autofocus in the new one, else to the
 *    first field of a dialog, else to the nearest heading.
 * 4. A dialog or menu that closes returns it to what had the focus before, or to its heir.
 * 5. A busy button gets it back. One that stays disabled passes it to the nearest heading.
 * 6. A new screen gives it to its heading.
 * 7. A dialog that marks nothing begins at its first field, else at its heading, but never at the
 *    close button, where one extra Enter would discard what the user asked for.
 */

/** Dialogs take and return the focus within this time. */
const settleMs = 50
/** Remembers this many places to return to. */
const trailLength = 24

interface Removal {
  readonly from: Node
  readonly before: Node | null
  readonly after: Node | null
}

/** Follows the rule until it is ended. See [Note: where the focus goes]. */
export function keepFocus(): () => void {
  let trail: HTMLElement[] = []
  /** The element that last had the focus, unless the user clicked outside of it. */
  let holder: HTMLElement | null = null
  let hasActed = false
  let hasArrived = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const removals = new WeakMap<Node, Removal>()
  /** Layers that have settled, or in which the user has pressed anything. */
  const used = new WeakSet<Element>()

  function neighbour(gone: Node, way: 'before' | 'after'): HTMLElement | null {
    let node: Node | null = gone
    while (node) {
      const removal = removals.get(node)
      node = removal ? removal[way] : way === 'after' ? node.nextSibling : node.previousSibling
      if (node instanceof HTMLElement && node.isConnected && node.matches(rows)) return node
    }
    return null
  }

  /** Returns the element's replacement, or the element itself if it is still there. */
  function heirOf(element: HTMLElement): HTMLElement | null {
    if (element.isConnected) return isUsable(element) ? element : null
    const top = element.getRootNode()
    const removal = removals.get(top)
    if (!(top instanceof HTMLElement) || !(removal?.from instanceof HTMLElement)) return null
    if (!removal.from.isConnected) return heirOf(removal.from)
    if (top.matches(rows)) {
      const other = neighbour(top, 'after') ?? neighbour(top, 'before')
      const control = other && counterpart(element, top, other)
      if (control) return control
    }
    return homeNear(removal.from)
  }

  /** Returns the newest place outside of layers that still exists or has an heir. */
  function wayBack(): HTMLElement | null {
    for (const element of trail) {
      if (element.closest(passing)) continue
      const heir = heirOf(element)
      if (heir) return heir
    }
    return null
  }

  function placeAfter(gone: HTMLElement): HTMLElement | null {
    if (hasArrived && !gone.isConnected && !topLayer()) return home()
    if (gone.isConnected) {
      if (isUsable(gone)) return gone
      return gone.closest('[data-loading]') ? null : homeNear(gone.parentElement ?? gone)
    }
    const layer = gone.closest(passing)
    if (!layer || layer.isConnected) return heirOf(gone) ?? home()
    const top = topLayer()
    return top ? homeOf(top) : (wayBack() ?? home())
  }

  function settle() {
    timer = undefined
    const active = document.activeElement
    const isNowhere = active === null || active === document.body
    const isBetween =
      active instanceof HTMLElement && active.closest('header, [role=menu]') && !isField(active)
    if (hasActed && (isNowhere || (hasArrived && isBetween && !topLayer()))) {
      const place = isNowhere && holder ? placeAfter(holder) : hasArrived ? home() : null
      if (place) giveFocus(place)
    }
    hasArrived = false
  }

  function settleSoon() {
    clearTimeout(timer)
    timer = setTimeout(settle, settleMs)
  }

  const observer = new MutationObserver(changes => {
    let matters = false
    for (const {
      type,
      target,
      removedNodes,
      addedNodes,
      previousSibling,
      nextSibling,
    } of changes) {
      if (type === 'attributes') matters ||= target === holder
      for (const node of removedNodes) {
        removals.set(node, { from: target, before: previousSibling, after: nextSibling })
        matters ||= holder !== null && node.contains(holder)
      }
      for (const node of addedNodes) {
        removals.delete(node)
        if (
          node instanceof HTMLElement &&
          (node.tagName === 'MAIN' || node.querySelector('main'))
        ) {
          hasArrived = true
          matters = true
        }
      }
    }
    if (matters) settleSoon()
  })

  function onFocus({ target }: FocusEvent) {
    if (!(target instanceof HTMLElement)) return
    holder = target
    trail = [target, ...trail.filter(one => one !== target)].slice(0, trailLength)
    const layer = target.matches(closers) && target.closest<HTMLElement>(layers)
    if (!layer || used.has(layer)) return
    giveFocus(homeOf(layer))
    setTimeout(() => used.add(layer), settleMs)
  }

  /** After a click on nothing, the user wants the focus to be nowhere. */
  function onBlur({ target, relatedTarget }: FocusEvent) {
    if (relatedTarget !== null || !(target instanceof HTMLElement)) return
    setTimeout(() => {
      const isLeft = document.activeElement === document.body && isUsable(target)
      if (holder === target && isLeft && timer === undefined) holder = null
    })
  }

  const act = () => {
    hasActed = true
    const layer = topLayer()
    if (layer) used.add(layer)
  }

  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  })
  const ending = new AbortController()
  const options = { signal: ending.signal, capture: true }
  document.addEventListener('focusin', onFocus, options)
  document.addEventListener('focusout', onBlur, options)
  document.addEventListener('keydown', act, options)
  document.addEventListener('pointerdown', act, options)
  return () => {
    observer.disconnect()
    clearTimeout(timer)
    ending.abort()
  }
}

/** Dialogs, menus, and notifications come and go on top of the page. */
const passing = `${layers}, [role=menu], .mantine-Notification-root`

/** The library gives a dialog's focus to its first control. */
const closers = '.mantine-Modal-close, .mantine-Drawer-close'

function isField(element: HTMLElement): boolean {
  return element.matches('input, textarea, select')
}
