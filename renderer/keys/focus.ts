/** Whether keys pressed there write text. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]')
}

/** Whether a dialog, drawer or menu lies over the page and owns the keys. */
export function layerIsOpen(): boolean {
  return document.querySelector('[role=dialog], [role=menu]') !== null
}
