/** What an entry that is about to come in meets, in words. */
import type { Meeting } from './models.ts'
import { toName } from './name-of.ts'
import { type List, type Words, words } from './wording/words.ts'

type Change = Meeting['changes'][number]

/** '8 digits instead of 6 and SHA-256 instead of SHA-1' */
export function listChanges(changes: readonly Change[]): List {
  return { all: changes.map(describeChange), as: 'and' }
}

function describeChange({ setting, from, to }: Change): Words {
  switch (setting) {
    case 'digits':
      return words('shared.meeting.change.digits', { from, to })
    case 'algorithm':
      return words('shared.meeting.change.algorithm', { from: hyphened(from), to: hyphened(to) })
    case 'periodSeconds':
      return words('shared.meeting.change.period', { from, to })
    case 'counter':
      return words('shared.meeting.change.counter', { from, to })
    case 'pin':
      return words('shared.meeting.change.pin')
  }
}

const hyphened = (algorithm: string) => algorithm.replace('SHA', 'SHA-')

/** Why an entry that is typed in is not simply added; null where it is. */
export function describeDuplicate({ verdict, meets, changes: all }: Meeting): Words | null {
  const changes = listChanges(all)
  switch (verdict) {
    case 'known':
      return words('shared.meeting.known')
    case 'changed':
      return words('shared.meeting.changed', { changes })
    case 'elsewhere':
      return meets
        ? words('shared.meeting.elsewhere', { name: toName(meets) })
        : words('shared.meeting.elsewhereUnnamed')
    case 'trashed':
      return describeTrashed(meets && toName(meets), all.length > 0 ? changes : null)
    case 'conflict':
    case 'new':
      return null
  }
}

function describeTrashed(name: string | Words | null, changes: List | null): Words {
  if (name === null) {
    return changes
      ? words('shared.meeting.trashedWith', { changes })
      : words('shared.meeting.trashed')
  }
  return changes
    ? words('shared.meeting.trashedAsWith', { name, changes })
    : words('shared.meeting.trashedAs', { name })
}
