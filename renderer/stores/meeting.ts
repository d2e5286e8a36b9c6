/** What an entry that may come in meets here: in words, and whether it comes in unless asked. */
import { describeChanges } from '../../shared/describe-meeting.ts'
import type { Meeting } from '../../shared/models.ts'
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
      return name && `Has the same key as ${name}`
    case 'conflict':
      return 'An entry with this name has another key: both are kept'
    case 'known':
      if (meets === null) return 'Listed twice, added once'
      return meets.trashed ? 'In the trash here, too' : `Already here${asOther}`
    case 'changed':
      return `Already here. Tick it to change: ${describeChanges(changes)}`
    case 'elsewhere':
      return `Already here${asOther}. Tick it to add it again`
    case 'trashed':
      return changes.length === 0
        ? `In the trash${asOther}. Tick it to restore it`
        : `In the trash${asOther}; this one has ${describeChanges(changes)}. Tick it to restore it as it was`
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
  if (!only) return 'Add entries'
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
  if (parts.length === 0) return 'Added nothing'
  return parts
    .map(({ verb, many }, at) => {
      const what = many === 1 ? (only ?? '1 entry') : `${many} entries`
      return `${at === 0 ? verb : verb.toLowerCase()} ${what}`
    })
    .join(', ')
}
