const fileTypes = '.txt,.csv,.md,.json,.pdf,text/*,application/pdf'

/** Opens the system's file dialog for one text or PDF file. */
export function pickCodesFile(onPicked: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = fileTypes
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) onPicked(file)
  })
  input.click()
}
