import type { Named } from '../../shared/name-of.ts'
import { say } from '../../shared/wording/say.ts'

/**
 * Tells how sentences call an entry: 'GitHub, alice', or the one of both that is there. Of an entry
 * that a server made, 'GitHub, alice from auth.example.com': a server calls itself what it likes.
 */
export function entryName({ issuer, label, madeBy }: Named): string {
  const name = namesOnly({ issuer, label })
  return madeBy === undefined ? name : say('entries.nameFrom', { name, server: madeBy })
}

/** Where a badge beside it names the server. */
export function namesOnly({ issuer, label }: Omit<Named, 'madeBy'>): string {
  return [issuer.trim(), label.trim()].filter(Boolean).join(', ') || say('labels.unnamedEntry')
}
