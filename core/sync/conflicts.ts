/** What a person is told of a merge: where two of them wanted different things, and both were kept. */
import { samePlain } from '../vault/plain.ts'
import { isIn } from './member.ts'
import { otherSecrets, type SyncRecord, shownSecret, stampOf, trashField } from './record.ts'
import type { Replica } from './replica.ts'
import type { Notice } from './sync-part.ts'

/** `joined` is of `before` and `theirs`. What was told before has the same id again. */
export function findConflicts(before: Replica, theirs: Replica, joined: Replica): Notice[] {
  return Object.entries(joined.entries).flatMap(([id, record]) => {
    const was = before.entries[id]
    return record === was ? [] : conflictsOf(id, record, was, theirs.entries[id])
  })
}

function conflictsOf(
  entryId: string,
  joined: SyncRecord,
  before: SyncRecord | undefined,
  theirs: SyncRecord | undefined,
): Notice[] {
  const known = new Set(before && otherSecrets(before))
  const others = otherSecrets(joined)
    .filter(key => !known.has(key))
    .map((key): Notice => ({ id: `${entryId} ${key}`, what: 'other-secret', entryId }))
  if (shownSecret(joined) === null) return others
  if (joined.purged !== undefined) {
    const isNew = before?.purged === undefined || shownSecret(before) === null
    const id = `${entryId} ${joined.purged}`
    return isNew ? [...others, { id, what: 'purged-and-replaced', entryId }] : others
  }
  if (!before || !theirs || (joined.values[trashField] ?? null) === null) return others
  const [here, there] = [stampOf(before, trashField) ?? '', stampOf(theirs, trashField) ?? '']
  // Whoever put it into the trash did not know what the other one had changed.
  const deleter = there > here ? theirs : before
  if (sameContent(joined, deleter)) return others
  const id = `${entryId} ${stampOf(joined, trashField)}`
  return [...others, { id, what: 'deleted-and-edited', entryId }]
}

const contentFields = ['issuer', 'label', 'note', 'icon', 'website']

function sameContent(one: SyncRecord, other: SyncRecord): boolean {
  return samePlain(contentOf(one), contentOf(other))
}

function contentOf(record: SyncRecord): unknown {
  const there = (members: SyncRecord['tags']) =>
    Object.keys(members)
      .filter(name => isIn(members[name]))
      .sort()
  return [
    contentFields.map(name => record.values[name] ?? null),
    shownSecret(record),
    there(record.tags),
    there(record.codes),
  ]
}
