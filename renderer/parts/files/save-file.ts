/** Offers bytes as a download. The user or the system chooses the place. */
export function saveFile(name: string, parts: BlobPart[]): void {
  const url = URL.createObjectURL(new Blob(parts, { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download begins only after this task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
