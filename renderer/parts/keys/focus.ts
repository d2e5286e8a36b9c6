/** Tells whether keys pressed there write text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]')
}

const layers = '[role=dialog], [role=menu]'

let isCovered = false

/**
 * Takes each key before anything acts on it: by the time that others get it, a dialog may be gone.
 */
export function noteLayers(): void {
  isCovered = document.querySelector(layers) !== null
}

/**
 * Tells whether a dialog, drawer, or menu owns the key: it lies over the page, or lay there when it
 * was pressed.
 */
export function belongsToLayer(): boolean {
  return isCovered || document.querySelector(layers) !== null
}

/**
 * Tells whether nothing that takes keys has the focus: it is on the page itself, or on a heading.
 */
export function isNowhere(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof HTMLElement && target.matches('h1, h2, h3'))
}
