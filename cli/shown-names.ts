import type { Named } from '../shared/name-of.ts'

/**
 * The issuer and the label as the cells of a table. What a server has made begins with its address,
 * in brackets that no label can put around another one's.
 */
export function shownNames({ issuer, label, madeBy }: Named): readonly [string, string] {
  return [issuer, madeBy === undefined ? label : `[from ${madeBy}] ${label}`.trimEnd()]
}
