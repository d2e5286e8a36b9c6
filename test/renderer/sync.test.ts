import { describe, expect, it } from 'vitest'
import { createCall } from '../../renderer/bridge/call.ts'
import { createSync } from '../../renderer/stores/sync.ts'
import { formatCheck, sayShortState, sayState } from '../../renderer/sync/describe-sync.ts'
import { emptyPlace, placeOf } from '../../renderer/sync/place-draft.ts'
import { createFakeBridge } from './fake-bridge.ts'
import { syncedStatus } from './fake-sync.ts'

const login = { name: 'ada', password: 'app password' }
const kept = { name: 'ada', passwordSecret: 'app password' }

describe('the place where computers meet, as it is typed', () => {
  it.each([
    ['nothing', {}, null],
    ['a folder', { path: ' /home/ada/Synced ' }, { kind: 'folder', path: '/home/ada/Synced' }],
    ['a folder on the web without a login', { kind: 'webdav', url: 'cloud.example' }, null],
    [
      'a folder on the web',
      { ...login, kind: 'webdav', url: 'cloud.example/dav' },
      { kind: 'webdav', url: 'https://cloud.example/dav' },
    ],
    [
      'a bucket',
      { ...login, kind: 's3', endpoint: 'http://127.0.0.1:9000', bucket: 'codes', prefix: '/a/b/' },
      {
        kind: 's3',
        endpoint: 'http://127.0.0.1:9000',
        region: 'us-east-1',
        bucket: 'codes',
        prefix: 'a/b',
        style: 'path',
      },
    ],
  ] as const)('is %s', (_, typed, place) => {
    const given = placeOf({ ...emptyPlace, ...typed })
    expect(given?.place ?? null).toEqual(place)
    if (place && place.kind !== 'folder') expect(given?.login).toEqual(kept)
  })

  it('has a code for a server, and an authority of one’s own', () => {
    const typed = { ...emptyPlace, ...login, kind: 'server', url: 'https://a.example' } as const
    expect(placeOf({ ...typed, code: ' 123456 ', pem: 'PEM' })).toEqual({
      place: { kind: 'server', url: 'https://a.example', authorityPem: 'PEM' },
      login: { ...kept, code: '123456' },
    })
  })
})

describe('how it stands, in words', () => {
  it.each([
    [{}, 'Everything is the same on all computers', 'All the same'],
    [{ state: 'waiting', waiting: 3 }, '3 changes waiting', '3 changes waiting'],
    [{ state: 'unreachable' }, 'Can’t reach the folder', 'Can’t sync'],
    [{ state: 'attention' }, 'Needs you', 'Needs you'],
    [{ asking: [{ name: 'x', system: 'linux', check: '1' }] }, 'Needs you', 'Needs you'],
    [{ state: null }, 'Looking for changes', 'Looking for changes'],
  ] as const)('%j', (over, long, short) => {
    const status = syncedStatus(0, over as never)
    expect([sayState(status), sayShortState(status)]).toEqual([long, short])
  })

  it('has numbers that can be read aloud', () => {
    expect(formatCheck('402917')).toBe('402 917')
  })
})

it('forgets the other computers at a lock, and an answer that comes after it', async () => {
  const bridge = createFakeBridge({ now: () => 0, sync: syncedStatus(0) })
  const store = createSync(createCall(bridge))
  await store.getState().load()
  expect(store.getState().status?.devices).toHaveLength(2)
  const late = store.getState().load()
  store.getState().forget()
  await late
  expect(store.getState().status).toBeNull()
})
