/** Both sides of a conflict that was kept, for the person who is told of it. */
import type { KeptSide } from '../../shared/sync-contract.ts'
import type { VaultDocument } from '../vault/document.ts'
import { type Kept, otherId } from './entry-fields.ts'
import { isIn, lastDot } from './member.ts'
import { own } from './own.ts'
import { keptById, readEntry } from './read-replica.ts'
import { type SyncRecord, shownSecret, stampOf, trashField } from './record.ts'
import { type Dot, deviceOf, type Stamp, timeOf } from './stamp.ts'
import type { Notice, SyncPart } from './sync-part.ts'

/** Who changed an entry that is being told of, and when; empty where nothing of it is left. */
export function createSidesOf(
  document: Readonly<VaultDocument>,
  sync: SyncPart,
): (notice: Notice) => KeptSide[] {
  const kept = keptById(document)
  const sideOf = (what: KeptSide['what'], stamp: Stamp | Dot | undefined): KeptSide[] => {
    if (stamp === undefined) return []
    const id = deviceOf(stamp)
    const computer = own(sync.devices, id)?.name ?? null
    const at = timeOf(stamp)
    return [{ what, computer, thisOne: id === sync.device.id, at, entryId: null }]
  }

  return ({ id, what, entryId }) => {
    const stamps = own(sync.entries, entryId)
    if (!stamps) return []
    const record = readEntry(entryId, stamps, kept)
    const used = own(record.secrets, shownSecret(record) ?? '')
    switch (what) {
      case 'other-secret':
        return [
          ...sideOf('used', used && lastDot(used)).map(side => ({ ...side, entryId })),
          ...asideOf(id, entryId, record, kept, sideOf),
        ]
      case 'purged-and-replaced':
        return [...sideOf('purged', record.purged), ...sideOf('replaced', used && lastDot(used))]
      case 'deleted-and-edited': {
        const trashed = stampOf(record, trashField)
        const edited = lastEdit(record, trashed && deviceOf(trashed))
        return [...sideOf('deleted', trashed), ...sideOf('edited', edited)]
      }
    }
  }
}

function asideOf(
  noticeId: string,
  entryId: string,
  record: SyncRecord,
  kept: ReadonlyMap<string, Kept>,
  sideOf: (what: KeptSide['what'], stamp: Dot) => KeptSide[],
): KeptSide[] {
  // The name of such a notice is that of the entry and of the secret.
  const key = noticeId.slice(entryId.length + 1)
  const member = own(record.secrets, key)
  if (!member || !isIn(member) || key === shownSecret(record)) return []
  const id = otherId(entryId, key)
  return sideOf('aside', lastDot(member)).map(side => ({
    ...side,
    entryId: kept.has(id) ? id : null,
  }))
}

/** The last change of anything but the place, by another device than the one that deleted it. */
function lastEdit(record: SyncRecord, deleter: string | undefined): Stamp | Dot | undefined {
  const fields = Object.keys(record.values)
    .filter(name => !name.startsWith('@') && name !== 'updatedAt')
    .flatMap(name => stampOf(record, name) ?? [])
  const members = [record.tags, record.secrets, record.codes].flatMap(one => Object.values(one))
  const dots = members.flatMap(member => member.in)
  return [...fields, ...dots]
    .filter(stamp => deviceOf(stamp) !== deleter)
    .toSorted()
    .at(-1)
}
