import { useEffect } from 'react'
import { isPicture } from '../import/dropped-files.ts'
import { isTyping } from '../keys/focus.ts'
import { useStores } from '../stores/stores-context.ts'

const setupText = /^\s*(otpauth|otpauth-migration|motp|steam):/i

/**
 * Pasting anywhere adds: pictures always, texts unless they are pasted into a field as text. Other
 * files are what another app let out.
 */
export function usePaste(): void {
  const { adding, imports, newCodes } = useStores()

  useEffect(() => {
    function onPaste(event: ClipboardEvent) {
      const files = [...(event.clipboardData?.files ?? [])]
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (newCodes.getState().entryId !== null) {
        if (files.length === 0) return
        event.preventDefault()
        newCodes.getState().takeDropped(files, '')
      } else if (files.length > 0) {
        event.preventDefault()
        if (files.every(isPicture)) void adding.getState().readFiles(files)
        else void imports.getState().take(files)
      } else if (text.trim() !== '' && (setupText.test(text) || !isTyping(event.target))) {
        event.preventDefault()
        void adding.getState().takeTexts([text])
      }
    }

    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [adding, imports, newCodes])
}
