import { describe, expect, it } from 'vitest'
import { newAccount, removeAccount, updateAccount } from '../../../core/accounts/stored-account.ts'
import {
  addBackupCodes,
  fileFreshCodes,
  markCodes,
  removeCodes,
} from '../../../core/backup-codes/rules.ts'
import { addEntries, findEntry, updateEntry } from '../../../core/entries/entries.ts'
import { replaceSecret } from '../../../core/entries/replace-secret.ts'
import { purgeEntries, restoreEntries, trashEntries } from '../../../core/entries/trash.ts'
import { tombstoneMs } from '../../../core/sync/collect.ts'
import { createSidesOf } from '../../../core/sync/describe-kept.ts'
import { syncOf } from '../../../core/sync/sync-part.ts'
import type { StoredEntry, VaultDocument } from '../../../core/vault/document.ts'
import type { SimulatedDevice } from './simulated-device.ts'
import { makeEntry, meetAll, pairedGroup } from './simulation.ts'

const first = '00000000-0000-4000-9000-000000000001'
const third = '00000000-0000-4000-9000-000000000003'
const fresh = '00000000-0000-4000-8000-000000000001'
const other = '00000000-0000-4000-8000-000000000002'

type Trio = [SimulatedDevice, SimulatedDevice, SimulatedDevice]

async function group() {
  const { devices, world } = await pairedGroup(11)
  const [desktop, laptop, tablet] = devices as Trio
  const meeting = async () => {
    world.now += 60_000
    await meetAll(devices)
  }
  return { devices, world, desktop, laptop, tablet, meeting }
}

const entryOf = (device: SimulatedDevice, id: string) => findEntry(device.document(), id)
const trashOf = (device: SimulatedDevice) =>
  device.document().trash.map(({ entry, versionOf }) => [entry.secret, versionOf ?? null])
const toldBy = (device: SimulatedDevice) =>
  syncOf(device.document())?.kept.map(({ what, entryId }) => [what, entryId])

/** Both sides of what a computer is told of: what was done, and on which computer. */
function sidesTold(device: SimulatedDevice) {
  const sync = syncOf(device.document())
  if (!sync) return []
  const sidesOf = createSidesOf(device.document(), sync)
  return sync.kept.flatMap(sidesOf).map(({ what, computer, thisOne }) => [what, computer, thisOne])
}

const update =
  (id: string, change: Parameters<typeof updateEntry>[2], now = 1) =>
  (draft: VaultDocument) =>
    updateEntry(draft, id, change, now)

function rotate(device: SimulatedDevice, id: string, secret: string, earlier: string): void {
  const { otp, pin } = entryOf(device, id)
  device.change(draft => replaceSecret(draft, id, { otp, secret, pin }, { id: earlier, now: 5 }))
}

describe('two computers that change the same entry apart', () => {
  it('keep each the field that they changed, and the later one of a field that both did', async () => {
    const { desktop, laptop, tablet, world, meeting } = await group()
    desktop.change(update(third, { issuer: 'Desktop', note: 'early', website: 'a.example' }))
    world.now += 1000
    laptop.change(update(third, { label: 'laptop', note: 'late' }))
    await meeting()
    for (const device of [desktop, laptop, tablet]) {
      expect(entryOf(device, third)).toMatchObject({
        issuer: 'Desktop',
        label: 'laptop',
        note: 'late',
        website: 'a.example',
      })
    }
  })

  it('keep a tag that one added while the other removed it, and the order of tags', async () => {
    const { desktop, laptop, tablet, meeting } = await group()
    desktop.change(update(third, { tags: ['work', 'bank'] }))
    await meeting()
    expect(entryOf(tablet, third).tags).toEqual(['work', 'bank'])
    desktop.change(update(third, { tags: ['bank'] }))
    laptop.change(update(third, { tags: ['bank'] }))
    laptop.change(update(third, { tags: ['bank', 'work'] }))
    await meeting()
    expect(entryOf(desktop, third).tags).toEqual(['bank', 'work'])
    desktop.change(update(third, { tags: [] }))
    await meeting()
    expect(entryOf(laptop, third).tags).toEqual([])
  })

  it('keep both secrets, show the later one, and say so once', async () => {
    const { desktop, laptop, tablet, world, meeting } = await group()
    rotate(desktop, third, 'EARLY', fresh)
    world.now += 40 * 24 * 60 * 60_000
    rotate(laptop, third, 'LATE', other)
    await meeting()
    await meeting()
    for (const device of [desktop, laptop, tablet]) {
      expect(entryOf(device, third).secret).toBe('LATE')
      expect(trashOf(device)).toContainEqual(['EARLY', third])
      expect(toldBy(device)).toEqual([['other-secret', third]])
      // However long ago it was written, it has its whole time in the trash.
      const kept = device.document().trash.find(({ entry }) => entry.secret === 'EARLY')
      expect(kept?.trashedAt).toBeGreaterThan(world.now - 10 * 60_000)
    }
    const [by, at] = [desktop.device.name, laptop.device.name]
    expect(sidesTold(desktop)).toEqual([
      ['used', at, false],
      ['aside', by, true],
    ])
    const id =
      desktop.document().trash.find(({ entry }) => entry.secret === 'EARLY')?.entry.id ?? ''
    desktop.change(draft => restoreEntries(draft, [id]))
    await meeting()
    expect(entryOf(tablet, id).secret).toBe('EARLY')
    tablet.change(draft => trashEntries(draft, [id], 5))
    tablet.change(draft => purgeEntries(draft, [id]))
    await meeting()
    expect(trashOf(laptop).map(([secret]) => secret)).not.toContain('EARLY')
  })

  it('agree without a word where both wrote the same secret', async () => {
    const { desktop, laptop, meeting } = await group()
    rotate(desktop, third, 'SAME', fresh)
    rotate(laptop, third, 'SAME', other)
    await meeting()
    expect(entryOf(desktop, third).secret).toBe('SAME')
    expect(toldBy(desktop)).toEqual([])
  })

  it('take the higher counter, also of a secret that was replaced meanwhile', async () => {
    const { desktop, laptop, tablet, meeting } = await group()
    const advance = (device: SimulatedDevice, to: number) =>
      device.change(update(first, { counter: to }))
    advance(desktop, 7)
    advance(laptop, 3)
    await meeting()
    expect(entryOf(laptop, first).otp).toMatchObject({ counter: 7 })
    rotate(desktop, first, 'NEW', fresh)
    advance(laptop, 12)
    await meeting()
    const [replaced] = tablet.document().trash
    expect(replaced?.entry.otp).toMatchObject({ counter: 12 })
    // Whoever sets it back by hand means it.
    const now = entryOf(tablet, first).otp as { counter: number }
    advance(tablet, now.counter + 5)
    advance(tablet, 2)
    await meeting()
    expect(entryOf(desktop, first).otp).toMatchObject({ counter: 2 })
  })

  it('never make a backup code good again, but where a person says so', async () => {
    const { desktop, laptop, tablet, meeting } = await group()
    desktop.change(draft => addBackupCodes(draft, third, ['one', 'two', 'three'], 'keep', 5))
    await meeting()
    const mark = (device: SimulatedDevice, code: string, state: 'used' | 'unused') =>
      device.change(draft => markCodes(draft, third, one => one.code === code, { state }, 5))
    mark(desktop, 'one', 'used')
    laptop.change(draft => fileFreshCodes(draft, third, ['four'], 5))
    tablet.change(draft => fileFreshCodes(draft, third, ['five'], 5))
    await meeting()
    const states = (device: SimulatedDevice) =>
      Object.fromEntries(entryOf(device, third).backupCodes.map(({ code, state }) => [code, state]))
    const after = { one: 'void', two: 'void', three: 'void', four: 'unused', five: 'unused' }
    expect(states(desktop)).toEqual(after)
    mark(laptop, 'four', 'used')
    await meeting()
    mark(laptop, 'four', 'unused')
    mark(tablet, 'five', 'used')
    await meeting()
    expect(states(desktop)).toEqual({ ...after, five: 'used' })
    tablet.change(draft => removeCodes(draft, third, one => one.code === 'two', 5))
    await meeting()
    expect(states(desktop)).not.toHaveProperty('two')
    expect(states(laptop)).toHaveProperty('one')
  })
})

describe('an entry that one computer removes', () => {
  it('lies in the trash with what another one changed, which is said', async () => {
    const { desktop, laptop, tablet, meeting } = await group()
    desktop.change(draft => trashEntries(draft, [third], 5))
    laptop.change(update(third, { note: 'still needed' }))
    await meeting()
    for (const device of [desktop, laptop, tablet]) {
      const [trashed] = device.document().trash
      expect(trashed?.entry).toMatchObject({ id: third, note: 'still needed' })
    }
    expect(toldBy(desktop)).toEqual([['deleted-and-edited', third]])
    expect(sidesTold(laptop)).toEqual([
      ['deleted', desktop.device.name, false],
      ['edited', laptop.device.name, true],
    ])
  })

  it('is gone everywhere once it is purged, and for good', async () => {
    const { desktop, laptop, tablet, world, meeting } = await group()
    desktop.change(draft => trashEntries(draft, [third], 5))
    await meeting()
    const old = new Map(tablet.files)
    laptop.change(draft => purgeEntries(draft, [third]))
    await meeting()
    const recordOf = (device: SimulatedDevice) => syncOf(device.document())?.entries[third]
    expect(trashOf(desktop)).toEqual([])
    for (const device of [desktop, laptop]) {
      expect(JSON.stringify(recordOf(device))).not.toContain('AAD')
    }
    for (const [name, bytes] of old) desktop.files.set(`${name}.old.countersign`, bytes)
    await desktop.meet()
    expect(trashOf(desktop)).toEqual([])
    desktop.files.clear()
    world.now += tombstoneMs / 2
    laptop.change(update(first, { note: 'one' }))
    await meeting()
    expect(recordOf(desktop)).toBeDefined()
    world.now += tombstoneMs
    for (const device of [desktop, laptop, tablet]) {
      device.change(update(first, { note: device.name }))
    }
    await meeting()
    expect(recordOf(desktop)).toBeUndefined()
    expect(trashOf(tablet)).toEqual([])
  })

  it('does not take with it another secret that is kept in the trash', async () => {
    const { devices, desktop, laptop, meeting } = await group()
    rotate(desktop, third, 'BBBB', fresh)
    rotate(laptop, third, 'CCCC', other)
    await meeting()
    desktop.change(draft => trashEntries(draft, [third], desktop.clock()))
    desktop.change(draft => purgeEntries(draft, [third]))
    await meeting()
    for (const device of devices) {
      const secrets = trashOf(device).map(([secret]) => secret)
      expect(secrets).toContain('BBBB')
      expect(secrets).not.toContain('CCCC')
      expect(trashOf(device)).toEqual(trashOf(desktop))
    }
  })

  it('is remembered as purged until the last computer has heard of it', async () => {
    const { desktop, laptop, tablet, world } = await group()
    desktop.change(draft => trashEntries(draft, [third], 5))
    desktop.change(draft => purgeEntries(draft, [third]))
    await meetAll([desktop, laptop])
    world.now += 2 * tombstoneMs
    laptop.change(update(first, { note: 'later' }))
    await meetAll([desktop, laptop])
    expect(syncOf(desktop.document())?.entries[third]).toBeDefined()
    await meetAll([desktop, laptop, tablet])
    expect(tablet.document().entries.map(({ id }) => id)).not.toContain(third)
  })

  it('comes back where it was restored, or got a new secret, by who knew nothing of the purge', async () => {
    const { desktop, laptop, world, meeting } = await group()
    desktop.change(draft => trashEntries(draft, [first, third], 5))
    await meeting()
    laptop.change(draft => restoreEntries(draft, [first]))
    world.now += 1000
    desktop.change(draft => purgeEntries(draft, [first, third]))
    await meeting()
    const all = ({ entries, trash }: VaultDocument): StoredEntry[] => [
      ...entries,
      ...trash.map(({ entry }) => entry),
    ]
    for (const device of [desktop, laptop]) {
      expect(all(device.document()).find(({ id }) => id === first)).toMatchObject({
        secret: 'AAB',
        label: first,
      })
      expect(all(device.document()).map(({ id }) => id)).not.toContain(third)
    }
  })

  it('keeps its new secret in the trash, and both sides are told', async () => {
    const { devices, desktop, laptop, world, meeting } = await group()
    laptop.change(update(third, { issuer: 'Bank', note: 'before the purge' }))
    await meeting()
    rotate(laptop, third, 'BBBB', fresh)
    world.now += 1000
    desktop.change(draft => trashEntries(draft, [third], desktop.clock()))
    desktop.change(draft => purgeEntries(draft, [third]))
    await meeting()
    await meeting()
    for (const device of devices) {
      const kept = device.document().trash.find(({ entry }) => entry.id === third)
      expect(kept?.entry).toMatchObject({ secret: 'BBBB', issuer: 'Bank', note: '' })
    }
    for (const device of [desktop, laptop]) {
      expect(toldBy(device)).toEqual([['purged-and-replaced', third]])
    }
    expect(sidesTold(laptop)).toEqual([
      ['purged', desktop.device.name, false],
      ['replaced', laptop.device.name, true],
    ])
  })
})

describe('what travels', () => {
  it('is the account, without what belongs to a computer', async () => {
    const { desktop, laptop, meeting } = await group()
    const account = newAccount({
      id: fresh,
      name: 'Example',
      address: 'https://example.com',
      dialectId: 'auth-v1',
      authorityPem: 'a certificate',
      email: 'ada@example.com',
      passwordSecret: 'the password',
      createdAt: 5,
    })
    const practice = { ...account, id: other, address: null }
    desktop.change(draft => draft.connections.push(account, practice))
    await meeting()
    expect(laptop.document().connections).toEqual([{ ...account, passwordSecret: null }])
    laptop.change(draft => updateAccount(draft, fresh, { name: 'Renamed', statusAt: 7 }))
    await meeting()
    expect(desktop.document().connections).toContainEqual({ ...account, name: 'Renamed' })
    expect(desktop.document().connections).toContainEqual(practice)
    desktop.change(draft => removeAccount(draft, fresh))
    await meeting()
    expect(laptop.document().connections).toEqual([])
  })

  it('is a setting of the vault, and none of the computer', async () => {
    const { desktop, laptop, meeting } = await group()
    const { autoLockMinutes } = laptop.document().settings
    desktop.change(draft => {
      draft.settings = { ...draft.settings, hideCodes: true, autoLockMinutes: 3 }
    })
    await meeting()
    expect(laptop.document().settings).toMatchObject({ hideCodes: true, autoLockMinutes })
  })

  it('is a field that only a newer version knows', async () => {
    const { desktop, laptop, tablet, meeting } = await group()
    desktop.change(draft => void Object.assign(findEntry(draft, third), { colour: 'red' }))
    laptop.change(update(third, { note: 'a note' }))
    await meeting()
    expect(entryOf(tablet, third)).toMatchObject({ colour: 'red', note: 'a note' })
  })

  it('is nothing that takes an entry away from a version that cannot show it', async () => {
    const { desktop, laptop, meeting } = await group()
    const rename = (issuer: unknown) =>
      laptop.change(draft => void Object.assign(findEntry(draft, third), { issuer }))
    rename({ en: 'Example', de: 'Beispiel' })
    await meeting()
    expect(entryOf(desktop, third)).toMatchObject({ issuer: 'Example', secret: 'AAD' })
    rename('Plain again')
    await meeting()
    expect(entryOf(desktop, third).issuer).toBe('Plain again')
  })

  it('is the order', async () => {
    const { desktop, laptop, tablet, meeting } = await group()
    const ids = desktop.document().entries.map(({ id }) => id)
    desktop.change(draft => void draft.entries.reverse())
    laptop.change(draft => addEntries(draft, [makeEntry(fresh, 'AAZ', 5, false)]))
    await meeting()
    for (const device of [desktop, tablet]) {
      const after = device.document().entries.map(({ id }) => id)
      expect(after.filter(id => id !== fresh)).toEqual(ids.toReversed())
    }
  })
})
