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
export function belongsToLayer(event: KeyboardEvent): boolean {
  if (document.querySelector(layers) !== null) return true
  // The path is from before it closed; the target may have lost its place since.
  return event.composedPath().some(node => node instanceof Element && node.matches(layers))
}
