import { fold } from '../../shared/fold.ts'

/** Returns one or two letters for a name: 'GH' for 'Green Harbour', 'A' for 'acme'. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  const letters = words.slice(0, 2).map(word => [...word][0] ?? '')
  return letters.join('').toLocaleUpperCase() || '?'
}

/** Returns a hue in degrees that is the same for the same name everywhere (FNV-1a). */
export function stableHue(name: string): number {
  let hash = 0x811c9dc5
  for (const char of fold(name)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return ((hash >>> 0) % 24) * 15
}
