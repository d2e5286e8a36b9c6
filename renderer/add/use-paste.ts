import { useEffect } from 'react'
import { isTyping } from '../keys/focus.ts'
import { useStores } from '../stores/stores-context.ts'

const setupText = /^\s*(otpauth|otpauth-migration|motp|steam):/i

/** Pasting anywhere adds: pictures always, texts unless they are pasted into a field as text. */
export function usePaste(): void {
  const { adding, newCodes } = useStores()

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
        void adding.getState().readFiles(files)
      } else if (text.trim() !== '' && (setupText.test(text) || !isTyping(event.target))) {
        event.preventDefault()
        void adding.getState().takeTexts([text])
      }
    }

    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [adding, newCodes])
}
