import type { Named } from '../../shared/name-of.ts'
import { say } from '../../shared/wording/say.ts'

/**
 * Returns an entry's name for sentences: 'GitHub, alice', or whichever of the two exists. If a
 * server created the entry, it is 'GitHub, alice from auth.example.com', because servers choose
 * names freely.
 */
export function entryName({ issuer, label, madeBy }: Named): string {
  const name = namesOnly({ issuer, label })
  return madeBy === undefined ? name : say('entries.nameFrom', { name, server: madeBy })
}

/** Omits the server, for places where a badge shows it. */
export function namesOnly({ issuer, label }: Omit<Named, 'madeBy'>): string {
  return [issuer.trim(), label.trim()].filter(Boolean).join(', ') || say('labels.unnamedEntry')
}
