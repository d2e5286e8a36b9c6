import type { EventMessage, Input, MethodName, Output } from '../../shared/contract.ts'
import type { SyncComputer, SyncStatus } from '../../shared/sync-contract.ts'

type SyncMethod = Extract<MethodName, `sync.${string}`>
type Handlers = { [M in SyncMethod]: (input: Input<M>) => Output<M> }

const minute = 60_000
const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h2v2h-2zM5 1h2v2h-2zM1 5h2v2h-2z"/></svg>'

export const fakePairing = 'countersign-pair:Tk9UIEEgUkVBTCBQQUlSSU5HIFRFWFQ'

const computer = (over: Partial<SyncComputer>): SyncComputer => ({
  id: '1f2e3d4c5b6a7988',
  name: 'Desktop',
  system: 'linux',
  thisOne: false,
  lastSeen: null,
  removed: false,
  ...over,
})

/** Two computers that met a moment ago. */
export function syncedStatus(now: number, over: Partial<SyncStatus> = {}): SyncStatus {
  return {
    place: { kind: 'folder', path: '/home/ada/Synced/Countersign' },
    state: 'same',
    waiting: 0,
    isMeeting: false,
    lastMetAt: now - 2 * minute,
    lastNews: { at: now - 40 * minute, received: 3, sent: 1 },
    nextTryAt: null,
    devices: [
      computer({ thisOne: true }),
      computer({
        id: 'a1b2c3d4e5f60718',
        name: 'Laptop',
        system: 'darwin',
        lastSeen: now - 3 * minute,
      }),
    ],
    kept: [],
    problems: [],
    asking: [],
    offerEndsAt: null,
    joining: null,
    ...over,
  }
}

const off = (): SyncStatus => ({
  ...syncedStatus(0),
  place: null,
  state: null,
  lastMetAt: null,
  lastNews: null,
  devices: [],
})

/** Simulates other computers in memory, none of which ever answers by itself. */
export function createFakeSync(
  given: SyncStatus | null,
  now: () => number,
  emit: (message: EventMessage) => void,
  noteSyncs: (syncs: boolean) => void,
): Handlers {
  let status = given ?? off()
  function set(change: Partial<SyncStatus>): SyncStatus {
    status = { ...status, ...change }
    emit({ name: 'sync.changed', payload: undefined })
    noteSyncs(status.place !== null)
    return status
  }
  const { id: device } = computer({})

  return {
    'sync.status': () => status,
    'sync.look': () => status,
    'sync.findKind': () => ({ kind: 'webdav' }),
    'sync.test': () => ({ others: given ? 1 : 0 }),
    'sync.setUp': ({ place }) => {
      const expiresAt = now() + 10 * minute
      const begun = status.place ?? place
      const devices = status.devices.length > 0 ? status.devices : [computer({ thisOne: true })]
      set({ place: begun, state: 'same', devices, offerEndsAt: expiresAt })
      return { device, pairingSecret: fakePairing, svg: square, expiresAt }
    },
    'sync.readPairing': () => ({
      place: { kind: 'webdav', url: 'https://cloud.example.org/dav/Countersign' },
      needsLogin: true,
      expiresAt: now() + 9 * minute,
    }),
    'sync.join': ({ place }) => {
      const { place: usual } = syncedStatus(0)
      const check = '402917'
      set({ place: place ?? usual, joining: { check, expiresAt: now() + 9 * minute } })
      return { device, check }
    },
    'sync.accept': () => {
      set({ asking: [], offerEndsAt: null, devices: syncedStatus(now()).devices })
      return { device }
    },
    'sync.refuse': () => set({ asking: [], offerEndsAt: null }),
    'sync.meet': () => {
      set({ lastMetAt: now(), waiting: 0, state: 'same' })
      return { state: 'same', received: 0, sent: 0, kept: [], problems: [] }
    },
    'sync.stop': () => void set({ isMeeting: false }),
    'sync.remove': ({ device: gone }) => {
      const devices = status.devices.map(one => (one.id === gone ? { ...one, removed: true } : one))
      return set({ devices }).devices
    },
    'sync.knownTo': () => [
      {
        entryId: '7d2f8c1a-52f5-4a0c-8d32-0c8a37d5b0aa',
        names: { issuer: 'GitHub', label: 'ada@example.com' },
        accountId: null,
      },
    ],
    'sync.leave': () => set(off()),
    'sync.markSeen': ({ ids }) =>
      set({
        kept: status.kept.map(one => (ids.includes(one.id) ? { ...one, isSeen: true } : one)),
      }),
  }
}
