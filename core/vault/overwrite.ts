/** Overwrites keys and texts in bytes after their use. JavaScript strings cannot be overwritten. */
export function overwrite(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0)
}
