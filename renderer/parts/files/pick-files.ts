/** Opens the system's file dialog; a folder stands for all files in it, hidden ones left out. */
export function pickFiles(kind: 'files' | 'folder', onPicked: (files: File[]) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.webkitdirectory = kind === 'folder'
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])].filter(
      file => kind === 'files' || !/(^|\/)\./.test(file.webkitRelativePath),
    )
    if (files.length > 0) onPicked(files)
  })
  input.click()
}
