import { codesFileTypes } from './read-codes-file.ts'

/** Opens the system's file dialog for one text or PDF file. */
export function pickCodesFile(onPicked: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = codesFileTypes
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) onPicked(file)
  })
  input.click()
}
