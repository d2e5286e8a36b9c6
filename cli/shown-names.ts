import type { Named } from '../shared/name-of.ts'
import { say } from '../shared/wording/say.ts'

/**
 * Returns the issuer and the label as the cells of a table. The name of an entry that a server
 * created begins with the server's address, in brackets that no label can imitate.
 */
export function shownNames({ issuer, label, madeBy }: Named): readonly [string, string] {
  if (madeBy === undefined) return [issuer, label]
  return [issuer, say('cli.entries.madeByServer', { server: madeBy, label }).trimEnd()]
}
