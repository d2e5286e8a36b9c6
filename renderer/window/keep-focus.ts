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
 * Whoever works by keyboard or by ear is where the focus is. When what has it goes away, the
 * browser puts the focus nowhere, and the next Tab begins at the top. So one rule holds for every
 * pane, dialog, screen, and removal:
 *
 * 1. Whatever takes the focus by itself keeps it: a field with autoFocus, a dialog and its opener.
 * 2. A row that is gone hands it to the next row, else to the one before, else to the list's
 *    heading.
 * 3. A pane that gave way to another one hands it to what is marked data-autofocus there, else to
 *    the first field of a dialog, else to the nearest heading.
 * 4. A dialog or menu that is gone hands it back to what had the focus before, or to its heir.
 * 5. A button that is busy gets it again; one that stays disabled hands it to the nearest heading.
 * 6. A new screen gives it to its heading.
 * 7. A dialog that marks nothing begins at its first field, else at its heading: never at the
 *    button that closes it, where one Enter too many would throw away what was asked for.
 */

/** Dialogs take the focus, and give it back, within this time. */
const settleMs = 50
/** Remembers this many places as ways back. */
const trailLength = 24

interface Removal {
  readonly from: Node
  readonly before: Node | null
  readonly after: Node | null
}

/** Keeps the rule until it is ended. See [Note: where the focus goes]. */
export function keepFocus(): () => void {
  let trail: HTMLElement[] = []
  /** The element that last had the focus, unless the user clicked beside it. */
  let holder: HTMLElement | null = null
  let hasActed = false
  let hasArrived = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const removals = new WeakMap<Node, Removal>()
  /** Layers that have come to rest, or in which the user has pressed anything. */
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

  /** Returns what replaces an element; itself, where it is still there. */
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

  /** The newest place outside layers that is there still, or has an heir. */
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

  /** A click beside everything leaves the focus nowhere because the user wants it so. */
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

/** Dialogs, menus, and notifications come and go over the page. */
const passing = `${layers}, [role=menu], .mantine-Notification-root`

/** The library gives a dialog's focus to the first control in it. */
const closers = '.mantine-Modal-close, .mantine-Drawer-close'

function isField(element: HTMLElement): boolean {
  return element.matches('input, textarea, select')
}
