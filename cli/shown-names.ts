import type { Named } from '../shared/name-of.ts'
import { say } from '../shared/wording/say.ts'

/**
 * Returns the issuer and the label as the cells of a table. What a server has made begins with its
 * address, in brackets that no label can put around another one's.
 */
export function shownNames({ issuer, label, madeBy }: Named): readonly [string, string] {
  if (madeBy === undefined) return [issuer, label]
  return [issuer, say('cli.entries.madeByServer', { server: madeBy, label }).trimEnd()]
}
