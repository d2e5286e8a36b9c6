/** Describes how an entry that is about to be added compares with the vault. */
import type { Match } from './match-models.ts'
import { toName } from './name-of.ts'
import { type List, type Words, words } from './wording/words.ts'

type Change = Match['changes'][number]

/** Returns '8 digits instead of 6 and SHA-256 instead of SHA-1'. */
export function listChanges(changes: readonly Change[]): List {
  return { all: changes.map(describeChange), as: 'and' }
}

function describeChange({ setting, from, to }: Change): Words {
  switch (setting) {
    case 'digits':
      return words('shared.match.change.digits', { from, to })
    case 'algorithm':
      return words('shared.match.change.algorithm', { from: hyphened(from), to: hyphened(to) })
    case 'periodSeconds':
      return words('shared.match.change.period', { from, to })
    case 'counter':
      return words('shared.match.change.counter', { from, to })
    case 'pin':
      return words('shared.match.change.pin')
  }
}

const hyphened = (algorithm: string) => algorithm.replace('SHA', 'SHA-')

/** Tells why an entry that the user types in is not simply added; null if it is. */
export function describeDuplicate({ verdict, existing, changes: all }: Match): Words | null {
  const changes = listChanges(all)
  switch (verdict) {
    case 'known':
      return words('shared.match.known')
    case 'changed':
      return words('shared.match.changed', { changes })
    case 'elsewhere':
      return existing
        ? words('shared.match.elsewhere', { name: toName(existing) })
        : words('shared.match.elsewhereUnnamed')
    case 'trashed':
      return describeTrashed(existing && toName(existing), all.length > 0 ? changes : null)
    case 'conflict':
    case 'new':
      return null
  }
}

function describeTrashed(name: string | Words | null, changes: List | null): Words {
  if (name === null) {
    return changes ? words('shared.match.trashedWith', { changes }) : words('shared.match.trashed')
  }
  return changes
    ? words('shared.match.trashedAsWith', { name, changes })
    : words('shared.match.trashedAs', { name })
}
