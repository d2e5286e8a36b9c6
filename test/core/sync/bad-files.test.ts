/** Files that are damaged, of somebody else, or from the future: said once, and nothing is lost. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addEntries } from '../../../core/entries/entries.ts'
import { setUp } from '../../../core/sync/pair.ts'
import { PlaceError } from '../../../core/sync/places/place.ts'
import { meet } from '../../../core/sync/session.ts'
import { syncOf } from '../../../core/sync/sync-part.ts'
import { sayWords } from '../../../shared/wording/say.ts'
import { sequence } from '../../sequence.ts'
import { type SimulatedDevice, simulateDevice } from './simulated-device.ts'
import { makeEntry, meetAll, pairedGroup } from './simulation.ts'

const id = (at: number) => `00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`
const place = { kind: 'folder', path: '/sync' }
const idOf = (device: SimulatedDevice) => syncOf(device.document())?.device.id ?? ''
const fileOf = (device: SimulatedDevice) => `${idOf(device)}.countersign`
const secretsOf = (device: SimulatedDevice) => device.document().entries.map(one => one.secret)

/** Two of three devices, with something on the first that the second has not seen. */
async function twoOf(seed: number) {
  const { devices, world } = await pairedGroup(seed)
  const [desktop, laptop] = devices as [SimulatedDevice, SimulatedDevice]
  await meetAll(devices)
  desktop.change(draft => addEntries(draft, [makeEntry(id(1), 'NEWNEW', world.now, false)]))
  await desktop.meet()
  const file = desktop.files.get(fileOf(desktop)) ?? new Uint8Array()
  return { desktop, laptop, file, name: fileOf(desktop), world }
}

function withChecksum(bytes: Uint8Array): Uint8Array {
  const all = Buffer.from(bytes.subarray(0, bytes.length - 32))
  return Buffer.concat([all, createHash('sha256').update(all).digest()])
}

async function otherGroupsFile(): Promise<Uint8Array> {
  const stranger = simulateDevice('stranger', { now: 1_790_000_000_000, random: sequence(99) })
  await setUp(stranger, place)
  return [...stranger.files.values()][0] as Uint8Array
}

const cases: readonly [string, (file: Uint8Array) => Uint8Array | Promise<Uint8Array>, RegExp][] = [
  ['that is empty', () => new Uint8Array(), /isn’t whole/],
  ['of zeros', file => new Uint8Array(file.length), /isn’t whole/],
  ...[1, 10, 11, 12, 16, 200, 0.5, 0.999].map((at): (typeof cases)[0] => [
    `cut at ${at}`,
    file => file.subarray(0, at < 1 ? Math.floor(file.length * at) : at),
    /isn’t whole/,
  ]),
  [
    'with another byte in its middle',
    file => {
      const changed = Buffer.from(file)
      const at = changed.length >> 1
      changed.writeUInt8((changed.readUInt8(at) + 1) % 256, at)
      return changed
    },
    /isn’t whole/,
  ],
  [
    'that was changed, with a checksum made anew',
    file => {
      const changed = Buffer.from(file)
      changed.writeUInt8((changed.readUInt8(changed.length - 60) + 1) % 256, changed.length - 60)
      return withChecksum(changed)
    },
    /was changed by something else/,
  ],
  [
    'of a newer version',
    file => {
      const newer = Buffer.from(file)
      newer.writeUInt8(2, 11)
      return withChecksum(newer)
    },
    /newer Countersign\. Install/,
  ],
  ['of another vault', otherGroupsFile, /belongs to a different vault/],
]

describe('a place that is swapped for another', () => {
  it.each([
    ['an empty one', async () => []],
    ['one with the file of another vault', async () => [otherGroupsFile()]],
  ])('%s, is told and gets nothing', async (_, others) => {
    const { laptop, file, name } = await twoOf(4)
    const before = laptop.document().entries
    const mine = laptop.files.get(fileOf(laptop)) as Uint8Array
    laptop.files.clear()
    for (const bytes of await Promise.all(await others())) {
      laptop.files.set('0123456789abcdef.countersign', bytes)
    }
    const names = [...laptop.files.keys()]
    const error = await meet(laptop).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(PlaceError)
    expect(error).toMatchObject({ needsUser: true })
    expect(String(error)).toMatch(/no longer in \/sync\. Check that/)
    expect([...laptop.files.keys()]).toEqual(names)
    expect(laptop.document().entries).toEqual(before)
    laptop.files.set(fileOf(laptop), mine).set(name, file)
    laptop.files.delete('0123456789abcdef.countersign')
    expect(await meet(laptop)).toMatchObject({ state: 'same', received: 1 })
  })
})

describe('a file', () => {
  it.each(cases)('%s is said, and read once it is right', async (_, spoil, sentence) => {
    const { laptop, file, name } = await twoOf(4)
    const before = laptop.document().entries
    laptop.files.set(name, await spoil(file))
    const { state, problems, received } = await meet(laptop)
    expect(state).toBe('attention')
    expect(received).toBe(0)
    expect(problems).toHaveLength(1)
    const [problem] = problems
    expect(problem?.words && sayWords(problem.words)).toMatch(sentence)
    expect(laptop.document().entries).toEqual(before)
    laptop.files.set(name, file)
    expect(await meet(laptop)).toMatchObject({ state: 'same', received: 1 })
    expect(secretsOf(laptop)).toContain('NEWNEW')
  })

  it('of one’s own that is damaged is written again, and nothing is taken from it', async () => {
    const { laptop } = await twoOf(4)
    await laptop.meet()
    const own = laptop.files.get(fileOf(laptop)) as Uint8Array
    laptop.files.set(fileOf(laptop), own.subarray(0, 100))
    const before = laptop.document().entries
    expect(await meet(laptop)).toMatchObject({ hasWritten: true })
    expect(laptop.files.get(fileOf(laptop))?.length).toBeGreaterThan(100)
    expect(laptop.document().entries).toEqual(before)
    expect(await meet(laptop)).toMatchObject({ state: 'same', hasWritten: false })
  })

  it('that is gone takes nothing with it', async () => {
    const { laptop, name } = await twoOf(4)
    await laptop.meet()
    const before = laptop.document().entries
    laptop.files.delete(name)
    expect(await meet(laptop)).toMatchObject({ state: 'same', received: 0 })
    expect(laptop.document().entries).toEqual(before)
  })

  it('of a clock of the year 2100 is taken in, told of, and wins nothing for ever', async () => {
    const { desktop, laptop, world } = await twoOf(4)
    const [entry] = desktop.document().entries
    desktop.clockOffMs = 75 * 365 * 24 * 60 * 60_000
    desktop.change(draft => {
      const found = draft.entries.find(one => one.id === entry?.id)
      if (found) found.label = 'from 2100'
    })
    await desktop.meet()
    laptop.files.set(fileOf(desktop), desktop.files.get(fileOf(desktop)) as Uint8Array)
    const { state, problems } = await meet(laptop)
    expect(state).toBe('attention')
    expect(problems.map(({ kind }) => kind)).toEqual(['clock'])
    const labelOf = (device: SimulatedDevice) =>
      device.document().entries.find(one => one.id === entry?.id)?.label
    expect(labelOf(laptop)).toBe('from 2100')
    world.now += 60_000
    laptop.change(draft => {
      const found = draft.entries.find(one => one.id === entry?.id)
      if (found) found.label = 'from today'
    })
    desktop.clockOffMs = 0
    await meetAll([desktop, laptop])
    expect([labelOf(desktop), labelOf(laptop)]).toEqual(['from today', 'from today'])
  })

  it('of 20,000 entries is taken in whole', async () => {
    const { desktop, laptop, world } = await twoOf(4)
    const many = Array.from({ length: 19_990 }, (_, at) =>
      makeEntry(id(at + 10), 'JBSWY3DPEHPK3PXP', world.now, false),
    )
    desktop.change(draft => draft.entries.push(...many))
    await desktop.meet()
    laptop.files.set(fileOf(desktop), desktop.files.get(fileOf(desktop)) as Uint8Array)
    expect(await meet(laptop)).toMatchObject({ state: 'same' })
    expect(laptop.document().entries).toHaveLength(desktop.document().entries.length)
  })
})
