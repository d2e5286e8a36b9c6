/** Whether keys pressed there write text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]')
}

const layers = '[role=dialog], [role=menu]'

/**
 * Whether a dialog, drawer or menu owns the key: it lies over the page, or the key was pressed in
 * one that has closed over it a moment ago.
 */
export function belongsToLayer({ target }: KeyboardEvent): boolean {
  if (document.querySelector(layers) !== null) return true
  return target instanceof Element && target.closest(layers) !== null
}
