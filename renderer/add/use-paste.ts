import { useEffect } from 'react'
import { isTyping } from '../parts/keys/focus.ts'
import { isSetupLink } from '../stores/pasted-text.ts'
import { useStores } from '../stores/stores-context.ts'

/**
 * Pasting anywhere adds entries: pictures always, and texts unless they are pasted into a field as
 * text. Other files count as another app's exports.
 */
export function usePaste(): void {
  const { imports, newCodes } = useStores()

  useEffect(() => {
    function onPaste(event: ClipboardEvent) {
      // The form for typing has already handled it.
      if (event.defaultPrevented) return
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (newCodes.getState().entryId !== null) {
        if (files.length === 0) return
        event.preventDefault()
        newCodes.getState().takeDropped(files, '')
      } else if (files.length > 0) {
        event.preventDefault()
        imports.getState().leaveTyped(() => void imports.getState().take(files))
      } else if (text.trim() !== '' && isForUs(event.target, text)) {
        event.preventDefault()
        imports.getState().takePasted(text)
      }
    }

    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [imports, newCodes])
}

/** Text that is pasted into a field stays there, except for links, which only belong in a note. */
function isForUs(target: EventTarget | null, text: string): boolean {
  if (!isTyping(target)) return true
  return !(target instanceof HTMLTextAreaElement) && isSetupLink(text)
}
