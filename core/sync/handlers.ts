/** The methods about other computers, over this system's disk. */
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { isAbsolute } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import {
  type KeptConflict,
  type SyncAddress,
  type SyncComputer,
  type SyncStatus,
  syncMethods,
} from '../../shared/sync-contract.ts'
import { type Words, words } from '../../shared/wording/words.ts'
import type { Room } from '../dispatch.ts'
import type { Vault } from '../vault/vault.ts'
import { describeProblem } from './describe-problem.ts'
import { openFolderPlace } from './folder-place.ts'
import { accept, asking, invite, join, removeDevice, setUp } from './pair.ts'
import type { SyncPlace } from './place.ts'
import { keptById } from './read-replica.ts'
import { look, meet, requireSync, type SyncParts } from './session.ts'
import { type Notice, type PlaceAddress, type SyncPart, syncOf } from './sync-part.ts'

export interface SyncRoomParts {
  readonly vault: Vault
  readonly clock: () => number
}

export function openSyncRoom({ vault, clock }: SyncRoomParts): Room<'sync'> {
  const parts: SyncParts = {
    vault,
    openPlace,
    clock,
    random: randomBytes,
    device: { name: hostname().slice(0, 128), system: process.platform },
  }

  function conflictsOf(kept: readonly Notice[]): KeptConflict[] {
    const entries = keptById(vault.document())
    return kept.map(({ entryId, what }) => {
      const entry = entries.get(entryId)?.entry
      return { entryId, what, names: entry ? { issuer: entry.issuer, label: entry.label } : null }
    })
  }

  async function status(): Promise<SyncStatus> {
    const sync = syncOf(vault.document())
    if (!sync) {
      return { place: null, state: null, devices: [], kept: [], problems: [], asking: [] }
    }
    const { kind, path } = sync.place
    const known = {
      place: { kind, path },
      devices: computersOf(sync),
      kept: conflictsOf(sync.kept),
    }
    try {
      const { state, problems } = await look(parts)
      const names = (id: string) => sync.devices[id]?.name ?? id
      return {
        ...known,
        state,
        problems: problems.map(one => describeProblem(one, names)),
        asking: (await asking(parts)).map(({ name, system, check }) => ({ name, system, check })),
      }
    } catch (error) {
      return { ...known, state: 'unreachable', problems: [unreachable(error)], asking: [] }
    }
  }

  return {
    methods: syncMethods,
    handlers: {
      'sync.status': status,
      'sync.setUp': ({ place }) => (place ? setUp(parts, checked(place)) : invite(parts)),
      'sync.join': ({ pairingSecret, place }) =>
        join(parts, pairingSecret, place ? checked(place) : undefined),
      'sync.accept': ({ check }) => accept(parts, check),
      'sync.meet': async () => {
        const sync = requireSync(vault.document())
        try {
          const { state, received, sent, kept, problems } = await meet(parts)
          const names = (id: string) => sync.devices[id]?.name ?? id
          return {
            state,
            received,
            sent,
            kept: conflictsOf(kept),
            problems: problems.map(one => describeProblem(one, names)),
          }
        } catch (error) {
          const problems = [unreachable(error)]
          return { state: 'unreachable', received: 0, sent: 0, kept: [], problems }
        }
      },
      'sync.remove': async ({ device }) => {
        await removeDevice(parts, device)
        return computersOf(requireSync(vault.document()))
      },
    },
  }
}

function openPlace({ kind, path }: PlaceAddress): SyncPlace {
  if (kind === 'folder') return openFolderPlace(path)
  throw new AppError('refused', words('core.sync.place.unknownKind', { kind }))
}

function checked(place: SyncAddress): SyncAddress {
  if (isAbsolute(place.path)) return place
  throw new AppError('bad-input', words('core.sync.place.notAbsolute'))
}

/** What the place says of itself; anything else, as that the vault is locked, is no state of sync. */
function unreachable(error: unknown): Words {
  if (error instanceof AppError && error.code === 'unavailable') return error.words
  throw error
}

function computersOf({ device, devices, heads, removed }: SyncPart): SyncComputer[] {
  return Object.entries(devices)
    .map(([id, { name, system }]) => ({
      id,
      name,
      system,
      thisOne: id === device.id,
      lastSeen: heads[id]?.writtenAt ?? null,
      removed: Object.hasOwn(removed, id),
    }))
    .sort((one, other) => Number(other.thisOne) - Number(one.thisOne))
}
