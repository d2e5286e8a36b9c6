import { useEffect } from 'react'
import { isTyping } from '../parts/keys/focus.ts'
import { isPicture } from '../stores/dropped-files.ts'
import { isSetupLink } from '../stores/pasted-text.ts'
import { useStores } from '../stores/stores-context.ts'

/**
 * Pasting anywhere adds: pictures always, texts unless they are pasted into a field as text. Other
 * files are what another app let out.
 */
export function usePaste(): void {
  const { adding, imports, newCodes } = useStores()

  useEffect(() => {
    function onPaste(event: ClipboardEvent) {
      // The form for typing took it.
      if (event.defaultPrevented) return
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (newCodes.getState().entryId !== null) {
        if (files.length === 0) return
        event.preventDefault()
        newCodes.getState().takeDropped(files, '')
      } else if (files.length > 0) {
        event.preventDefault()
        adding.getState().leaveTyped(() => {
          if (files.every(isPicture)) return void adding.getState().readFiles(files)
          adding.getState().close()
          void imports.getState().take(files)
        })
      } else if (text.trim() !== '' && isForUs(event.target, text)) {
        event.preventDefault()
        adding.getState().takePasted(text)
      }
    }

    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [adding, imports, newCodes])
}

/** Into a field goes what is pasted there, but for links: only a note is a place for those. */
function isForUs(target: EventTarget | null, text: string): boolean {
  if (!isTyping(target)) return true
  return !(target instanceof HTMLTextAreaElement) && isSetupLink(text)
}
