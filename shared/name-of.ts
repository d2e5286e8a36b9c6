/** An entry as sentences call it: 'GitHub (ada)'. */
export function nameOf({ issuer, label }: { issuer: string; label: string }): string {
  if (issuer && label) return `${issuer} (${label})`
  return issuer || label || 'an entry without a name'
}
