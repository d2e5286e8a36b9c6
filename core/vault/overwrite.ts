/** Overwrites keys and texts in bytes once they are used. JavaScript's strings cannot be. */
export function overwrite(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0)
}
