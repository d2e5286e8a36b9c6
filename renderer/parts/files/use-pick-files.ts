import { useCallback } from 'react'
import { useStores } from '../../stores/stores-context.ts'

/** Opens the system's file dialog; what is picked is read into the adding sheet. */
export function usePickFiles(): () => void {
  const { adding } = useStores()
  return useCallback(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.accept = 'image/*,.svg,.txt'
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])]
      if (files.length > 0) void adding.getState().readFiles(files)
    })
    input.click()
  }, [adding])
}
