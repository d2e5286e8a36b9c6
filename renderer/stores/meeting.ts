/** What an entry that may come in meets here: in words, and whether it comes in unless asked. */

import { describeChanges } from '../../shared/describe-meeting.ts'
import type { Meeting } from '../../shared/models.ts'
import { say } from '../../shared/wording/say.ts'
import { entryName } from './entry-name.ts'

interface Met extends Meeting {
  readonly issuer: string
  readonly label: string
}

/** There is something to do about it. */
export const canTick = ({ verdict }: Meeting): boolean => verdict !== 'known'

/** Nothing of it is here: it is ticked unless somebody unticks it. */
export const isNew = ({ verdict }: Meeting): boolean => verdict === 'new' || verdict === 'conflict'

/** Something was found, and all of it is here, as it is or in another way. */
export const isNothingNew = (found: readonly Meeting[]): boolean =>
  found.length > 0 && !found.some(isNew)

/** Null where it meets nothing. */
export function describeMeeting(met: Met): string | null {
  const { verdict, meets, changes } = met
  const name = meets && entryName(meets)
  const asOther = name !== null && name !== entryName(met) ? ` as ${name}` : ''
  switch (verdict) {
    case 'new':
      return name && say('stores.hasSameKeyAs', { name })
    case 'conflict':
      return say('stores.entryWithThisName')
    case 'known':
      if (meets === null) return say('stores.listedTwiceAddedOnce')
      return meets.trashed
        ? say('stores.trashHereToo')
        : say('stores.alreadyHereAsOther', { asOther })
    case 'changed':
      return say('stores.alreadyHereTickChange', { changes: describeChanges(changes) })
    case 'elsewhere':
      return say('stores.alreadyHereAsOtherTick', { asOther })
    case 'trashed':
      return changes.length === 0
        ? say('stores.trashAsOtherTickRestore', { asOther })
        : say('stores.trashAsOtherThisOne', { asOther, changes: describeChanges(changes) })
  }
}

/** What the button does with the entries that are ticked: 'Add 2, change 1'. None: what it is for. */
export function describeTaking(ticked: readonly Meeting[]): string {
  const count = (is: (one: Meeting) => boolean) => ticked.filter(is).length
  const changed = count(({ verdict }) => verdict === 'changed')
  const restored = count(({ verdict }) => verdict === 'trashed')
  const added = ticked.length - changed - restored
  const parts = [
    { verb: 'Add', many: added },
    { verb: 'Change', many: changed },
    { verb: 'Restore', many: restored },
  ].filter(({ many }) => many > 0)
  const [only] = parts
  if (!only) return say('stores.addEntries')
  if (parts.length < 2) {
    const { verb, many } = only
    return `${verb} ${many} ${many === 1 ? 'entry' : 'entries'}`
  }
  return parts
    .map(({ verb, many }, at) => `${at === 0 ? verb : verb.toLowerCase()} ${many}`)
    .join(', ')
}

/** What was done, by the name of the one entry that it was done with. */
export function describeTaken(done: {
  readonly added: number
  readonly updated: number
  readonly restored: number
  readonly only?: string | undefined
}): string {
  const { added, updated, restored, only } = done
  const parts = [
    { verb: 'Added', many: added },
    { verb: 'Changed', many: updated },
    { verb: 'Restored', many: restored },
  ].filter(({ many }) => many > 0)
  if (parts.length === 0) return say('stores.addedNothing')
  return parts
    .map(({ verb, many }, at) => {
      const what = many === 1 ? (only ?? '1 entry') : `${many} entries`
      return `${at === 0 ? verb : verb.toLowerCase()} ${what}`
    })
    .join(', ')
}
