/** Tells whether keys pressed there write text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]')
}

const layers = '[role=dialog], [role=menu]'

let isCovered = false

/**
 * Records each key before anything reacts to it, because a dialog may be gone by the time others
 * get it.
 */
export function noteLayers(): void {
  isCovered = document.querySelector(layers) !== null
}

/**
 * Tells whether a dialog, drawer, or menu owns the key, because it is on top of the page, or was
 * when the key was pressed.
 */
export function belongsToLayer(): boolean {
  return isCovered || document.querySelector(layers) !== null
}

/**
 * Tells whether nothing that handles keys has the focus, so that it is on the page itself, or on a
 * heading.
 */
export function isNowhere(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof HTMLElement && target.matches('h1, h2, h3'))
}
