/** What can be overwritten once it is used: keys, and texts in bytes. JavaScript's strings cannot. */
export function overwrite(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0)
}
