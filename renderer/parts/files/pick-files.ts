/** The choices for the system's file dialog. A folder means all files in it, except hidden ones. */
export type Pick = 'pictures' | 'files' | 'folder'

export function pickFiles(kind: Pick, onPicked: (files: File[]) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.webkitdirectory = kind === 'folder'
  if (kind === 'pictures') input.accept = 'image/*,.svg,.txt'
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])].filter(
      file => kind !== 'folder' || !/(^|\/)\./.test(file.webkitRelativePath),
    )
    if (files.length > 0) onPicked(files)
  })
  input.click()
}
