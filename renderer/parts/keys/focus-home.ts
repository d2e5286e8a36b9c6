const controls =
  'button, a[href], input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])'
const fields = 'input:not([type=hidden]), select, textarea'
const headings = 'h1, h2, h3, h4'
/** When one of these disappears, the next one is the best place for the focus. */
export const rows = 'li, tr, [role=listitem], [role=row]'
export const layers = '[role=dialog], [role=alertdialog]'

/** Tells whether the element is on the page, visible, and focusable. */
export function isUsable(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility()
}

function findUsable(within: ParentNode, selector: string): HTMLElement | null {
  return [...within.querySelectorAll<HTMLElement>(selector)].find(isUsable) ?? null
}

/** Focuses even elements that the Tab key doesn't stop at. */
export function giveFocus(element: HTMLElement): void {
  if (!element.matches(controls) && !element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus()
}

/** Returns the dialog on top of the page, if any. The newest is the last one in the document. */
export function topLayer(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>(layers)].findLast(isUsable) ?? null
}

/** Finds where a user starts: the first field in a dialog, or the heading of a screen. */
export function homeOf(place: HTMLElement): HTMLElement {
  const named = findUsable(place, '[data-autofocus]')
  if (named) return named
  const field = place.matches(layers) ? findUsable(place, fields) : null
  return field ?? findUsable(place, headings) ?? findUsable(place, controls) ?? place
}

/** Returns the start of the dialog, or else of the screen. */
export function home(): HTMLElement | null {
  const place = topLayer() ?? document.querySelector<HTMLElement>('main')
  return place && homeOf(place)
}

/**
 * Finds where to continue in what is left: in its row, at what replaced it, or else at its heading.
 */
export function homeNear(place: HTMLElement): HTMLElement | null {
  const row = place.closest<HTMLElement>(rows)
  const inRow = row && findUsable(row, controls)
  if (inRow) return inRow
  const within = place.closest<HTMLElement>(layers)
  const named = findUsable(place, '[data-autofocus]') ?? (within && findUsable(place, fields))
  if (named) return named
  for (let up: HTMLElement | null = place; up && up !== document.body; up = up.parentElement) {
    const heading = findUsable(up, headings)
    if (heading) return heading
    if (up === within || up.tagName === 'MAIN') return homeOf(up)
  }
  return null
}

/** Finds the control in another row at the same position as the given one in its own. */
export function counterpart(of: HTMLElement, row: HTMLElement, other: HTMLElement) {
  const at = [...row.querySelectorAll(controls)].indexOf(of)
  const all = [...other.querySelectorAll<HTMLElement>(controls)].filter(isUsable)
  return all[at] ?? all[0] ?? null
}
