import { describe, expect, it } from 'vitest'
import { addEntries } from '../../../core/entries/entries.ts'
import { expiredTrash, purgeEntries, trashEntries } from '../../../core/entries/trash.ts'
import { mendTrashTimes, timeToBeginAt, timeToRemoveBy } from '../../../core/sync/sound-time.ts'
import { makeEntry, meetAll, pairedGroup } from './simulation.ts'

const day = 24 * 60 * 60_000
const years = 365 * day
const id = '00000000-0000-4000-8000-000000000001'

async function threeThatKnowEachOther() {
  const group = await pairedGroup(3)
  const [desktop, laptop] = group.devices as [(typeof group.devices)[0], (typeof group.devices)[0]]
  desktop.change(draft => addEntries(draft, [makeEntry(id, 'AAAA', desktop.clock(), false)]))
  await meetAll(group.devices)
  return { ...group, desktop, laptop }
}

/** What follow-vault.ts does when a vault is opened. */
function open({
  document,
  change,
  clock,
}: Awaited<ReturnType<typeof threeThatKnowEachOther>>['desktop']) {
  const by = timeToRemoveBy(document(), clock())
  change(draft => mendTrashTimes(draft, by))
  change(draft => purgeEntries(draft, expiredTrash(draft, by)))
}

describe('a clock of the year 2100', () => {
  it('empties nobody’s trash', async () => {
    const { world, devices, desktop, laptop } = await threeThatKnowEachOther()
    desktop.change(draft => trashEntries(draft, [id], desktop.clock()))
    await meetAll(devices)
    laptop.clockOffMs = 75 * years
    open(laptop)
    laptop.change(draft => addEntries(draft, [makeEntry(`${id.slice(0, -1)}2`, 'AAAB', 0, false)]))
    open(laptop)
    await meetAll(devices)
    for (const device of devices) {
      expect(device.document().trash.map(({ entry }) => entry.id)).toEqual([id])
    }
    laptop.clockOffMs = 0
    world.now += 29 * day
    await meetAll(devices)
    world.now += 2 * day
    open(desktop)
    await meetAll(devices)
    for (const device of devices) expect(device.document().trash).toEqual([])
  })

  it('keeps nothing in the trash for seventy years', async () => {
    const { devices, desktop, laptop, world } = await threeThatKnowEachOther()
    laptop.clockOffMs = 75 * years
    laptop.change(draft => trashEntries(draft, [id], laptop.clock()))
    await meetAll(devices)
    expect(desktop.document().trash[0]?.trashedAt).toBeGreaterThan(world.now + years)
    // A clock that is behind does not take the present for the future.
    desktop.clockOffMs = -20 * years
    open(desktop)
    expect(desktop.document().trash[0]?.trashedAt).toBeGreaterThan(world.now - 2 * day)
    desktop.clockOffMs = 0
    open(desktop)
    await meetAll(devices)
    for (const device of devices) {
      expect(device.document().trash[0]?.trashedAt).toBeLessThan(world.now + 2 * day)
    }
  })

  it('begins the time of what is kept aside when the others wrote it', () => {
    expect(timeToBeginAt([5 * years, 6 * years], 80 * years)).toBe(6 * years)
    expect(timeToBeginAt([5 * years], 7 * years)).toBe(7 * years)
  })
})
