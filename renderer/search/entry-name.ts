/** How sentences call an entry: 'GitHub, alice', or the one of both that is there. */
export function entryName({ issuer, label }: { issuer: string; label: string }): string {
  return [issuer.trim(), label.trim()].filter(Boolean).join(', ') || 'Unnamed entry'
}
