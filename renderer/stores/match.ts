/** Describes how an incoming entry matches the vault, and whether it is selected by default. */

import { listChanges } from '../../shared/describe-match.ts'
import type { Match } from '../../shared/match-models.ts'
import { say } from '../../shared/wording/say.ts'
import { entryName } from './entry-name.ts'

interface Met extends Match {
  readonly issuer: string
  readonly label: string
}

/** A known entry leaves nothing to choose. */
export const canTick = ({ verdict }: Match): boolean => verdict !== 'known'

/** The vault has nothing like it, so it is selected at first. */
export const isNew = ({ verdict }: Match): boolean => verdict === 'new' || verdict === 'conflict'

/** Something was found, and all of it is already here, identical or in a different form. */
export const isNothingNew = (found: readonly Match[]): boolean =>
  found.length > 0 && !found.some(isNew)

/** Null if nothing matches. */
export function describeMatch(met: Met): string | null {
  const { verdict, existing } = met
  const name = existing && entryName(existing)
  const otherName = name !== entryName(met) ? name : null
  const changes = listChanges(met.changes)
  switch (verdict) {
    case 'new':
      return name && say('stores.match.sameSecret', { name })
    case 'conflict':
      return say('stores.match.sameName')
    case 'known':
      if (existing === null) return say('stores.match.listedTwice')
      if (existing.trashed) return say('stores.match.trashedOnBothSides')
      return otherName ? say('stores.match.hereAs', { name: otherName }) : say('stores.match.here')
    case 'changed':
      return say('stores.match.changed', { changes })
    case 'elsewhere':
      return otherName
        ? say('stores.match.addAgainAs', { name: otherName })
        : say('stores.match.addAgain')
    case 'trashed':
      if (met.changes.length === 0) {
        return otherName
          ? say('stores.match.restoreAs', { name: otherName })
          : say('stores.match.restore')
      }
      return otherName
        ? say('stores.match.restoreUnchangedAs', { name: otherName, changes })
        : say('stores.match.restoreUnchanged', { changes })
  }
}

/**
 * Labels the button for the selected entries: 'Add 2, change 1'. If none is selected, it says what
 * the button is for.
 */
export function describeTaking(ticked: readonly Match[]): string {
  const count = (is: (one: Match) => boolean) => ticked.filter(is).length
  const changed = count(({ verdict }) => verdict === 'changed')
  const restored = count(({ verdict }) => verdict === 'trashed')
  const counts = { added: ticked.length - changed - restored, changed, restored }
  switch (kindsOf(counts)) {
    case 'a':
      return say('stores.take.add', counts)
    case 'c':
      return say('stores.take.change', counts)
    case 'r':
      return say('stores.take.restore', counts)
    case 'ac':
      return say('stores.take.addChange', counts)
    case 'ar':
      return say('stores.take.addRestore', counts)
    case 'cr':
      return say('stores.take.changeRestore', counts)
    case 'acr':
      return say('stores.take.addChangeRestore', counts)
    default:
      return say('stores.take.nothing')
  }
}

/** Tells what was done, with the name of the entry if there is only one. */
export function describeTaken(done: {
  readonly added: number
  readonly updated: number
  readonly restored: number
  readonly only?: string | undefined
}): string {
  const { added, updated: changed, restored, only: name } = done
  const counts = { added, changed, restored }
  switch (kindsOf(counts)) {
    case 'a':
      return name ? say('stores.taken.addedOne', { name }) : say('stores.taken.added', counts)
    case 'c':
      return name ? say('stores.taken.changedOne', { name }) : say('stores.taken.changed', counts)
    case 'r':
      return name ? say('stores.taken.restoredOne', { name }) : say('stores.taken.restored', counts)
    case 'ac':
      return say('stores.taken.addedChanged', counts)
    case 'ar':
      return say('stores.taken.addedRestored', counts)
    case 'cr':
      return say('stores.taken.changedRestored', counts)
    case 'acr':
      return say('stores.taken.addedChangedRestored', counts)
    default:
      return say('stores.taken.nothing')
  }
}

interface Counts {
  readonly added: number
  readonly changed: number
  readonly restored: number
}

/** Abbreviates the kinds by letters: 'ar' if some are added and some restored. */
function kindsOf({ added, changed, restored }: Counts): string {
  return [added > 0 && 'a', changed > 0 && 'c', restored > 0 && 'r'].filter(Boolean).join('')
}
