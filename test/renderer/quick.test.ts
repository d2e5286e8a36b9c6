import { expect, it } from 'vitest'
import { mostRows, quickEntries } from '../../renderer/quick/quick-entries.ts'
import { createQuickStores } from '../../renderer/quick/quick-stores.ts'
import { actOf } from '../../renderer/quick/use-quick-actions.ts'
import { createFakeBridge } from './fake-bridge.ts'
import type { FakeHost } from './fake-host.ts'
import { createManualClock, settle } from './manual-clock.ts'
import { sampleEntries, sampleId } from './sample-entries.ts'

async function openQuick(host: Omit<FakeHost, 'now'> = {}, cleared: string[] = []) {
  const clock = createManualClock()
  const bridge = createFakeBridge({ entries: sampleEntries(6), ...host, now: clock.now })
  const written: string[] = []
  const clipboard = {
    write: async (text: string) => void written.push(text),
    clearIfStill: async (text: string) => void cleared.push(text),
  }
  const stores = createQuickStores({ bridge, clock, clipboard })
  stores.start()
  await settle()
  return { stores, bridge, clock, written }
}

/** The page's own clipboard is used, as in a browser. */
async function copyOne(cleared: string[]) {
  const opened = await openQuick({ capabilities: { quick: 'page', clipboard: 'page' } }, cleared)
  opened.stores.wake()
  await settle()
  const [entry] = opened.stores.entries.getState().list ?? []
  if (!entry) throw new Error('There is no entry.')
  await opened.stores.copier.getState().copy(entry, 'current')
  return { ...opened, entry }
}

const named = (bridge: { calls: { name: string }[] }, name: string) =>
  bridge.calls.filter(call => call.name === name).length

it('loads nothing from the vault before somebody looks', async () => {
  const { stores, bridge } = await openQuick()
  expect(stores.entries.getState().list).toBeNull()
  expect(named(bridge, 'entries.list')).toBe(0)
  bridge.emit({ name: 'entries.changed', payload: undefined })
  await settle()
  expect(named(bridge, 'entries.list')).toBe(0)
})

it('loads what it shows when somebody looks, and holds nothing once nobody does', async () => {
  const { stores, clock } = await openQuick({ settings: { hideCodes: true } })
  stores.wake()
  await settle()
  stores.codes.getState().watch([sampleId(0)])
  await settle()
  expect(stores.entries.getState().list).toHaveLength(6)
  expect(stores.codes.getState().codes.size).toBe(1)
  const { turn } = stores.awake.getState()

  stores.sleep()
  await settle()
  expect(stores.entries.getState().list).toBeNull()
  expect(stores.codes.getState().codes.size).toBe(0)
  expect(stores.awake.getState()).toEqual({ isAwake: false, turn: turn + 1, recent: [] })
  expect(JSON.stringify(stores.session.getState())).not.toContain('GitHub')
  expect(clock.pending()).toBe(0)
})

it('leaves what it copied on the clipboard when it is hidden, until its time or a lock', async () => {
  const cleared: string[] = []
  const { stores, bridge, clock, entry } = await copyOne(cleared)
  stores.sleep()
  await settle()
  expect(cleared).toEqual([])
  await clock.pass(30_000)
  await settle()
  expect(cleared).toHaveLength(1)

  stores.wake()
  await settle()
  await stores.copier.getState().copy(entry, 'current')
  stores.sleep()
  await bridge.call('vault.lock', undefined)
  await settle()
  expect(cleared).toHaveLength(2)
})

it('drops an answer that arrives after it was hidden', async () => {
  const { stores, bridge } = await openQuick()
  let answer = (_: string[]) => {}
  bridge.answer('quick.recent', () => new Promise(resolve => (answer = resolve)))
  stores.wake()
  stores.sleep()
  answer([sampleId(1)])
  await settle()
  expect(stores.awake.getState().recent).toEqual([])
  expect(stores.entries.getState().list).toBeNull()
})

it('forgets at the lock, and loads again after it', async () => {
  const { stores, bridge } = await openQuick()
  stores.wake()
  await settle()
  await bridge.call('vault.lock', undefined)
  await settle()
  expect(stores.entries.getState().list).toBeNull()
  await bridge.call('vault.unlock', { passphrase: 'correct horse' })
  await settle()
  expect(stores.entries.getState().list).toHaveLength(6)
})

it('lists what was used last first, then pinned entries, eight at most', () => {
  const entries = sampleEntries(12).map((entry, at) => ({ ...entry, pinned: at === 5 }))
  const ids = quickEntries(entries, '', [sampleId(7), sampleId(3)]).map(({ id }) => id)
  expect(ids.slice(0, 4)).toEqual([7, 3, 5, 0].map(sampleId))
  expect(ids).toHaveLength(mostRows)
})

it('finds as the window does; among equals, what was used last comes first', () => {
  const entries = sampleEntries(12)
  expect(quickEntries(entries, 'git', [])[0]?.issuer).toBe('GitHub')
  const example = (recent: string[]) => quickEntries(entries, 'ex', recent).map(({ id }) => id)
  expect(example([sampleId(7)])).toContain(sampleId(7))
  const twins = [sampleEntries(1), sampleEntries(1)].flat().map((entry, at) => ({
    ...entry,
    id: sampleId(at),
  }))
  expect(quickEntries(twins, 'gi', [sampleId(1)])[0]?.id).toBe(sampleId(1))
})

it.each([
  [{ key: 'Enter' }, 'copy'],
  [{ key: 'Enter', shiftKey: true }, 'next'],
  [{ key: 'b', ctrlKey: true }, 'backup-code'],
  [{ key: 'B', ctrlKey: true }, 'backup-code'],
  [{ key: 'Enter', ctrlKey: true }, 'type'],
  [{ key: 'Enter', ctrlKey: true, shiftKey: true }, null],
  [{ key: 'Enter', ctrlKey: true, metaKey: true }, null],
  [{ key: 'b' }, null],
  [{ key: 'b', ctrlKey: true, altKey: true }, null],
  [{ key: 'Enter', altKey: true }, null],
])('%j asks for %s', (pressed, act) => {
  const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
  expect(actOf({ ...none, ...pressed })).toBe(act)
})
