import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addEntries } from '../../../core/entries/entries.ts'
import { setUp } from '../../../core/sync/pair.ts'
import { type ListedFile, PlaceError, type SyncPlace } from '../../../core/sync/places/place.ts'
import { stampChanges } from '../../../core/sync/stamp-changes.ts'
import { statusOf } from '../../../core/sync/status.ts'
import type { PlaceAddress } from '../../../core/sync/sync-part.ts'
import { createVisits, type Visits } from '../../../core/sync/visits.ts'
import { Vault } from '../../../core/vault/vault.ts'
import { literal } from '../../literal.ts'
import { conditionMs } from '../../patience.ts'
import { sequence } from '../../sequence.ts'
import { createMemoryPlace } from '../flows/memory-place.ts'
import { passphrase, random } from '../vault/vault-bench.ts'
import { makeEntry } from './simulation.ts'

const folder = { kind: 'folder', path: '/sync' }
const webDav = { kind: 'webdav', url: 'https://cloud.example.org/dav' }
const minute = 60_000

interface Bench {
  readonly vault: Vault
  readonly visits: Visits
  readonly files: Map<string, Uint8Array>
  /** What was asked of the place, in turn. */
  readonly asked: string[]
  readonly changes: { count: number }
  readonly bugs: unknown[]
  /** Fails everything that the place is asked for, or holds it up. */
  trouble: (() => Promise<void>) | null
  watchers: Set<() => void>
  /** Lets so many milliseconds go by, and everything that is due. */
  pass(ms: number): Promise<void>
  add(at: number): Promise<void>
  status(): ReturnType<typeof statusOf>
}

let made = 0
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** A save is packed by another thread: nothing but turns tells when it is done. */
async function settled(isBusy: () => boolean): Promise<void> {
  const startedAt = performance.now()
  for (let turn = 0; turn < 20 || isBusy(); turn++) {
    if (performance.now() - startedAt > conditionMs) throw new Error('The meeting did not end')
    await new Promise<void>(resolve => {
      setImmediate(resolve)
    })
  }
}

async function makeBench(
  address: PlaceAddress | null,
  { tellsVersions = true, keepsSecret = false } = {},
): Promise<Bench> {
  const time = { now: 1_790_000_000_000, awake: 0 }
  const clock = () => time.now
  const vault = new Vault({
    places: { keychain: createMemoryPlace(), file: createMemoryPlace() },
    choice: 'keychain',
    clock,
    random,
    keychainName: literal('The test keychain'),
    filePath: '/nowhere',
    stampSave: async (before, after, now) => stampChanges(before, after, now),
  })
  await vault.start()
  await vault.create('keychain', keepsSecret ? passphrase : null)
  const files = new Map<string, Uint8Array>()
  const asked: string[] = []
  const watchers = new Set<() => void>()
  const state: { trouble: Bench['trouble'] } = { trouble: null }
  let heldUp = 0
  const ask = async (what: string) => {
    asked.push(what)
    heldUp += 1
    try {
      await state.trouble?.()
    } finally {
      heldUp -= 1
    }
  }
  const openPlace = (): SyncPlace => ({
    async list(): Promise<ListedFile[]> {
      await ask('list')
      return [...files].map(([name, bytes]) => {
        const version = tellsVersions ? Buffer.from(bytes.subarray(-8)).toString('hex') : 'same'
        return { name, version }
      })
    },
    async read(name) {
      await ask('read')
      return files.get(name)
    },
    async write(name, bytes) {
      await ask('write')
      files.set(name, bytes)
    },
    async remove() {},
    watch(onChange) {
      if (address?.kind !== 'folder') return null
      watchers.add(onChange)
      return () => void watchers.delete(onChange)
    },
    close: () => void asked.push('close'),
  })
  const draw = sequence(5)
  const parts = {
    vault,
    clock,
    awake: () => time.awake,
    random,
    draw: (below: number) => Math.floor(draw() * below),
    device: { name: 'desktop', system: 'linux' },
    openPlace,
  }
  if (address) await setUp(parts, address)
  // The pairing text is over: while it is out, others are looked for more often.
  time.now += 11 * minute
  const changes = { count: 0 }
  const bugs: unknown[] = []
  const visits = createVisits({
    ...parts,
    onChange() {
      changes.count += 1
    },
    report: (_, error) => void bugs.push(error),
    isLasting: true,
  })
  const isBusy = () => heldUp === 0 && vault.status().state === 'open' && visits.known().isMeeting
  const bench: Bench = Object.assign(state, {
    vault,
    visits,
    files,
    asked,
    changes,
    bugs,
    watchers,
    async pass(ms: number) {
      for (let left = ms; left > 0; left -= 500) {
        const step = Math.min(500, left)
        time.now += step
        time.awake += step
        vi.advanceTimersByTime(step)
        await settled(isBusy)
      }
    },
    add(at: number) {
      made += 1
      const id = `00000000-0000-4000-8000-${made.toString(16).padStart(12, '0')}`
      return vault.change(draft =>
        addEntries(draft, [makeEntry(id, 'JBSWY3DPEHPK3PXP', at, false)]),
      )
    },
    status: () => statusOf(vault.document(), visits.known(), parts),
  })
  await settled(isBusy)
  asked.length = 0
  return bench
}

const count = ({ asked }: Bench, what: string) => asked.filter(one => one === what).length

describe('nothing runs', () => {
  it.each([
    ['while the vault is on this computer alone', null, true],
    ['while nobody looks, over a folder', folder, false],
    ['while nobody looks, over the network', webDav, false],
  ])('%s', async (_, address, isVisible) => {
    const bench = await makeBench(address)
    bench.visits.noteVisible(isVisible)
    await bench.pass(20 * minute)
    expect(bench.asked).toEqual([])
    expect(bench.watchers.size).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('while it is locked, and hangs up what is under way', async () => {
    const bench = await makeBench(webDav, { keepsSecret: true })
    bench.visits.noteVisible(true)
    bench.asked.length = 0
    let hangUp = () => {}
    bench.trouble = () =>
      new Promise<void>((_, reject) => {
        hangUp = () => reject(new Error('The connection was closed.'))
      })
    await bench.pass(minute)
    expect(bench.asked).toEqual(['list'])
    bench.vault.lock()
    expect(bench.asked).toEqual(['list', 'close'])
    hangUp()
    await bench.pass(20 * minute)
    expect(bench.asked).toEqual(['list', 'close'])
    expect(bench.bugs).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
    bench.trouble = null
    const opened = bench.vault.unlock(passphrase)
    await vi.waitFor(() => opened)
    bench.visits.noteVisible(true)
    await bench.pass(minute)
    expect(bench.status()).toMatchObject({ state: 'same', problems: [] })
  })
})

describe('a change of one’s own', () => {
  it('goes out within two seconds, and several of them as one', async () => {
    const bench = await makeBench(folder)
    await bench.add(1)
    await bench.add(2)
    expect(bench.status()).toMatchObject({ waiting: 2 })
    await bench.pass(2000)
    expect(count(bench, 'write')).toBe(1)
    expect(bench.status()).toMatchObject({ state: 'same', waiting: 0, lastNews: { sent: 2 } })
  })

  it('is written over the network every ten seconds at most', async () => {
    const bench = await makeBench(webDav)
    for (let at = 0; at < 60; at++) {
      await bench.add(at)
      await bench.pass(1000)
    }
    await bench.pass(10_000)
    expect(count(bench, 'write')).toBeLessThanOrEqual(8)
    expect(bench.status()).toMatchObject({ waiting: 0 })
  })

  it('goes out before the program ends', async () => {
    const bench = await makeBench(folder)
    await bench.add(1)
    await bench.visits.close()
    expect(count(bench, 'write')).toBe(1)
    expect(vi.getTimerCount()).toBe(1)
  })

  it('never waits for a place that hangs', async () => {
    const bench = await makeBench(folder)
    bench.visits.noteVisible(true)
    await bench.add(1)
    bench.trouble = () => new Promise(() => {})
    await bench.pass(3000)
    expect(bench.status().isMeeting).toBe(true)
    await bench.add(2)
    expect(bench.vault.document().entries).toHaveLength(2)
  })
})

describe('what others write', () => {
  it('is read when the folder tells of it, and while somebody looks alone', async () => {
    const bench = await makeBench(folder)
    bench.visits.noteVisible(true)
    await bench.pass(1000)
    expect(bench.watchers.size).toBe(1)
    bench.asked.length = 0
    bench.files.set('0123456789abcdef.countersign', Buffer.from('COUNTERSYNC half'))
    for (const tell of bench.watchers) tell()
    await bench.pass(1000)
    expect(count(bench, 'read')).toBeGreaterThan(0)
    expect(bench.status()).toMatchObject({ state: 'attention' })
    bench.visits.noteVisible(false)
    expect(bench.watchers.size).toBe(0)
  })

  it('is not looked at between two looks where the folder tells of changes', async () => {
    const bench = await makeBench(folder)
    bench.visits.noteVisible(true)
    await bench.pass(1000)
    bench.asked.length = 0
    const before = bench.changes.count
    await bench.pass(25_000)
    expect(bench.asked).toEqual([])
    expect(bench.changes.count).toBe(before)
    // One timer waits for the next look, and nothing else does.
    expect(vi.getTimerCount()).toBe(1)
    await bench.pass(10_000)
    expect(bench.asked.filter(what => what !== 'close')).toEqual(['list'])
  })

  it('is asked for over the network with one small request a minute', async () => {
    const bench = await makeBench(webDav)
    bench.visits.noteVisible(true)
    await bench.pass(1000)
    bench.asked.length = 0
    await bench.pass(4 * minute)
    expect(count(bench, 'list')).toBe(4)
    expect(count(bench, 'read') + count(bench, 'write')).toBe(0)
  })

  it('is asked for once when a code is used while nobody looks, and not again at once', async () => {
    const bench = await makeBench(webDav)
    await bench.pass(minute)
    expect(count(bench, 'list')).toBe(0)
    bench.visits.glance()
    bench.visits.glance()
    await bench.pass(1000)
    expect(count(bench, 'list')).toBe(1)
    await bench.pass(minute / 2)
    bench.visits.glance()
    await bench.pass(10 * minute)
    expect(count(bench, 'list')).toBe(1)
    expect(vi.getTimerCount()).toBe(0)
    bench.visits.glance()
    await bench.pass(1000)
    expect(count(bench, 'list')).toBe(2)
  })

  it('is no longer asked for where the page has gone without a word', async () => {
    const bench = await makeBench(webDav)
    bench.visits.noteVisible(true)
    await bench.pass(10 * minute)
    const before = count(bench, 'list')
    await bench.pass(60 * minute)
    expect(count(bench, 'list')).toBe(before)
    expect(vi.getTimerCount()).toBe(0)
    bench.visits.noteVisible(true)
    await bench.pass(1000)
    expect(count(bench, 'list')).toBe(before + 1)
  })

  it('is read again from time to time where the place tells wrong versions', async () => {
    const bench = await makeBench(webDav, { tellsVersions: false })
    bench.visits.noteVisible(true)
    await bench.pass(1000)
    bench.asked.length = 0
    for (let at = 0; at < 16; at++) {
      bench.visits.noteVisible(true)
      await bench.pass(minute)
    }
    expect(count(bench, 'read')).toBe(1)
  })
})

describe('a place that fails', () => {
  const broken = () => Promise.reject(new PlaceError('later', literal('It is out of reach.')))

  it('is no failure where somebody has stopped it', async () => {
    const bench = await makeBench(webDav)
    let hangUp = () => {}
    bench.trouble = () =>
      new Promise<void>((_, reject) => {
        hangUp = () => reject(new PlaceError('later', literal('The connection was closed.')))
      })
    bench.visits.stop()
    const meeting = bench.visits.meet().catch(error => error)
    await settled(() => !bench.visits.known().isMeeting)
    bench.asked.length = 0
    bench.visits.stop()
    expect(bench.asked).toEqual(['close'])
    hangUp()
    expect(await meeting).toBeInstanceOf(PlaceError)
    expect(bench.status()).toMatchObject({ problems: [], nextTryAt: null })
    bench.trouble = null
    expect(await bench.visits.meet()).toMatchObject({ state: 'same' })
  })

  it('is tried again with growing pauses, and says when', async () => {
    const bench = await makeBench(folder)
    bench.visits.noteVisible(true)
    await bench.pass(1000)
    bench.trouble = broken
    await bench.add(1)
    await bench.pass(2000)
    expect(bench.status()).toMatchObject({
      state: 'unreachable',
      waiting: 1,
      nextTryAt: expect.any(Number),
      problems: [literal('It is out of reach.')],
    })
    bench.asked.length = 0
    for (let at = 0; at < 60; at++) {
      bench.visits.noteVisible(true)
      await bench.pass(minute)
    }
    expect(count(bench, 'list')).toBeGreaterThan(6)
    expect(count(bench, 'list')).toBeLessThan(16)
    bench.trouble = null
    for (let at = 0; at < 20; at++) {
      bench.visits.noteVisible(true)
      await bench.pass(minute)
    }
    expect(bench.status()).toMatchObject({ state: 'same', waiting: 0, nextTryAt: null })
  })

  it('waits as long as the server asks for', async () => {
    const bench = await makeBench(webDav)
    bench.visits.noteVisible(true)
    await bench.pass(1000)
    bench.trouble = () =>
      Promise.reject(new PlaceError('later', literal('It is busy.'), { retryAfterSeconds: 1800 }))
    await bench.pass(minute)
    bench.asked.length = 0
    for (let at = 0; at < 29; at++) {
      bench.visits.noteVisible(true)
      await bench.pass(minute)
    }
    expect(bench.asked).toEqual([])
  })

  it('is said to need somebody where waiting does not help, and still counts what did not go out', async () => {
    const bench = await makeBench(folder)
    await bench.add(1)
    let isFirst = true
    bench.trouble = async () => {
      if (bench.asked.at(-1) === 'write' && isFirst) {
        isFirst = false
        throw new PlaceError('needs-user', literal('It is full.'))
      }
    }
    await bench.pass(2000)
    expect(bench.status()).toMatchObject({ state: 'attention', waiting: 1 })
    await bench.visits.meet()
    expect(bench.status()).toMatchObject({ state: 'same', waiting: 0, problems: [] })
    expect(bench.files.size).toBe(1)
  })
})
